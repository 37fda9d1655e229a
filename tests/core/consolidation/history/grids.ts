import type { Grid, GridCell, WorkbookGrid } from "../../../../src/core/sheet/grid";

type Value = GridCell["value"];

/** A sheet from rows of values; undefined leaves a cell out. */
export function grid(name: string, rows: readonly (readonly (Value | undefined)[])[]): Grid {
  return {
    name,
    state: "visible",
    rows: rows.map((values, row) => ({
      row,
      cells: values.flatMap((value, column): readonly GridCell[] =>
        value === undefined || value === null ? [] : [{ column, value, formula: false, date: false }],
      ),
    })),
  };
}

export function workbook(sheets: readonly Grid[], properties: Readonly<Record<string, string>> = {}): WorkbookGrid {
  return { sheets, names: new Map(), properties: new Map(Object.entries(properties)), parts: [] };
}
