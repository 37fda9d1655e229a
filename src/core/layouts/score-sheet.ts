import type { Point, Section } from "../model/catalogue";
import { SCORE_COLUMNS, SHEET_NAMES } from "../model/office-columns";
import type { CellDraft, CellInput, ColumnDraft } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import { COLORS } from "../sheet/styles";
import type { SheetStyles } from "../sheet/styles";
import { footnotes } from "./parts/footnotes";
import { keyedHeads } from "./parts/keyed-heads";
import { paginate } from "./parts/paginate";
import type { RowSpan } from "./parts/paginate";
import { periodWords } from "./parts/period-words";
import { scoreCells } from "./parts/score-cells";
import { lostFormula, scoredFormula, sectionFormula, totalFormula } from "./parts/score-formulas";
import { innovationLine, lost, pointLine, unitsOf } from "./parts/score-lines";
import type { ScoreSheetInput } from "./parts/score-lines";
import { laySignatures } from "./parts/signature-block";
import { standing } from "./parts/standing";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";
import { vetoAlarms, vetoWords } from "./parts/veto-words";

/** Column heads; the last two are typed on screen and not printed. */
const HEADS = [
  "键",
  SCORE_COLUMNS.no,
  SCORE_COLUMNS.name,
  SCORE_COLUMNS.marks,
  SCORE_COLUMNS.selected,
  SCORE_COLUMNS.self,
  SCORE_COLUMNS.office,
  SCORE_COLUMNS.expert,
  SCORE_COLUMNS.counted,
  SCORE_COLUMNS.lost,
  "本月情况",
  SCORE_COLUMNS.reason,
  SCORE_COLUMNS.evidence,
  "责任部门",
  SCORE_COLUMNS.scorer,
  SCORE_COLUMNS.date,
];
const PRINTED = 13;

/** 评分表: the points with what the city, the office and the experts gave, sections and total as live formulas, vetoes first, signatures last. */
export function scoreSheet(input: ScoreSheetInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 9);
  const sheet = new SheetBuilder(SHEET_NAMES.score, columns(looks));
  layTop(sheet, input, looks);
  const head = sheet.nextRow;
  sheet.head([keyedHeads(HEADS, looks)], { minHeight: 30 });
  const headings: number[] = [];
  const together: RowSpan[] = [];
  for (const section of input.catalogue.sections) {
    headings.push(sheet.nextRow);
    sheet.row([null, { content: section.printed, columns: PRINTED, style: looks.group }]);
    if (section.marks === null) layVetoes(sheet, input, looks);
    else together.push(...laySection(sheet, section, input, looks));
  }
  const total = sheet.nextRow;
  layTotal(sheet, input, looks);
  sheet.format({ row: head, column: 1, rows: sheet.nextRow - head, columns: PRINTED }, looks.frame);
  for (const content of footnotes(input.month.score.unconfirmed))
    sheet.banner({ content, columns: PRINTED, style: looks.note });
  laySignatures(sheet, looks, PRINTED);
  const last = sheet.nextRow - 1;
  const area = { row: 0, column: 0, rows: sheet.nextRow, columns: PRINTED + 1 };
  const spec = sheet
    .freezeColumns(3)
    .protect()
    .build({ area, margins: { top: 12, bottom: 14, left: 10, right: 10 } });
  return paginate(spec, { headings, together: [...together, { first: total, last }] });
}

function columns(looks: SheetStyles): ColumnDraft[] {
  const widths: readonly (readonly [number, ColumnDraft["style"]])[] = [
    [5, looks.label],
    [14, looks.text],
    [5, looks.label],
    [5, looks.label],
    [6, looks.label],
    [6, looks.label],
    [6, looks.label],
    [6, looks.label],
    [6, looks.label],
    [24, looks.text],
    [18, looks.text],
    [13, looks.text],
    [13, looks.text],
    [9, looks.text],
    [12, looks.text],
  ];
  return [
    { width: 8, hidden: true, style: looks.key },
    ...widths.map(([width, style]): ColumnDraft => (style === undefined ? { width } : { width, style })),
  ];
}

function layTop(sheet: SheetBuilder, { month: { period, score } }: ScoreSheetInput, looks: SheetStyles): void {
  sheet.banner(
    {
      content: `国家食品安全示范城市评价细则评分表（${periodWords(period)}）`,
      columns: PRINTED,
      style: looks.title,
      key: "title",
    },
    { minHeight: 36 },
  );
  const alarm = vetoAlarms(score.veto) ? { fill: COLORS.explainFill } : {};
  const style = {
    ...looks.caption,
    font: { ...looks.caption.font, size: 10, bold: true },
    ...alarm,
    grid: "thin",
  } as const;
  sheet.banner({ content: vetoWords(score.veto), columns: PRINTED, style, key: "veto" });
}

/** Lays a section's points and its subtotal; says which rows belong on one page. */
function laySection(
  sheet: SheetBuilder,
  section: Section,
  input: ScoreSheetInput,
  looks: SheetStyles,
): readonly RowSpan[] {
  const points = input.catalogue.points.filter((point) => point.section === section.id);
  const together: RowSpan[] = [];
  for (const point of points) {
    const score = input.month.score.points.find(({ no }) => no === point.no);
    if (score === undefined) continue;
    const first = sheet.nextRow;
    sheet.row(scoreCells(pointLine(point, score, input), looks));
    for (const item of score.innovations ?? []) sheet.row(scoreCells(innovationLine(item, point, score, input), looks));
    together.push({ first, last: sheet.nextRow - 1 });
  }
  const sums = input.month.score.sections.find(({ id }) => id === section.id);
  const keys = (optional: boolean): string[] =>
    points.filter(({ kind }) => (kind === "自选") === optional).map(({ no }) => String(no));
  const marks = section.marks ?? 0;
  const formula = sectionFormula(
    { points: keys(false), options: keys(true), optionalMarks: section.optionalMarks ?? 0, marks },
    sums?.score ?? null,
  );
  const words = sums === undefined ? "" : `已评${sums.scored}/${sums.of}项`;
  const last = together[together.length - 1]?.first ?? sheet.nextRow;
  sheet.row(sumCells(`section-${section.id}`, "小计", marks, formula, sums?.score ?? null, words), {
    style: looks.total,
  });
  return [...together.slice(0, -1), { first: last, last: sheet.nextRow - 1 }];
}

function sumCells(
  key: string,
  label: string,
  marks: number,
  formula: CellDraft["content"],
  score: number | null,
  words: CellDraft["content"],
): CellInput[] {
  return [
    null,
    { content: label, columns: 2 },
    { content: marks, key: `${key}#marks` },
    null,
    null,
    null,
    null,
    { content: formula ?? null, key: `${key}#counted`, style: { font: { bold: true } } },
    { content: lostFormula(key, lost({ marks, counted: score })), key: `${key}#lost` },
    { content: words ?? null, key: `${key}#scored` },
    null,
    null,
    null,
  ];
}

function layVetoes(sheet: SheetBuilder, { catalogue, month }: ScoreSheetInput, looks: SheetStyles): void {
  for (const clause of catalogue.clauses.filter(({ veto }) => veto)) {
    const state = month.score.veto.find((each) => each.clause === clause.no);
    sheet.row([
      null,
      { content: `（${clause.no}）`, style: { numberFormat: "@" } },
      { content: clause.text, columns: 7, style: looks.text },
      {
        content: state?.state ?? "无数据",
        style: { ...standing(state?.state ?? "无数据"), align: "center", wrap: true },
        key: `veto-${clause.no}`,
      },
      { content: state?.reason ?? "", columns: 3, style: looks.text },
      unitsOf([clause]),
    ]);
  }
}

function layTotal(sheet: SheetBuilder, { catalogue, month: { score } }: ScoreSheetInput, looks: SheetStyles): void {
  const marks = score.sections.reduce((sum, section) => sum + section.marks, 0);
  const formula = totalFormula(
    score.sections.map(({ id }) => `section-${id}`),
    score.total,
  );
  const split = catalogue.points.filter(({ choose }) => choose !== null).map(({ no }) => no);
  const words = scoredFormula(pointRuns(catalogue.points, split), split.map(String), score.scored, score.of);
  sheet.row(sumCells("total", "合计", marks, formula, score.total, words), { style: looks.total });
}

/** Points from first to last between those whose score may also come from their clauses. */
function pointRuns(points: readonly Point[], split: readonly number[]): readonly (readonly [string, string])[] {
  const runs: [string, string][] = [];
  let open = false;
  for (const { no } of points) {
    const run = runs[runs.length - 1];
    if (split.includes(no)) open = false;
    else if (open && run !== undefined) run[1] = String(no);
    else {
      runs.push([String(no), String(no)]);
      open = true;
    }
  }
  return runs;
}
