import { readXlsx } from "hucre/xlsx";
import { toA1 } from "../../../src/core/sheet/a1";
import type { Grid, GridCell, WorkbookGrid } from "../../../src/core/sheet/grid";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Before it the library counts days otherwise: Excel's 1900 has a 29 February. */
const MARCH_1900 = 61;
/** 31 December 9999, after which the library has no day. */
const LAST_DAY = 2_958_465;

type Value = GridCell["value"];
/** Rows of cells, from the first row and column on. */
type Values = readonly (readonly unknown[])[];

/**
 * Where another library, which reads everything of a workbook, finds another value than we do. It cannot read every file, and nothing in
 * parts that are UTF-16.
 */
export async function differencesFromHucre(bytes: Uint8Array, grid: WorkbookGrid): Promise<readonly string[]> {
  const other = await readXlsx(bytes).catch(() => null);
  const theirs = new Map((other?.sheets ?? []).map(({ name, rows }): [string, Values] => [name, rows]));
  return grid.sheets.flatMap((sheet) => {
    const found = theirs.get(sheet.name);
    if (other === null || found?.every((row) => row.every((value) => value == null)) === true) return [];
    return found === undefined ? [`${sheet.name} is missing`] : differences(sheet, found);
  });
}

function differences({ name, rows }: Grid, found: Values): readonly string[] {
  const pairs = new Map<string, readonly [ours: Value, theirs: unknown]>();
  found.forEach((cells, row) => cells.forEach((value, column) => pairs.set(toA1({ row, column }), [null, value])));
  for (const { row, cells } of rows)
    for (const { column, value } of cells) pairs.set(toA1({ row, column }), [value, found[row]?.[column]]);
  return [...pairs]
    .filter(([, [ours, theirs]]) => !isSame(ours, theirs))
    .map(([place, pair]) => `${name}!${place}: ${JSON.stringify(pair)}`);
}

/** It has no empty texts, makes dates of days, leaves days that are written as such as they are, and says nothing of a number that is none. */
function isSame(ours: Value, theirs: unknown): boolean {
  if (ours === null || ours === "") return theirs == null || theirs === "";
  if (typeof ours === "object") return ours.error === theirs || (ours.error === "#NUM!" && theirs === Infinity);
  if (theirs instanceof Date) return typeof ours === "number" && isSameDay(ours, theirs);
  if (typeof ours === "number" && typeof theirs === "string") return isSameDay(ours, new Date(theirs));
  return ours === theirs;
}

function isSameDay(days: number, date: Date): boolean {
  if (days < MARCH_1900 || days > LAST_DAY) return true;
  return Math.abs(days - (date.getTime() - EPOCH) / DAY) < 1e-6;
}
