import type { Area, Cell } from "../../core/sheet/area";
import { formulaParts } from "../formulas/formula-text";
import { withoutNames } from "../formulas/names-in-formula";
import { shownText } from "../host/cells/shown-text";
import type { CellValue } from "../host/model/cell";
import { movedFormula } from "../host/model/formula-references";
import { cellsOf, holds, intersection } from "../host/model/geometry";
import type { Validation } from "../host/model/parts";
import type { Sheet } from "../host/model/sheet";

const ONE_REFERENCE =
  /^=(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$|^=(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/iu;

/** A choice as the list shows it, and the value it stands for. */
export interface Choice {
  readonly text: string;
  readonly value: CellValue;
}

/** The validation of a cell; null for none. */
export function validationAt(sheet: Sheet, at: Cell): Validation | null {
  return sheet.validations.find(({ areas }) => areas.some((area) => holds(area, at))) ?? null;
}

/** What the list of a cell offers, from top to bottom; null for a cell without one, or one whose source cannot be found. */
export function choicesOf(sheet: Sheet, at: Cell): readonly string[] | null {
  const rule = validationAt(sheet, at);
  return rule?.type === "List" && rule.inCellDropDown ? choicesOfRule(sheet, rule, at) : null;
}

/** What a list rule offers in one of its cells. */
export function choicesOfRule(sheet: Sheet, rule: Validation, at: Cell): readonly string[] | null {
  return listedValues(sheet, rule, at)?.map(({ text }) => text) ?? null;
}

/** The choices with their values. Blank cells of a source are left out; formulas that are no plain reference give null. */
export function listedValues(sheet: Sheet, rule: Validation, at: Cell): readonly Choice[] | null {
  const source = String(rule.formula1);
  if (!source.startsWith("=")) return inlineChoices(source);
  const found = sourceOf(sheet, rule, at);
  if (found === null) return null;
  return valuesIn(found.sheet, found.area).map(({ row, column }) => {
    const value = found.sheet.valueAt(row, column);
    return { text: shownText(value, found.sheet.styleAt(row, column).numberFormat), value };
  });
}

/** The cells that a list takes its choices from; null for choices written into the rule, or a source that cannot be found. */
export function sourceOf(
  sheet: Sheet,
  { formula1, areas }: Validation,
  at: Cell,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const [first] = areas;
  if (first === undefined || typeof formula1 !== "string" || !formula1.startsWith("=")) return null;
  const moved = movedFormula(formula1, { row: at.row - first.row, column: at.column - first.column });
  const formula = withoutNames(moved, sheet);
  const [reference] = ONE_REFERENCE.test(formula) ? formulaParts(formula).references : [];
  if (reference === undefined) return null;
  const home = reference.sheet === null ? sheet : sheet.workbook.sheet(reference.sheet);
  return home === undefined ? null : { sheet: home, area: reference.area };
}

function inlineChoices(source: string): readonly Choice[] {
  return source
    .split(",")
    .map((choice) => choice.trim())
    .filter((choice) => choice !== "")
    .map((text) => ({ text, value: text }));
}

function valuesIn(sheet: Sheet, area: Area): readonly Cell[] {
  const used = sheet.usedArea(true);
  const part = used === null ? null : intersection(area, used);
  return part === null ? [] : [...cellsOf(part)].filter(({ row, column }) => sheet.valueAt(row, column) !== "");
}
