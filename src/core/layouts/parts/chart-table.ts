import { draftOf } from "../../sheet/cell-draft";
import type { CellDraft, CellInput } from "../../sheet/cell-draft";
import type { Area } from "../../sheet/area";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { SheetStyles } from "../../sheet/styles";
import { CHART_COLUMNS, columnFrom } from "./chart-looks";

/** A table that a chart is drawn from. */
export interface ChartTable {
  /** null where the title stands already. */
  readonly title: string | null;
  readonly note: NonNullable<CellDraft["content"]>;
  /** Of the name and the figures. */
  readonly heads: readonly string[];
  /** The name and the figures of each row, and what stands under the chart. */
  readonly rows: readonly (readonly CellInput[])[];
  /** Of each row, points. */
  readonly height: number;
  readonly looks: SheetStyles;
}

/** The head's height, points: names of two lines fit. */
const HEAD = 30;

const PRINTED = CHART_COLUMNS.chart + CHART_COLUMNS.chartColumns - 1;

/** Where a table came to stand. */
export interface LaidChartTable {
  readonly head: number;
  /** The first row below the head. */
  readonly first: number;
  /** The cells of a column of figures, the first being 0. */
  readonly figure: (index: number) => Area;
}

/** Lays the table down with its title and a note; with fewer figures than there are columns the name takes more of them. */
export function layChartTable(
  sheet: SheetBuilder,
  { title, note, heads, rows, height, looks }: ChartTable,
): LaidChartTable {
  if (title !== null) sheet.banner({ content: title, columns: PRINTED, style: looks.group }, { from: 1 });
  sheet.banner({ content: note, columns: PRINTED, style: looks.note }, { from: 1 });
  const head = sheet.nextRow;
  const spare = CHART_COLUMNS.figureColumns - (heads.length - 1);
  const named = ([name = null, ...figures]: readonly CellInput[]): CellInput[] => [
    { ...draftOf(name), columns: CHART_COLUMNS.nameColumns + spare },
    ...figures,
  ];
  sheet.row(
    named(heads).map((cell) => ({ ...draftOf(cell), style: looks.head })),
    { from: 1, bare: true, minHeight: HEAD },
  );
  for (const row of rows) sheet.row(named(row), { from: 1, height });
  sheet.format({ row: head, column: 1, rows: sheet.nextRow - head, columns: CHART_COLUMNS.chart - 2 }, looks.frame);
  const figure = (index: number): Area => columnFrom(sheet, head + 1, CHART_COLUMNS.figures + spare + index);
  return { head, first: head + 1, figure };
}

/** Two decimals at most, as the formulas round. */
export function rounded(value: number): number {
  return Math.round((value + Number.EPSILON) * 100) / 100;
}
