import type { Cell } from "../../core/sheet/area";
import { answersOf } from "../formulas/formula-answers";
import { formulaParts } from "../formulas/formula-text";
import { withoutNames } from "../formulas/names-in-formula";
import { STALE } from "../host/formula-hooks";
import { shownText } from "../host/cells/shown-text";
import { typedContent } from "../host/cells/typed-content";
import type { CellValue } from "../host/model/cell";
import { movedFormula } from "../host/model/formula-references";
import { holds } from "../host/model/geometry";
import type { Validation } from "../host/model/parts";
import { compares } from "./compares";
import type { Entry } from "./entry";
import { isListed } from "./listed";

/** True when the rule lets the value in, and where nobody can tell. */
export function isAllowed(entry: Entry): boolean {
  const { rule, value } = entry;
  if (value === "" && rule.ignoreBlanks) return true;
  switch (rule.type) {
    case "List":
      return isListed(entry);
    case "Custom":
      return looksAtBlank(entry, rule.formula1) || isTrue(askedOf(entry, String(rule.formula1)));
    case "TextLength":
      return isWithin(entry, shownText(value, "General").length);
    case "WholeNumber":
      return typeof value === "number" && Number.isInteger(value) && isWithin(entry, value);
    default:
      return typeof value === "number" && isWithin(entry, value);
  }
}

function isWithin(entry: Entry, value: number): boolean {
  const { operator, formula1, formula2 } = entry.rule;
  if (looksAtBlank(entry, formula1) || looksAtBlank(entry, formula2)) return true;
  const first = boundOf(entry, formula1);
  const second = formula2 === null ? first : boundOf(entry, formula2);
  return first === null || second === null || compares(operator, value, first, second);
}

/** A bound as a number, as dates and times are; null for one that is no number. */
function boundOf(entry: Entry, bound: string | number | null): number | null {
  if (bound === null || typeof bound === "number") return bound;
  const value = bound.startsWith("=") ? askedOf(entry, bound) : typedContent(bound, "General").value;
  return typeof value === "number" ? value : null;
}

/** What a formula of the rule comes to, with the value in its place. */
function askedOf({ sheet, at, rule, value }: Entry, formula: string): CellValue | typeof STALE {
  const moved = formulaAt(rule, at, formula);
  return answersOf(sheet.workbook).ask([{ sheet, at, formula: moved }], { sheet, at, value })[0]!;
}

/** Excel lets everything in while a single cell that the rule looks at is blank and blanks are ignored. */
function looksAtBlank({ sheet, at, rule }: Entry, formula: string | number | null): boolean {
  if (!rule.ignoreBlanks || typeof formula !== "string" || !formula.startsWith("=")) return false;
  const { references } = formulaParts(withoutNames(formulaAt(rule, at, formula), sheet));
  return references.some(({ sheet: title, area }) => {
    const home = title === null ? sheet : sheet.workbook.sheet(title);
    const own = home === sheet && holds(area, at);
    return area.rows * area.columns === 1 && !own && home?.valueAt(area.row, area.column) === "";
  });
}

/** Rules are written for the first cell of their first area. */
function formulaAt({ areas }: Validation, at: Cell, formula: string): string {
  const first = areas[0]!;
  return movedFormula(formula, { row: at.row - first.row, column: at.column - first.column });
}

/** What nobody could compute passes; texts and errors are not true. */
function isTrue(value: CellValue | typeof STALE): boolean {
  return value === STALE || value === true || (typeof value === "number" && value !== 0);
}
