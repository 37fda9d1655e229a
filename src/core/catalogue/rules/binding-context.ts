import type { MeasureId } from "../../model/expression";
import type { RuleGrade } from "../../model/rule";
import type { Period } from "../../model/unit-return";
import type { AskedMeasure } from "../measures/measures-of";

/** What a unit's rules of a month depend on. Constants such as the due progress are fixed when the rules are bound. */
export interface BindingContext {
  readonly period: Period;
  /** The unit's measures, from `measuresOf`. */
  readonly asked: readonly AskedMeasure[];
  /** Numbers of the clauses that the unit reports. */
  readonly clauses: readonly number[];
  /** 允许偏差 from 序时进度, in per cent of the target (setting `progress.tolerance`). */
  readonly tolerance: number;
  /** First months of the seasons where the office changed them (settings `season.spring`, `season.autumn`). */
  readonly seasons?: ReadonlyMap<MeasureId, readonly number[]>;
  /** The official population of the unit's place in persons; null while the office has given none. */
  readonly population?: number | null;
  /** Grades that differ for one clause: rule id and clause joined by `@`, for example `below-target@40`. */
  readonly grades?: ReadonlyMap<string, RuleGrade>;
}

/** 允许偏差 that holds until the office changes it. */
export const DEFAULT_TOLERANCE = 10;
