import type { MeasureContribution } from "../../model/consolidation";
import type { Measure, MeasurePart } from "../../model/measure";
import type { SharedFigure } from "../../rules/shared-figure";
import { counts } from "../contribution-of";
import { isMainPart } from "../held-keys";

/** What a unit gives for a part, as rules over several returns take it: what is not booked is not given. */
export function sharedFigure(contribution: MeasureContribution | undefined, part: string): SharedFigure {
  if (contribution === undefined) return null;
  if (contribution.state === "不适用") return "不适用";
  const value = counts(contribution.state) ? contribution.parts.get(part) : null;
  return typeof value === "number" ? value : null;
}

/** The parts of a measure that are compared between returns: its main numbers, except those that the office gives. */
export function comparedParts({ parts }: Measure): readonly MeasurePart[] {
  return parts.filter(({ key, kind, given }) => isMainPart(key) && kind === "number" && !given);
}

/** 「检查覆盖率·已检查企业」 */
export function partLabel({ name, parts }: Measure, { label }: MeasurePart): string {
  return parts.length === 1 ? name : `${name}·${label}`;
}
