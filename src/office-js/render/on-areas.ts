import { areaToA1 } from "../../core/sheet/a1";
import type { Area } from "../../core/sheet/area";
import { addressesOf } from "./addresses";

/** Lets `act` work on areas of a sheet, as few objects as possible. Nothing is kept after the request, so that Excel has nothing to clean up. */
export function onAreas(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  act: (cells: Excel.Range | Excel.RangeAreas) => void,
): void {
  const [only] = areas;
  if (areas.length === 1 && only !== undefined) {
    act(rangeOf(sheet, only));
    return;
  }
  for (const address of addressesOf(areas)) act(passing(sheet.getRanges(address)));
}

/** One area of a sheet, for this request only. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return passing(sheet.getRange(areaToA1(area)));
}

/** An object that is not asked for again after the request that is being put together. */
export function passing<Kept extends { untrack(): unknown }>(object: Kept): Kept {
  object.untrack();
  return object;
}
