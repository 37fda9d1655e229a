import { fromA1 } from "./a1";
import type { Cell } from "./area";

const CELL_REFERENCE = /^(?:'((?:[^']|'')+)'|([^'![\]:]+))!(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?$/i;

/** The sheet, as written, and the cell of `'指标数据'!$F$9` (also of `F9:F9`); null for anything that is not one cell. */
export function fromCellReference(text: string): { readonly sheet: string; readonly cell: Cell } | null {
  const match = CELL_REFERENCE.exec(text);
  if (match === null || (match[4] !== undefined && plain(match[4]) !== plain(match[3]!))) return null;
  const cell = fromA1(match[3]!);
  return cell === null ? null : { sheet: (match[1] ?? match[2]!).replace(/''/g, "'"), cell };
}

function plain(address: string): string {
  return address.replace(/\$/g, "").toUpperCase();
}
