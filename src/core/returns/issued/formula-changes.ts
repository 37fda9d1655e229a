import { toA1 } from "../../sheet/a1";
import type { CellMove } from "../../sheet/plain-formula";
import { formulaChange } from "./compare-cells";
import type { FormChange } from "./form-change";
import type { UnmovedSheet } from "./unmoved-sheet";

/** Formulas of an unmoved sheet that no longer say what was issued. `sheets`: all of the form, by the names that they were issued under. */
export function formulaChanges(sheet: UnmovedSheet, sheets: ReadonlyMap<string, UnmovedSheet>): readonly FormChange[] {
  const namesStand = [...sheets].every(([issued, { name }]) => issued === name);
  const changes: FormChange[] = [];
  for (const [{ row, column, content }, found] of sheet.otherFormulas) {
    const now = found.formulaText;
    if (now === undefined || !("formula" in content)) continue;
    if (namesStand && isKnownSpelling(content.formula, now)) continue;
    const message = formulaChange(content.formula, found, "whole", unmoved(sheet, sheets));
    if (message !== null) changes.push({ sheet: sheet.name, cell: toA1({ row, column }), message });
    else if (namesStand) keepSpelling(content.formula, now);
  }
  return changes;
}

/** Cells stay where they are; those that no sheet of the form has are nowhere. */
function unmoved(own: UnmovedSheet, sheets: ReadonlyMap<string, UnmovedSheet>): CellMove {
  return (name, cell) => {
    const sheet = name === null ? own : sheets.get(name);
    if (sheet === undefined) return { sheet: name, cell };
    const { rows, columns } = sheet.issued;
    return cell.row >= rows || cell.column >= columns ? null : { sheet: name === null ? null : sheet.name, cell };
  };
}

/** How Excel and WPS write our formulas when they save a file: the same in the files of all units. */
const SPELLINGS = new Map<string, Set<string>>();
const MOST_SPELLINGS = 3_000;
let spellings = 0;

function isKnownSpelling(issued: string, now: string): boolean {
  return SPELLINGS.get(issued)?.has(now) === true;
}

function keepSpelling(issued: string, now: string): void {
  if (spellings >= MOST_SPELLINGS) {
    SPELLINGS.clear();
    spellings = 0;
  }
  const known = SPELLINGS.get(issued) ?? new Set<string>();
  // A copy: a text that was cut out of a file may hold on to the whole of it.
  known.add(` ${now}`.slice(1));
  SPELLINGS.set(issued, known);
  spellings += 1;
}
