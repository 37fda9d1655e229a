import type { MeasureSummary } from "./consolidation";
import type { Period } from "./unit-return";

/** A month before the one at hand, as far as 台账 knows it. */
export interface PastMonth {
  readonly period: Period;
  /** Units whose first return came in time, and too late. */
  readonly onTime: number;
  readonly late: number;
  /** Units that were asked then and of which nothing came. */
  readonly missing: number;
  /** City's and units' figures under the settings that held then. */
  readonly measures: readonly MeasureSummary[];
}
