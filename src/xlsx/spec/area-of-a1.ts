import { fromA1 } from "../../core/sheet/a1";
import type { Area } from "../../core/sheet/area";

/** The area of `F5:F36`, `$A$1:$H$38` or `F5`. Throws for anything else. */
export function areaOfA1(address: string): Area {
  const [first, last = first] = address.split(":") as [string, string?];
  const from = fromA1(first);
  const to = fromA1(last);
  if (from === null || to === null) throw new Error(`not an area: ${address}`);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
