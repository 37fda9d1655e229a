import { areaToA1 } from "../../core/sheet/a1";
import type { Area } from "../../core/sheet/area";

/** Excel silently cuts an address of several areas after 8192 characters. */
const LONGEST_ADDRESS = 8_000;

/** The areas as addresses of several areas each, none too long for Excel. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas.map(areaToA1)) {
    const last = addresses.length - 1;
    const open = addresses[last];
    if (open !== undefined && open.length + area.length < LONGEST_ADDRESS) addresses[last] = `${open},${area}`;
    else addresses.push(area);
  }
  return addresses;
}
