import type { ICellData } from "@univerjs/core";
import type { CellChange } from "./shown-cells";
import type { Step } from "./picture-types";

type Matrix = Record<number, Record<number, ICellData>>;

const SET_CELLS = "sheet.mutation.set-range-values";

/** What makes Univer show cells otherwise. Univer lays a look over the former one, so that it is taken off first. */
export function cellSteps(subUnitId: string, changes: readonly CellChange[]): readonly Step[] {
  const cleared: Matrix = {};
  const set: Matrix = {};
  for (const change of changes) {
    if (change.newLook) put(cleared, change, { p: null, f: null, si: null, v: null, s: null });
    if (change.picture !== null) put(set, change, wholeCell(change));
  }
  return [cleared, set]
    .filter((matrix) => Object.keys(matrix).length > 0)
    .map((cellValue) => [SET_CELLS, { subUnitId, cellValue }] as const);
}

/** Every member said, so that nothing of what stood there stays; `s` last, since Univer takes them in order. */
function wholeCell({ picture, newLook }: CellChange): ICellData {
  const { cell, look } = picture!;
  return {
    p: cell.p ?? null,
    f: cell.f ?? null,
    si: null,
    v: cell.v ?? null,
    ...(cell.t === undefined ? {} : { t: cell.t }),
    ...(newLook ? { s: JSON.parse(JSON.stringify(look.data)) as ICellData["s"] } : {}),
  };
}

function put(matrix: Matrix, { row, column }: CellChange, cell: ICellData): void {
  (matrix[row] ??= {})[column] = cell;
}
