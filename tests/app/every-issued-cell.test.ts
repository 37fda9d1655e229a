import { openWorkspace } from "../../src/app/open-workspace";
import { returnFormOf } from "../../src/app/return-form-of";
import { returnContents, returnWorkbook } from "../../src/core/layouts/return-workbook";
import { compareForm } from "../../src/core/returns/issued/compare-form";
import { toA1 } from "../../src/core/sheet/a1";
import type { GridCell, WorkbookGrid } from "../../src/core/sheet/grid";
import { issuedSheet, type IssuedCell } from "../../src/core/sheet/issued-sheet";
import { expectedGrid } from "../contract/expected-grid";

const BEGINNING = {
  unit: "市委网信办",
  period: "2024-03",
  revision: 1,
  history: { figures: new Map(), works: new Map() },
  keep: null,
} as const;
const form = returnFormOf(openWorkspace(null), BEGINNING);
const issued = returnContents(form).map(issuedSheet);
const asIssued: WorkbookGrid = { ...expectedGrid(returnWorkbook(form), true), parts: [] };
const compare = (workbook: WorkbookGrid) =>
  compareForm(
    workbook,
    issued.map((sheet) => ({ issued: sheet, comparison: "whole" })),
  );

/** The workbook with one cell as somebody else left it; null empties it. */
function withCell(sheet: string, at: IssuedCell, change: (cell: GridCell) => GridCell | null): WorkbookGrid {
  const cellsOf = (cells: readonly GridCell[]) =>
    cells.flatMap((cell) => (cell.column === at.column ? (change(cell) ?? []) : cell));
  const sheets = asIssued.sheets.map((grid) =>
    grid.name !== sheet
      ? grid
      : { ...grid, rows: grid.rows.map((row) => (row.row === at.row ? { ...row, cells: cellsOf(row.cells) } : row)) },
  );
  return { ...asIssued, sheets };
}

const CHANGES: readonly (readonly [string, (cell: GridCell) => GridCell | null])[] = [
  ["another text", (cell) => ({ column: cell.column, value: "改过", formula: false, date: false })],
  ["nothing", () => null],
  ["another formula", (cell) => ({ ...cell, formula: true, formulaText: "1+1" })],
];

test("the contents of a form alone are those of the whole form", () => {
  expect(issued).toEqual(returnWorkbook(form).sheets.slice(0, issued.length).map(issuedSheet));
  expect(compare(asIssued)).toEqual([]);
  expect(issued.flatMap(({ cells }) => cells).length).toBeGreaterThan(80);
});

test.each(CHANGES)("%s in any cell that was issued is found there, and nowhere else", (_, change) => {
  for (const sheet of issued) {
    for (const cell of sheet.cells) {
      const found = compare(withCell(sheet.name, cell, change));
      expect([sheet.name, toA1(cell), found.map((one) => `${one.sheet} ${one.cell}`)]).toEqual([
        sheet.name,
        toA1(cell),
        [`${sheet.name} ${toA1(cell)}`],
      ]);
    }
  }
});
