import type { Area } from "../../../core/sheet/area";
import type { ConditionalFormat } from "../model/parts";
import { intersection } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { cutAreas } from "./validations";

/** Conditional formats that touch one of the areas, in order of priority. */
export function conditionalFormatsOn(sheet: Sheet, areas: readonly Area[]): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((covered) => areas.some((area) => intersection(covered, area) !== null)),
  );
}

/** Takes conditional formats off an area; what they cover beside it keeps them. */
export function cutConditionalFormats(sheet: Sheet, hole: Area): void {
  for (const format of sheet.conditionalFormats) format.areas = cutAreas(format.areas, hole);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
