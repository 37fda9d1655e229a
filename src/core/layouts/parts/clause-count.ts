import type { ClauseSummary } from "../../model/consolidation";
import type { CellContent, SheetSpec } from "../../sheet/sheet-spec";
import { placeOf } from "./place-of";

/** How many of the given clauses, which stand below each other in 月度汇总表, are in a state: counted live where all of them have their cell. */
export function clauseCount(
  numbers: readonly number[],
  state: ClauseSummary["state"],
  value: number,
  summarySheet: SheetSpec,
): CellContent {
  const formula = clauseCountFormula(numbers, state, summarySheet);
  return formula === null ? value : { formula, value };
}

/** The same as a formula; null where a clause has no cell. The cells begin with the state, then say how many have reported. */
export function clauseCountFormula(
  numbers: readonly number[],
  state: ClauseSummary["state"],
  summarySheet: SheetSpec,
): string | null {
  const known = new Set(summarySheet.fields.map(([key]) => key));
  const keys = numbers.map((no) => `${no}#state`);
  const [first] = keys;
  const last = keys[keys.length - 1];
  if (first === undefined || last === undefined || !keys.every((key) => known.has(key))) return null;
  const [, end = ""] = placeOf(summarySheet, last).split("!");
  // A star of COUNTIF ends at the line break in some programs.
  return `SUMPRODUCT((LEFT(${placeOf(summarySheet, first)}:${end},${state.length})="${state}")*1)`;
}
