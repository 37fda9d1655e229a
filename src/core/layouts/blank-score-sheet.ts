import type { Point, Section } from "../model/catalogue";
import type { PointScore, ScoreSummary } from "../model/consolidation";
import { SHEET_NAMES } from "../model/office-columns";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { PrintSpec, SheetSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { blankConversion } from "./parts/conversion-words";
import { numberRanges } from "./parts/number-ranges";
import { sectionCaps } from "./parts/score-caps";
import { blankCells } from "./parts/score-cells";
import { SCORE_TEXTS, scoreColumns, scoreHeads, scoreLooks } from "./parts/score-columns";
import { endScoreSheet } from "./parts/score-end";
import { innovationLine, pointLine } from "./parts/score-lines";
import type { ScoreSheetInput } from "./parts/score-lines";
import { layHeading, layScoreSection, pointsWithScores } from "./parts/score-section";
import type { LaidSection, PointRow } from "./parts/score-section";
import { blankSum } from "./parts/score-sums";
import { layScoreTop } from "./parts/score-top";
import { layVetoes } from "./parts/score-vetoes";
import type { LayoutOptions } from "./parts/table-looks";

/** What 空白评分表 prints: the document's points with their marks; whatever was scored is left out. */
export interface BlankScoreInput extends Pick<ScoreSheetInput, "catalogue" | "measures" | "limits"> {
  /** The points before anybody scored them. */
  readonly score: ScoreSummary;
  readonly paper: PrintSpec["paper"];
}

/** Least height of a row in points; on A4 still 9 millimetres to write in. */
const LEAST = 38;

/** 空白评分表: the same table as 评分表, to be printed and filled in by hand. */
export function blankScoreSheet(input: BlankScoreInput, options: LayoutOptions = {}): SheetSpec {
  const looks = scoreLooks(options);
  const sheet = new SheetBuilder(SHEET_NAMES.blankScore, scoreColumns(SCORE_TEXTS.blank, looks));
  const { sections } = input.score;
  const marks = sections.reduce((sum, section) => sum + section.marks, 0);
  layScoreTop(
    sheet,
    {
      title: "国家食品安全示范城市评价细则评分表",
      unit: "评分单位：＿＿＿＿＿＿＿＿＿＿＿＿　　评分人：＿＿＿＿＿＿＿＿",
      date: "评分日期：　　　　年　　　月　　　日",
      veto: "否决项：□均未触发　　□有触发或待核实的，写明条款：＿＿＿＿＿＿＿＿＿＿",
      alarm: false,
      total: `总分：＿＿＿＿＿＿分（满分${marks}分）`,
    },
    looks,
  );
  const head = sheet.nextRow;
  sheet.head([scoreHeads("对应条款", looks)], { minHeight: 40 });
  const laid = input.catalogue.sections.map((section) => laySection(sheet, section, input, looks));
  return endScoreSheet(
    sheet,
    {
      head,
      sections: laid,
      sum: blankSum("合计", marks),
      least: LEAST,
      notes: [],
      unconfirmed: input.score.unconfirmed,
      isProtected: false,
      print: { paper: input.paper },
    },
    looks,
  );
}

function laySection(sheet: SheetBuilder, section: Section, input: BlankScoreInput, looks: SheetStyles): LaidSection {
  if (section.marks === null) {
    const heading = layHeading(sheet, section, looks);
    layVetoes(sheet, input, null, looks);
    return { headings: [heading], together: [] };
  }
  const points = input.catalogue.points.filter((point) => point.section === section.id);
  const rows = {
    caps: sectionCaps(section, points, input.score.points, input.limits)?.blank ?? null,
    rowsOf: (point: Point, score: PointScore) => pointRows(point, score, input),
    sum: blankSum("小计", section.marks),
    least: LEAST,
  };
  return layScoreSection(sheet, section, pointsWithScores(points, input.score.points), rows, looks);
}

function pointRows(point: Point, score: PointScore, input: BlankScoreInput): readonly PointRow[] {
  const { catalogue, limits, measures } = input;
  const month = { period: "", due: "", clauses: [], measures: [], score: input.score };
  const lines = { catalogue, limits, measures, month };
  return [
    { cells: blankCells({ ...pointLine(point, score, lines), progress: `第${numberRanges(score.clauses)}条` }) },
    ...(score.converted === null ? [] : [{ label: "折算", line: blankConversion(score, measures) }]),
    ...(score.innovations ?? []).map((item) => ({
      cells: blankCells({ ...innovationLine(item, point, score, lines), progress: `第${item.no}条` }),
    })),
  ];
}
