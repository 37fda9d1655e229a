import type { Finding } from "../model/finding";
import type { CellLocation } from "../model/unit-return";
import { structureFinding } from "./structure-finding";

/** A key that stands twice with different contents; nobody can tell which one is meant. */
export function repeatedKey(
  place: { readonly clause: number; readonly key: string },
  label: string,
  first: CellLocation,
  second: CellLocation,
): Finding {
  const message = `「${label}」在 ${first.cell} 和 ${second.cell} 各有一行，所填内容不同，请删去多余的一行后重报。`;
  return structureFinding("key-repeated", "错误", message, { ...place, location: second });
}
