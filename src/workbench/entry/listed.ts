import { shownText } from "../host/cells/shown-text";
import type { CellValue } from "../host/model/cell";
import { cellsOf } from "../host/model/geometry";
import { listedValues, sourceOf } from "./choices";
import type { Entry } from "./entry";

/** A reference to cells; anything else that leads to a source is a name. */
const CELLS = /[!:]|^=\$?[A-Z]{1,3}\$?\d+$/i;

/** True for a value that the list of its cell offers, and where nobody can tell what it offers. */
export function isListed(entry: Entry): boolean {
  const { sheet, rule, at, value } = entry;
  const choices = listedValues(sheet, rule, at);
  if (choices === null) return true;
  const inline = sourceOf(sheet, rule, at) === null;
  const typed = shownText(value, "General");
  if (inline) return choices.some(({ text }) => text === typed);
  return blankInNamedSource(entry) || choices.some((choice) => isSame(choice.value, value));
}

/** Cells are compared by value; texts without regard to case, unlike choices written into the rule. */
function isSame(choice: CellValue, value: CellValue): boolean {
  if (typeof choice === "string" && typeof value === "string") return choice.toUpperCase() === value.toUpperCase();
  return choice === value;
}

/** Excel lets everything in when blanks are ignored and a named source holds one. */
function blankInNamedSource({ sheet, rule, at }: Entry): boolean {
  const source = sourceOf(sheet, rule, at);
  if (!rule.ignoreBlanks || source === null || CELLS.test(String(rule.formula1))) return false;
  return [...cellsOf(source.area)].some(({ row, column }) => source.sheet.valueAt(row, column) === "");
}
