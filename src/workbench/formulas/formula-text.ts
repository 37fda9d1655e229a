import { LAST_COLUMN, LAST_ROW, fromA1 } from "../../core/sheet/a1";
import type { Area } from "../../core/sheet/area";
import { mapReferences, titleOfPrefix } from "../host/model/formula-references";

/** Where a formula looks, and what it calls. */
export interface FormulaParts {
  /** `sheet` null: the formula's own. */
  readonly references: readonly { readonly sheet: string | null; readonly area: Area }[];
  readonly functions: readonly string[];
}

const TEXT = /("(?:[^"]|"")*")/;

/** The formula with everything but its quoted texts put through `change`. */
export function textsApart(formula: string, change: (code: string) => string): string {
  return formula
    .split(TEXT)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/** Takes a formula apart. */
export function formulaParts(formula: string): FormulaParts {
  const references: { sheet: string | null; area: Area }[] = [];
  mapReferences(formula, (whole, prefix, address) => {
    const area = areaOf(address);
    if (area !== null) references.push({ sheet: prefix === null ? null : titleOfPrefix(prefix), area });
    return whole;
  });
  const functions = new Set<string>();
  textsApart(formula, (code) => {
    for (const match of code.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)) functions.add(match[1]!.toUpperCase());
    return code;
  });
  return { references, functions: [...functions] };
}

function areaOf(address: string): Area | null {
  const [from, to = from] = address.split(":") as [string, string?];
  const first = corner(from, { row: 0, column: 0 });
  const last = corner(to, { row: LAST_ROW, column: LAST_COLUMN });
  if (first === null || last === null) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** Whole rows and columns have corners at the sheet's edges. */
function corner(part: string, edge: { readonly row: number; readonly column: number }): typeof edge | null {
  const bare = part.replace(/\$/g, "");
  if (/^\d+$/.test(bare)) return { row: Number(bare) - 1, column: edge.column };
  if (/^[A-Z]+$/i.test(bare)) return { row: edge.row, column: fromA1(`${bare}1`)!.column };
  return fromA1(bare);
}
