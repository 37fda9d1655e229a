import type { Clause, Point, Section } from "../model/catalogue";
import type { LedgerRow, MeasureSummary, OfficeEntries } from "../model/consolidation";
import type { DecisionSetting } from "../model/settings";
import type { Period } from "../model/unit-return";

/** How a measured result is turned into a score (第73至75条 折算). */
export type Conversion = "实测/100×满分" | "阈值线性" | "达标满分";

/** What 食安办's settings say about scoring, as plain values. */
export interface ScoringRules {
  readonly conversion: Conversion;
  /** How many options (自选项) count, and the full marks of each. */
  readonly options: number;
  readonly optionMarks: number;
  /** How many clauses of 机制创新 count, and their full marks together. */
  readonly innovations: number;
  readonly innovationMarks: number;
}

/** Everything the score is made of. */
export interface ScoreInput {
  readonly sections: readonly Pick<Section, "id" | "marks" | "optionalMarks">[];
  readonly points: readonly Pick<Point, "no" | "name" | "marks" | "section" | "kind" | "choose">[];
  readonly clauses: readonly Pick<Clause, "no" | "point" | "veto">[];
  readonly period: Period;
  readonly measures: readonly MeasureSummary[];
  readonly ledger: readonly LedgerRow[];
  /** What the office typed; null before anything was typed. */
  readonly entries: Pick<OfficeEntries, "scores" | "innovations"> | null;
  readonly rules: ScoringRules;
  readonly decisions: readonly DecisionSetting[];
  /** Labels of the settings that 食安办 has not confirmed. */
  readonly unconfirmed: readonly string[];
}
