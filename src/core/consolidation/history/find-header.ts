import type { Grid, GridCell, GridRow } from "../../sheet/grid";
import { normalText } from "./normal-text";

/** Cells of a row by the names of the columns; `key` is the hidden column A. */
export interface KeyedRow<Name extends string> {
  /** 0-based row. */
  readonly row: number;
  readonly key: GridCell | undefined;
  readonly cells: Readonly<Partial<Record<Name, GridCell>>>;
}

/** A sheet's rows below its header. */
export interface KeyedRows<Name extends string> {
  /** Names of the columns whose header was found. */
  readonly found: ReadonlySet<Name>;
  /** 0-based columns of those names. */
  readonly columns: ReadonlyMap<Name, number>;
  readonly rows: readonly KeyedRow<Name>[];
}

const MOST_ROWS_ABOVE = 60;

/**
 * Finds the header row by its texts, wherever its columns have been moved to, and gives the rows below.
 * null where no row holds at least half of the header texts.
 */
export function findHeader<Name extends string>(
  grid: Grid,
  headers: Readonly<Record<Name, string>>,
): KeyedRows<Name> | null {
  const names = Object.keys(headers) as Name[];
  const wanted = new Map(names.map((name) => [squeezed(headers[name]), name]));
  let best: { readonly at: number; readonly columns: ReadonlyMap<number, Name> } | null = null;
  for (let at = 0; at < Math.min(grid.rows.length, MOST_ROWS_ABOVE); at += 1) {
    const columns = headerColumns(grid.rows[at] as GridRow, wanted);
    if (columns.size * 2 >= names.length && columns.size > (best?.columns.size ?? 0)) best = { at, columns };
  }
  if (best === null) return null;
  const { at, columns } = best;
  return {
    found: new Set(columns.values()),
    columns: new Map([...columns].map(([column, name]) => [name, column] as const)),
    rows: grid.rows.slice(at + 1).map((row) => keyedRow(row, columns)),
  };
}

function headerColumns<Name>(row: GridRow, wanted: ReadonlyMap<string, Name>): ReadonlyMap<number, Name> {
  const columns = new Map<number, Name>();
  const seen = new Set<Name>();
  for (const cell of row.cells) {
    const name = wanted.get(squeezed(normalText(cell)));
    if (name === undefined || seen.has(name)) continue;
    seen.add(name);
    columns.set(cell.column, name);
  }
  return columns;
}

function keyedRow<Name extends string>({ row, cells }: GridRow, columns: ReadonlyMap<number, Name>): KeyedRow<Name> {
  const found: Partial<Record<Name, GridCell>> = {};
  let key: GridCell | undefined;
  for (const cell of cells) {
    if (cell.column === 0) key = cell;
    const name = columns.get(cell.column);
    if (name !== undefined) found[name] = cell;
  }
  return { row, key, cells: found };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "").replace(/（/g, "(").replace(/）/g, ")");
}
