import { fromA1 } from "../../../../src/core/sheet/a1";
import { shownArea } from "../../../../src/workbench/grid/picture/shown-area";
import { ALL_COLUMNS, ALL_ROWS } from "../../../../src/workbench/host/model/geometry";
import { Workbook } from "../../../../src/workbench/host/model/workbook";

const FIRST = { row: 0, column: 0, rows: 1, columns: 1 };

function shownWith(selection: typeof FIRST): { readonly rows: number; readonly columns: number } {
  const workbook = Workbook.withSheets("表");
  workbook.selection = [selection];
  return shownArea(workbook.sheets[0]!);
}

test("a blank sheet has room, a cell selected far out is shown with some room, whole rows and columns add none", () => {
  expect(shownWith(FIRST)).toMatchObject({ rows: 100, columns: 26 });
  // AB200: 200 rows and 30, in steps of 50; 28 columns and 4, in steps of 5.
  expect(shownWith({ ...FIRST, ...fromA1("AB200")! })).toMatchObject({ rows: 250, columns: 35 });
  expect(shownWith({ ...FIRST, rows: ALL_ROWS, columns: ALL_COLUMNS })).toMatchObject({ rows: 100, columns: 26 });
});

test("the last cell of all is not drawn for the sake of a selection", () => {
  const last = { row: ALL_ROWS - 1, column: ALL_COLUMNS - 1, rows: 1, columns: 1 };
  expect(shownWith(last)).toMatchObject({ rows: 100, columns: 26 });
});
