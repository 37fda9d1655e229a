import type { Area } from "../../core/sheet/area";
import { isContinued } from "../../core/sheet/continued";
import type { Block, CellContent } from "../../core/sheet/sheet-spec";
import { writableText } from "../../core/sheet/writable-text";
import { contentExtent } from "../render/sheet-extent";

/** What reading a sheet's contents back must give; `undefined` for a cell that Excel works out. */
export type ExpectedValues = readonly (readonly (string | number | boolean | undefined)[])[];

/** Excel works with 15 digits. */
const SAME = 1e-12;
/** Formulas are worked out in another order elsewhere. */
const NEARLY = 1e-9;

/** The values over `contentExtent`, with what formulas come to when `withFormulas`. */
export function expectedValues(blocks: readonly Block[], withFormulas: boolean): ExpectedValues {
  const extent = contentExtent(blocks);
  if (extent === null) return [];
  const rows = emptyRows(extent);
  for (const { at, contents } of blocks)
    contents.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content !== null) rows[at.row + row]![at.column + column] = expected(content, withFormulas);
      }),
    );
  return rows;
}

function emptyRows({ rows, columns }: Area): (string | number | boolean | undefined)[][] {
  return Array.from({ length: rows }, () => new Array<string | number | boolean | undefined>(columns).fill(""));
}

function expected(content: Exclude<CellContent, null>, withFormulas: boolean): string | number | boolean | undefined {
  if (typeof content === "object") return withFormulas ? plain(content.value) : undefined;
  return plain(content);
}

function plain(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? writableText(value) : value;
}

/** The first cell, 0-based, that holds something else than expected; null when all is as it should be. */
export function firstDifference(
  expectedRows: ExpectedValues,
  found: readonly (readonly unknown[])[],
): { readonly row: number; readonly column: number } | null {
  for (const [row, line] of expectedRows.entries())
    for (const [column, value] of line.entries())
      if (value !== undefined && !isSame(value, found[row]?.[column], SAME)) return { row, column };
  return null;
}

/** Whether a sheet's values are those a specification asks for, formulas included; labels that only one of them prints once more do not count. */
export function holdsTheSame(expectedRows: ExpectedValues, found: readonly (readonly unknown[])[]): boolean {
  return expectedRows.every((line, row) =>
    line.every((value, column) => {
      const held = found[row]?.[column];
      return value === undefined || isSame(value, held, NEARLY) || (isAgain(value) && isAgain(held));
    }),
  );
}

function isAgain(value: unknown): boolean {
  return value === "" || isContinued(value);
}

function isSame(left: string | number | boolean, right: unknown, tolerance: number): boolean {
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right));
}
