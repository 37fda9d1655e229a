import type { FieldKey, MeasureId } from "../model/expression";
import type { MeasurePart } from "../model/measure";
import type { Period } from "../model/unit-return";

/** What is printed beside a figure's key, and what kind of value it takes. */
export interface KnownFigure {
  readonly key: FieldKey;
  readonly clause: number;
  readonly measure: MeasureId;
  readonly measureName: string;
  readonly label: string;
  readonly kind: MeasurePart["kind"];
  /** Filled in by the office; the check code takes a missing one as 0. */
  readonly given: boolean;
  /** A score or percentage on 0–100 is asked, so that 0.98 probably means 98. */
  readonly percent: boolean;
}

/** What the office knows when it opens a return: which edition and rules hold, who reports what, and what is printed beside each key. */
export interface ReturnKnowledge {
  /** Document edition and key set, `<document>/<key set>`. */
  readonly edition: string;
  /** Version of rules and settings. */
  readonly rules: string;
  /** A return without a date of 完成上报 is an error, not just a hint. */
  readonly submissionRequired: boolean;
  /** Canonical name of a unit that reports, by name or alias; null for anybody else. */
  readonly unitNamed: (name: string) => string | null;
  readonly figures: ReadonlyMap<FieldKey, KnownFigure>;
  /** Clause texts by number. */
  readonly clauses: ReadonlyMap<number, string>;
  /** What is asked of a unit in a month. */
  readonly askedOf: (
    unit: string,
    period: Period,
  ) => { readonly figures: readonly FieldKey[]; readonly clauses: readonly number[] };
}

/** The document part of an edition, which must agree; key sets of one document are mapped key by key. */
export function documentOf(edition: string): string {
  return edition.split("/")[0] as string;
}
