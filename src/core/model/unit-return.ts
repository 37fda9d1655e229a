import type { CellScalar, FieldKey, MonthsAgo, WorkField } from "./expression";

/** A report month, `YYYY-MM`. */
export type Period = string;

/** A place in a file: sheet name and A1 address, for people and links. */
export interface CellLocation {
  readonly sheet: string;
  readonly cell: string;
}

/** One row of 指标数据 as it was read. `given` cells are read like the others and compared with 设置. */
export interface ReturnFigure {
  readonly key: FieldKey;
  readonly value: CellScalar;
  readonly note: CellScalar;
  /** History printed in the form: last month first. Missing months are null. */
  readonly previous: Readonly<Record<MonthsAgo, CellScalar>>;
  readonly location: CellLocation;
  readonly noteLocation: CellLocation;
  /** A formula stands in the entry cell; its cached value was taken. */
  readonly formula: boolean;
}

/** One row of 工作开展情况 as it was read. */
export interface WorkReport {
  readonly clause: number;
  readonly fields: Readonly<Record<WorkField, CellScalar>>;
  readonly previous: { readonly status: CellScalar; readonly progress: CellScalar };
  readonly locations: Readonly<Record<WorkField, CellLocation>>;
}

/** A number that was written in words or signs, and what we take it to mean; never taken over silently. */
export interface Reading {
  readonly key: FieldKey;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly proposed: number | "不适用" | "待报" | null;
  readonly accepted: boolean;
}

/** 填报数据: what one reporting unit says about one month. A unit owns its figures. */
export interface UnitReturn {
  readonly unit: string;
  readonly period: Period;
  readonly edition: string;
  readonly rules: string;
  /** The revision claimed in the file; the office numbers on receipt. */
  readonly revision: number;
  /** Date of 完成上报, YYYY-MM-DD, or null. */
  readonly submitted: string | null;
  readonly checkCode: string | null;
  readonly figures: ReadonlyMap<FieldKey, ReturnFigure>;
  /** Typed-over ratio cells only; a live formula is not listed. */
  readonly typedRatios: ReadonlyMap<string, { readonly value: number; readonly location: CellLocation }>;
  readonly works: ReadonlyMap<number, WorkReport>;
  readonly readings: readonly Reading[];
}
