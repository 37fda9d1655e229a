import type { MeasurePart } from "../../model/measure";

type PartMaker = (key: string, label: string, unit: string, guidance: string, example: string) => MeasurePart;

/** A count that only grows within the year (or the cycle). */
export const flow: PartMaker = (key, label, unit, guidance, example) =>
  count(key, label, unit, guidance, example, true);

/** A count as it stands at the month's end: enterprises, plans, staff. */
export const stock: PartMaker = (key, label, unit, guidance, example) =>
  count(key, label, unit, guidance, example, false);

/** A part that may stay blank. */
export function optionally(part: MeasurePart): MeasurePart {
  return { ...part, optional: true };
}

/** A part that may have decimals. */
export function withDecimals(part: MeasurePart): MeasurePart {
  return { ...part, whole: false };
}

/** A part filled in by the office and asked of counties only: departments leave it to 设置. */
export function givenToCounties(part: MeasurePart): MeasurePart {
  return { ...part, given: true, askedOfDepartments: false };
}

/** Free text, such as who made the survey; may stay blank. */
export const text: PartMaker = (key, label, unit, guidance, example) => ({
  ...count(key, label, unit, guidance, example, false),
  kind: "text",
  whole: false,
  optional: true,
});

/** A day, YYYY-MM-DD; may stay blank. */
export const date: PartMaker = (key, label, unit, guidance, example) => ({
  ...text(key, label, unit, guidance, example),
  kind: "date",
});

/** A choice of 否 or 是. */
export const yesOrNo: PartMaker = (key, label, unit, guidance, example) => ({
  ...count(key, label, unit, guidance, example, false),
  kind: "pick",
  whole: false,
});

function count(
  key: string,
  label: string,
  unit: string,
  guidance: string,
  example: string,
  isFlow: boolean,
): MeasurePart {
  return {
    key,
    label,
    unit,
    kind: "number",
    whole: true,
    flow: isFlow,
    given: false,
    optional: false,
    askedOfDepartments: true,
    guidance,
    example,
  };
}
