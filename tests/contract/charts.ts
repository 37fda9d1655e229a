import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";

/** What of a chart must be the same wherever it is looked at. */
export interface ChartFacts {
  readonly sheet: string;
  readonly title: string;
  readonly kind: string;
  /** The cells it covers. */
  readonly area: string;
  readonly series: readonly {
    readonly name: string;
    readonly categories: string;
    readonly values: string;
    readonly fill: string;
    readonly labels: string | null;
  }[];
  readonly legend: boolean;
  readonly axis: {
    readonly title: string | null;
    readonly format: string;
    readonly min: number;
    readonly max: number | null;
  };
  /** The first category stands at the top, the axis of the values below all. */
  readonly reversed: boolean;
  readonly gap: number;
  readonly overlap: number;
}

/** A data bar: its cells, bounds and colour, and whether it is of that colour to its end. */
export interface BarFacts {
  readonly sheet: string;
  readonly area: string;
  readonly min: number;
  readonly max: number;
  readonly color: string;
  readonly solid: boolean;
}

/** What an adapter lets see of a workbook's charts and data bars. */
export interface DrawnFacts {
  readonly charts: readonly ChartFacts[];
  readonly bars: readonly BarFacts[];
}

/** One way of writing workbooks and looking at what is drawn in them. */
export type WriteAndDraw = (workbook: WorkbookSpec) => Promise<DrawnFacts>;

/** What `chartWorkbook` asks for, by hand. */
export const DRAWN: DrawnFacts = {
  charts: [
    {
      sheet: "图 表's",
      title: "逐月按时报送",
      kind: "stacked-bars",
      area: "C4:E11",
      series: [
        { name: "按时", categories: "A2:A3", values: "B2:B3", fill: "999999", labels: "General;;" },
        { name: "迟报", categories: "A2:A3", values: "C2:C3", fill: "FFFFFF", labels: null },
      ],
      legend: true,
      axis: { title: "家", format: "0", min: 0, max: null },
      reversed: true,
      gap: 40,
      overlap: 100,
    },
    {
      sheet: "图 表's",
      title: "进度",
      kind: "bars",
      area: "B13:D20",
      series: [
        { name: "按时", categories: "A2:A3", values: "B2:B3", fill: "999999", labels: "General;;" },
        { name: "迟报", categories: "A2:A3", values: "C2:C3", fill: "FFFFFF", labels: null },
      ],
      legend: true,
      axis: { title: "家", format: "0", min: 0, max: null },
      reversed: true,
      gap: 40,
      overlap: 0,
    },
    {
      sheet: "另一张",
      title: "得分",
      kind: "stacked-bars",
      area: "A3:B7",
      series: [{ name: "得分", categories: "A1", values: "B1", fill: "595959", labels: null }],
      legend: false,
      axis: { title: null, format: "0", min: 0, max: 40 },
      reversed: true,
      gap: 50,
      overlap: 100,
    },
  ],
  bars: [{ sheet: "图 表's", area: "B2:B3", min: 0, max: 10, color: "BFBFBF", solid: true }],
};
