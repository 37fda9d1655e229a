import type { WorkbookGrid } from "../../sheet/grid";
import type { IssuedSheet } from "../../sheet/issued-sheet";
import type { CellMove } from "../../sheet/plain-formula";
import { compareCells, type Comparison } from "./compare-cells";
import { compareStructure } from "./compare-structure";
import { foundSheets } from "./found-sheet";
import type { FormChange } from "./form-change";
import { formulaChanges } from "./formula-changes";
import { placeSheet, type PlacedSheet } from "./placed-sheet";
import { unmovedSheet, type UnmovedSheet } from "./unmoved-sheet";

/** An issued sheet and how far it can be compared. */
export interface ComparableSheet {
  readonly issued: IssuedSheet;
  readonly comparison: Comparison;
}

/**
 * What was changed in a form since it was issued: structure, printed texts, formulas. Other styles, heights, widths, hidden rows and columns,
 * notes, sheets of the clerk's own and everything that a program rewrites when it saves are no changes.
 */
export function compareForm(workbook: WorkbookGrid, sheets: readonly ComparableSheet[]): readonly FormChange[] {
  return compareUnmoved(workbook, sheets) ?? compareMoved(workbook, sheets);
}

/** Of a form whose cells all stand where they were issued; null for any other. */
function compareUnmoved(workbook: WorkbookGrid, sheets: readonly ComparableSheet[]): readonly FormChange[] | null {
  const unmoved = new Map<string, UnmovedSheet>();
  for (const { issued } of sheets) {
    const sheet = unmovedSheet(issued, workbook);
    if (sheet === null) return null;
    unmoved.set(issued.name, sheet);
  }
  const whole = sheets.filter(({ comparison }) => comparison === "whole");
  return whole.flatMap(({ issued }) => {
    const sheet = unmoved.get(issued.name);
    return sheet === undefined ? [] : formulaChanges(sheet, unmoved);
  });
}

function compareMoved(workbook: WorkbookGrid, sheets: readonly ComparableSheet[]): readonly FormChange[] {
  const found = foundSheets(
    workbook,
    sheets.map(({ issued }) => issued),
  );
  const placed = new Map<string, PlacedSheet>();
  const missing: FormChange[] = [];
  for (const { issued } of sheets) {
    const sheet = placeSheet(issued, found);
    if (sheet !== null) placed.set(issued.name, sheet);
    else missing.push({ sheet: issued.name, cell: null, message: `少了工作表「${issued.name}」。` });
  }
  const changes = sheets.flatMap(({ issued, comparison }) => {
    const sheet = placed.get(issued.name);
    if (sheet === undefined) return [];
    const structure = compareStructure(sheet);
    const cells = compareCells(sheet, comparison, moveIn(sheet, placed));
    return comparison === "whole" ? [...structure, ...cells] : cells;
  });
  return [...missing, ...changes];
}

/** Formulas follow their cells when rows, columns or whole sheets move. */
function moveIn(own: PlacedSheet, placed: ReadonlyMap<string, PlacedSheet>): CellMove {
  return (name, cell) => {
    const sheet = name === null ? own : placed.get(name);
    if (sheet === undefined) return { sheet: name, cell };
    const [row, column] = [sheet.rows.get(cell.row), sheet.columns.get(cell.column)];
    if (row === undefined || column === undefined) return null;
    return { sheet: name === null ? null : sheet.name, cell: { row, column } };
  };
}
