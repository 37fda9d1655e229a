import type { Grid, GridCell, GridRow } from "../sheet/grid";
import { mayBePlain, plainCell, plainText } from "./plain-text";

/** A table of a sheet: heads in one row, a key for each of its rows. */
export interface KeyedTable<Column extends string, Key> {
  readonly sheet: string;
  readonly headRow: number;
  /** Columns that were found; a column may have been deleted. */
  readonly columns: ReadonlyMap<Column, number>;
  /** Rows with a key, from top to bottom; a key may stand twice. */
  readonly rows: readonly KeyedRow<Key>[];
}

/** A row of a keyed table. */
export interface KeyedRow<Key> {
  readonly key: Key;
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** A row's cell in a column; where a file gives two, the last. */
export function cellIn({ cells }: Pick<KeyedRow<unknown>, "cells">, column: number): GridCell | undefined {
  for (let at = cells.length - 1; at >= 0; at -= 1) if (cells[at]?.column === column) return cells[at];
  return undefined;
}

/** What a table looks like, wherever it stands. */
export interface TableShape<Column extends string, Key> {
  readonly heads: Readonly<Record<Column, string>>;
  /** Of columns that stand twice (a scratch area beside the form) the one nearest to this column is meant, of those on the form's side of it. */
  readonly anchor: Column;
  readonly keyOf: (value: GridCell["value"]) => Key | null;
}

/** Finds the same table once in a grid, however often it is asked for. */
export function tableFinder<Table>(find: (grid: Grid) => Table | null): (grid: Grid) => Table | null {
  const found = new WeakMap<Grid, { readonly table: Table | null }>();
  return (grid) => {
    const known = found.get(grid) ?? { table: find(grid) };
    found.set(grid, known);
    return known.table;
  };
}

const FEWEST_HEADS = 3;

/** Finds a table by its heads and keys: moved columns, inserted rows and anything beside it do no harm. null: there is none. */
export function findKeyedTable<Column extends string, Key>(
  grid: Grid,
  shape: TableShape<Column, Key>,
): KeyedTable<Column, Key> | null {
  const head = headRow(grid, shape);
  if (head === null) return null;
  const columns = headColumns(head, shape);
  const below = grid.rows.filter(({ row }) => row > head.row);
  const keyColumn = findKeyColumn(below, shape.keyOf, Math.min(...columns.values()));
  const rows = keyColumn === null ? [] : below.flatMap((row) => keyedRow(row, keyColumn, shape.keyOf));
  return { sheet: grid.name, headRow: head.row, columns, rows };
}

function headRow<Column extends string>(
  grid: Grid,
  { heads }: Pick<TableShape<Column, never>, "heads">,
): GridRow | null {
  const words = new Set(Object.values<string>(heads).map(plainText));
  const longest = Math.max(...[...words].map(({ length }) => length));
  let best: GridRow | null = null;
  let most = FEWEST_HEADS - 1;
  for (const row of grid.rows) {
    if (row.cells.length <= most) continue;
    const found = headsIn(row, words, longest);
    if (found > most) {
      best = row;
      most = found;
    }
  }
  return best;
}

/** How many different heads stand in a row. */
function headsIn({ cells }: GridRow, words: ReadonlySet<string>, longest: number): number {
  let found: Set<string> | null = null;
  for (const { value } of cells) {
    if (typeof value !== "string" || !mayBePlain(value, longest)) continue;
    const text = plainCell(value);
    if (words.has(text)) found = (found ?? new Set<string>()).add(text);
  }
  return found?.size ?? 0;
}

function headColumns<Column extends string, Key>(
  head: GridRow,
  { heads, anchor }: TableShape<Column, Key>,
): ReadonlyMap<Column, number> {
  const found = new Map<Column, number[]>();
  for (const name of Object.keys(heads) as Column[]) {
    const word = plainText(heads[name]);
    const columns = head.cells.filter(({ value }) => plainCell(value) === word).map(({ column }) => column);
    if (columns.length > 0) found.set(name, columns);
  }
  const middle = found.get(anchor)?.[0] ?? 0;
  const nearest = (columns: readonly number[]): number =>
    columns.reduce((best, column) => (Math.abs(column - middle) < Math.abs(best - middle) ? column : best));
  const names = Object.keys(heads);
  return new Map(
    [...found].map(([name, columns]) => {
      const isRight = names.indexOf(name) > names.indexOf(anchor);
      const onOwnSide = columns.filter((column) => column > middle === isRight);
      return [name, nearest(onOwnSide.length > 0 ? onOwnSide : columns)];
    }),
  );
}

/** The column with the most keys; those left of the table come first, since a scratch area beside it may hold numbers that look like keys. */
function findKeyColumn<Key>(
  rows: readonly GridRow[],
  keyOf: (value: GridCell["value"]) => Key | null,
  firstHead: number,
): number | null {
  return mostKeys(rows, keyOf, (column) => column < firstHead) ?? mostKeys(rows, keyOf, () => true);
}

/** Of equals the leftmost. */
function mostKeys<Key>(
  rows: readonly GridRow[],
  keyOf: (value: GridCell["value"]) => Key | null,
  isAsked: (column: number) => boolean,
): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const { column, value } of cells)
      if (isAsked(column) && keyOf(value) !== null) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([left], [right]) => left - right);
  const [best] = sorted.reduce<readonly [number | null, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    [null, 0],
  );
  return best;
}

function keyedRow<Key>(
  { row, cells }: GridRow,
  keyColumn: number,
  keyOf: (value: GridCell["value"]) => Key | null,
): readonly KeyedRow<Key>[] {
  const key = keyOf(cellIn({ cells }, keyColumn)?.value ?? null);
  return key === null ? [] : [{ key, row, cells }];
}
