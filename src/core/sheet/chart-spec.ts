import type { Area } from "./area";

/** Lying bars, which leave room for long names: below each other, or one behind the other. */
export type ChartKind = "bars" | "stacked-bars";

/** One series of a chart. */
export interface ChartSeriesSpec {
  readonly name: string;
  /** Cells of the chart's own sheet, one per category. */
  readonly values: Area;
  /** RRGGBB: a grey that stays apart from the other series' in print; every bar has a dark outline. */
  readonly fill: string;
  /** Number format of the figures written at the bars; null writes none. */
  readonly labels: string | null;
}

/** A chart over cells of its own sheet, so that it follows them whatever happens to other sheets. */
export interface ChartSpec {
  readonly title: string;
  readonly kind: ChartKind;
  /** The cells it covers. */
  readonly area: Area;
  /** The categories' names, one cell each, in this order from the top. */
  readonly categories: Area;
  readonly series: readonly ChartSeriesSpec[];
  readonly valueAxis: {
    readonly title: string | null;
    readonly numberFormat: string;
    readonly min: number;
    /** null: as far as the values go. */
    readonly max: number | null;
  };
  /** Space between categories, per cent of a bar's width. */
  readonly gap: number;
  /** Font of all its texts; the title is a little larger. Points. */
  readonly font: { readonly name: string; readonly size: number };
}

/** Outline of bars and grid lines, RRGGBB. */
export const CHART_LINES = { bar: "262626", grid: "BFBFBF" } as const;

/** Points by which a chart's title is larger than its other texts. */
export const CHART_TITLE_MORE = 2;
