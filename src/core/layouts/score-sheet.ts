import type { Point, Section } from "../model/catalogue";
import type { PointScore } from "../model/consolidation";
import { SHEET_NAMES } from "../model/office-columns";
import type { CellDraft } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { CellStyle, SheetSpec } from "../sheet/sheet-spec";
import { COLORS } from "../sheet/styles";
import type { SheetStyles } from "../sheet/styles";
import { conversionWords } from "./parts/conversion-words";
import { numberRanges } from "./parts/number-ranges";
import { dateWords, periodWords } from "../model/chinese-dates";
import { sectionCaps } from "./parts/score-caps";
import { scoreCells } from "./parts/score-cells";
import { SCORE_TEXTS, scoreColumns, scoreHeads, scoreLooks } from "./parts/score-columns";
import { endScoreSheet } from "./parts/score-end";
import { innovationLine, pointLine } from "./parts/score-lines";
import type { ScoreSheetInput } from "./parts/score-lines";
import { layHeading, layScoreSection, pointsWithScores } from "./parts/score-section";
import type { LaidSection, PointRow } from "./parts/score-section";
import { sectionSum, totalSum } from "./parts/score-sums";
import { layScoreTop } from "./parts/score-top";
import { layVetoes } from "./parts/score-vetoes";
import type { LayoutOptions } from "./parts/table-looks";
import { vetoAlarms, vetoWords } from "./parts/veto-words";

/** Least height of a point's row in points: room for figures written by hand. */
const LEAST = 36;

/** 评分表: the points with what the city, the office and the experts gave, sections and total as live formulas, vetoes first, signatures last. */
export function scoreSheet(input: ScoreSheetInput, options: LayoutOptions = {}): SheetSpec {
  const looks = scoreLooks(options);
  const sheet = new SheetBuilder(SHEET_NAMES.score, scoreColumns(SCORE_TEXTS.filled, looks));
  layTop(sheet, input, looks);
  const head = sheet.nextRow;
  sheet.head([scoreHeads("本月情况", looks)], { minHeight: 40 });
  const sections = input.catalogue.sections.map((section) => laySection(sheet, section, input, looks));
  return endScoreSheet(
    sheet,
    {
      head,
      sections,
      sum: totalSum(input.catalogue.points, input.month.score),
      least: LEAST,
      notes: changeNotes(input).map((content) => [content, boldText(looks)] as const),
      unconfirmed: input.month.score.unconfirmed,
      isProtected: true,
      print: {},
    },
    looks,
  );
}

function layTop(sheet: SheetBuilder, { month: { period, due, score } }: ScoreSheetInput, looks: SheetStyles): void {
  const month = periodWords(period);
  layScoreTop(
    sheet,
    {
      title: `国家食品安全示范城市评价细则评分表（${month}）`,
      unit: `制表单位：市食安办　　报告期：${month}　　报送截止：${dateWords(due)}`,
      date: "评分日期：　　　　年　　　月　　　日",
      veto: vetoWords(score.veto),
      alarm: vetoAlarms(score.veto),
      total: totalLine(score),
    },
    looks,
  );
}

function totalLine({ total, scored, of, sections }: ScoreSheetInput["month"]["score"]): CellDraft {
  const marks = sections.reduce((sum, section) => sum + section.marks, 0);
  return {
    key: "headline",
    content: (cells) => {
      const [counted, words] = [cells.relative("total#counted"), cells.relative("total#scored")];
      return {
        formula: `"总分："&IF(ISNUMBER(${counted}),${counted}&"分","尚未评分")&"（满分${marks}分）。"&${words}&"。"`,
        value: `总分：${total === null ? "尚未评分" : `${total}分`}（满分${marks}分）。已评${scored}/${of}项。`,
      };
    },
  };
}

function laySection(sheet: SheetBuilder, section: Section, input: ScoreSheetInput, looks: SheetStyles): LaidSection {
  const { score } = input.month;
  if (section.marks === null) {
    const heading = layHeading(sheet, section, looks);
    layVetoes(sheet, input, score.veto, looks);
    return { headings: [heading], together: [] };
  }
  const points = input.catalogue.points.filter((point) => point.section === section.id);
  const rows = {
    caps: sectionCaps(section, points, score.points, input.limits)?.filled ?? null,
    rowsOf: (point: Point, own: PointScore) => pointRows(point, own, input, looks),
    sum: sectionSum(section, points, score),
    least: LEAST,
  };
  return layScoreSection(sheet, section, pointsWithScores(points, score.points), rows, looks);
}

function pointRows(point: Point, score: PointScore, input: ScoreSheetInput, looks: SheetStyles): readonly PointRow[] {
  return [
    { cells: scoreCells(pointLine(point, score, input), looks) },
    ...(score.converted === null ? [] : [{ label: "折算参考", line: conversionWords(score, input.measures) }]),
    ...(score.innovations ?? []).map((item) => ({
      cells: scoreCells(innovationLine(item, point, score, input), looks),
    })),
  ];
}

/** Points that have to be looked at again. */
function changeNotes({ month: { score } }: ScoreSheetInput): readonly string[] {
  const changed = score.points.filter(({ changedSince }) => changedSince).map(({ no }) => no);
  return changed.length === 0 ? [] : [`评分后数据有变动，请复核：第${numberRanges(changed)}点。`];
}

function boldText({ note }: SheetStyles): CellStyle {
  return { ...note, font: { ...note.font, bold: true, color: COLORS.ink } };
}
