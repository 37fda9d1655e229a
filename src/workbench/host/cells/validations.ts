import type { Area } from "../../../core/sheet/area";
import type { Validation } from "../model/parts";
import { holdsArea, intersection, without } from "../model/geometry";
import type { Sheet } from "../model/sheet";

/** Takes validation off areas; what it covers beside them keeps it. */
export function cutValidations(sheet: Sheet, areas: readonly Area[]): void {
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, areas: areas.reduce<readonly Area[]>(cutAreas, rule.areas) }))
    .filter(({ areas: left }) => left.length > 0);
}

export function cutAreas(areas: readonly Area[], hole: Area): readonly Area[] {
  return areas.flatMap((area) => without(area, hole));
}

/** Puts one validation over areas in place of those that were there. */
export function putValidation(sheet: Sheet, rule: Validation): void {
  cutValidations(sheet, rule.areas);
  sheet.validations.push(rule);
}

/** The validation that covers the whole of the areas; "mixed" where parts have others or none, null for none at all. */
export function validationOf(sheet: Sheet, areas: readonly Area[]): Validation | "mixed" | null {
  const touching = sheet.validations.filter((rule) =>
    rule.areas.some((covered) => areas.some((area) => intersection(covered, area) !== null)),
  );
  const [only] = touching;
  if (only === undefined) return null;
  return touching.length === 1 && areas.every((area) => covers(only.areas, area)) ? only : "mixed";
}

function covers(areas: readonly Area[], area: Area): boolean {
  if (areas.some((other) => holdsArea(other, area))) return true;
  return areas.reduce<readonly Area[]>(cutAreas, [area]).length === 0;
}
