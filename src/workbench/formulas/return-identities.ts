import { returnKnowledge } from "../../app/return-knowledge";
import type { Workspace } from "../../app/open-workspace";
import { readIdentity } from "../../core/returns/read-identity";
import type { Grid, GridCell } from "../../core/sheet/grid";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";

/** A unit's return of a month that stands in a workbook. */
export interface StandingReturn {
  readonly unit: string;
  readonly period: string;
}

/** The returns whose 填报说明 stands in the workbook, whatever the sheet is called. */
export function standingReturns(workbook: Workbook, workspace: Workspace): readonly StandingReturn[] {
  const known = returnKnowledge(workspace);
  return workbook.sheets.flatMap((sheet) => {
    const grid = headOf(sheet);
    const identity = readIdentity({ sheets: [grid], names: new Map(), properties: new Map(), parts: [] }, known);
    return identity.ok ? [{ unit: identity.value.unit, period: identity.value.period }] : [];
  });
}

/** A guide is short: sheets longer than any guide are none. */
const MOST_ROWS = 200;

function headOf(sheet: Sheet): Grid {
  const rows = new Map<number, GridCell[]>();
  for (const { row, column, cell } of sheet.entries()) {
    if (row >= MOST_ROWS || cell.value === "") continue;
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push({ column, value: cell.value, formula: cell.formula !== null, date: false });
  }
  const inOrder = [...rows].sort(([above], [below]) => above - below);
  return {
    name: sheet.name,
    state: "visible",
    rows: inOrder.map(([row, cells]) => ({ row, cells: cells.sort((left, right) => left.column - right.column) })),
  };
}
