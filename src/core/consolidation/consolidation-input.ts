import type { Clause, UnitKind } from "../model/catalogue";
import type { MeasureContribution, ReceivedReturn, RefusedFile } from "../model/consolidation";
import type { MeasureId } from "../model/expression";
import type { History } from "../model/history";
import type { Measure } from "../model/measure";
import type { FileValues } from "../model/present-value";
import type { BoundRule } from "../model/rule";
import type { Period } from "../model/unit-return";

/** A unit of which a return is expected. */
export interface ExpectedUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly contact: string;
}

/** A unit that is asked for a measure, in which role, and for which parts (keys such as `num`). */
export interface AskedUnit {
  readonly unit: string;
  readonly role: MeasureContribution["role"];
  readonly parts: readonly string[];
}

/** What 食安办's settings say, as plain values. */
export interface ConsolidationRules {
  /** 截止日期 of the month, YYYY-MM-DD. */
  readonly due: string;
  /** A return received on the due date itself is in time. */
  readonly inclusive: boolean;
  /** Figures without 错误 of a return that is sent back are counted, marked 暂纳入. */
  readonly provisional: boolean;
  /** Deviation from 序时进度 that is still 正常, in percent of the target. */
  readonly tolerance: number;
  /** Official population in persons of 全市 or a county in a year; null where the office gave none. */
  readonly populationOf: (place: string, year: number) => number | null;
  /** 并入: the counties sum to the city; 单列: the counties and 新区管委会 do. */
  readonly newDistrict: "并入" | "单列";
}

/** When returns arrived, as far as the office says so. Dates are YYYY-MM-DD. */
export interface ReceivedDates {
  /** By file name or unit name (收件清单). */
  readonly list: ReadonlyMap<string, string>;
  /** One date for all files (`--received`), or null. */
  readonly all: string | null;
}

/** Everything a month's consolidation is made of. Nothing in it is changed. */
export interface ConsolidationInput {
  readonly period: Period;
  readonly clauses: readonly Clause[];
  /** Measures that are asked this month, with the office's targets and city modes. */
  readonly measures: readonly Measure[];
  /** In the order in which they are listed. */
  readonly units: readonly ExpectedUnit[];
  /** Lead, departments and counties of every measure, in listing order. */
  readonly askedByMeasure: ReadonlyMap<MeasureId, readonly AskedUnit[]>;
  /** Units that report a clause, in listing order. */
  readonly unitsByClause: ReadonlyMap<number, readonly string[]>;
  readonly rules: ConsolidationRules;
  /** The rules that a unit's return of the month is checked by. */
  readonly rulesOf: (unit: string) => readonly BoundRule[];
  readonly received: readonly ReceivedReturn[];
  readonly refused: readonly RefusedFile[];
  /** What stands in each of the picked files, refused ones included; a file is known by its name. */
  readonly present: readonly FileValues[];
  readonly dates: ReceivedDates;
  /** Files that the office chose where two returns are equal in date and revision. */
  readonly preferred: readonly string[];
  readonly history: History | null;
}
