import type { Area } from "../../sheet/area";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import { SYSTEM_FONTS } from "../../sheet/styles";
import type { ChartSpec } from "../../sheet/chart-spec";
import type { ColumnDraft } from "../../sheet/cell-draft";
import type { SheetStyles } from "../../sheet/styles";
import type { LayoutOptions } from "./table-looks";

/** Greys that stay apart on a black-and-white printer, from what counts to what is still open; black figures stay readable on all. */
export const GREYS = { done: "999999", lacking: "DEDEDE", open: "FFFFFF" } as const;

/** A figure at its bar; none where it is 0 or missing. */
export const SHOWN_FIGURE = "General;;";

/** The same where figures have decimals: none where a part of a bar is narrower than its figure. */
export const ROOMY_FIGURE = '[>=2.5]General;""';

/** A data bar behind a share: whole at 100 %. */
export const SHARE_BAR = { min: 0, max: 1, color: "BFBFBF" } as const;

/** Hidden key, a name over `NAME` columns, five columns of figures, a gap, columns under the charts. */
export const CHART_COLUMNS = { name: 1, nameColumns: 3, figures: 4, figureColumns: 5, chart: 10, chartColumns: 6 };

const WIDTHS = { name: [9, 6.5, 6.5], figure: 6.6, gap: 1, chart: 6.5 } as const;

/** The columns of 图表: tables to the left, each with its chart to the right. */
export function chartColumns(looks: SheetStyles): ColumnDraft[] {
  return [
    { width: 8, hidden: true, style: looks.key },
    ...WIDTHS.name.map((width) => ({ width, style: looks.text })),
    ...Array.from({ length: CHART_COLUMNS.figureColumns }, () => ({ width: WIDTHS.figure, style: looks.label })),
    { width: WIDTHS.gap },
    ...Array.from({ length: CHART_COLUMNS.chartColumns }, () => ({ width: WIDTHS.chart })),
  ];
}

/** Cells of one column from row `first` to the last one laid down. */
export function columnFrom(sheet: SheetBuilder, first: number, column: number): Area {
  return { row: first, column, rows: sheet.nextRow - first, columns: 1 };
}

/** The place of a chart beside the rows from `first` to the last one laid down. */
export function besideRows(sheet: SheetBuilder, first: number): Area {
  return {
    row: first,
    column: CHART_COLUMNS.chart,
    rows: sheet.nextRow - first,
    columns: CHART_COLUMNS.chartColumns,
  };
}

/** The font of a chart's texts. */
export function chartFont({ fonts = SYSTEM_FONTS }: LayoutOptions): ChartSpec["font"] {
  return { name: fonts.body, size: 9 };
}
