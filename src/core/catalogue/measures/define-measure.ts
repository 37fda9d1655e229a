import type { MeasureId } from "../../model/expression";
import type { Measure, MeasureJudgement, MeasureNature, MeasurePart } from "../../model/measure";
import { COUNTY_GROUP } from "../../model/group-names";

/** Who is asked, and how the city's figure arises. */
export type MeasureAudience = Pick<Measure, "city" | "lead" | "askedOf" | "crossCheck">;

/** What a clause file says of a measure; the rest follows from it. */
export interface MeasureDraft extends Pick<Measure, "op" | "target" | "unit" | "scale"> {
  readonly id: MeasureId;
  readonly name: string;
  /** Line of the clause in the source document. */
  readonly line: number;
  readonly parts: readonly MeasurePart[];
  readonly nature: MeasureNature;
  readonly judge: MeasureJudgement;
  readonly audience: MeasureAudience;
  /** Months in which a season's figure falls due. */
  readonly seasonMonths?: readonly number[];
  readonly likelyNotApplicable?: boolean;
  /** Offered, not asked, until the office switches it on. */
  readonly optional?: boolean;
}

/** Makes a measure from what its clause file says. */
export function defineMeasure(draft: MeasureDraft): Measure {
  const { audience, line, ...rest } = draft;
  return {
    ...rest,
    ...audience,
    clause: Number(draft.id.split("-")[0]),
    seasonMonths: draft.seasonMonths ?? [],
    likelyNotApplicable: draft.likelyNotApplicable ?? false,
    optional: draft.optional ?? false,
    sourceLine: line,
  };
}

/** A ratio in per cent, 0–100. */
export function percent(op: ">=" | "=", target: number): Pick<MeasureDraft, "op" | "target" | "unit" | "scale"> {
  return { op, target, unit: "%", scale: 100 };
}

/** A value in its own unit. */
export function amount(
  op: ">=" | "=",
  target: number,
  unit: string,
): Pick<MeasureDraft, "op" | "target" | "unit" | "scale"> {
  return { op, target, unit, scale: 1 };
}

/** The lead department gives the citywide figure, which is compared with the sum of the counties. */
export function leadAndCounties(lead: string, ...alsoCitywide: readonly string[]): MeasureAudience {
  return { city: "lead", lead, askedOf: [lead, ...alsoCitywide, COUNTY_GROUP], crossCheck: true };
}

/** Only the lead department is asked. */
export function leadAlone(lead: string): MeasureAudience {
  return { city: "lead", lead, askedOf: [lead], crossCheck: false };
}

/** Everybody gives its own work; the city's figure is the sum. */
export function sumOf(...askedOf: readonly string[]): MeasureAudience {
  return { city: "sum", lead: null, askedOf, crossCheck: false };
}
