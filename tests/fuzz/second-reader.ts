import { readXlsx } from "hucre/xlsx";
import type { CellScalar } from "../../src/core/model/expression";
import type { CellLocation } from "../../src/core/model/unit-return";
import { fromA1 } from "../../src/core/sheet/a1";
import type { ReadValue } from "./values";

/** What another program's reader finds in a file; null where it cannot read the file. */
export class SecondReader {
  private constructor(private readonly sheets: ReadonlyMap<string, readonly (readonly unknown[])[]>) {}

  static async read(bytes: Uint8Array): Promise<SecondReader | null> {
    try {
      const { sheets } = await readXlsx(bytes);
      return new SecondReader(new Map(sheets.map(({ name, rows }) => [name, rows])));
    } catch {
      return null;
    }
  }

  /** Whether it finds keys in the sheet at all: it cannot read UTF-16, nor parts whose names are written in other case. */
  reads({ location }: ReadValue): boolean {
    return location === null || (this.sheets.get(location.sheet) ?? []).some(([key]) => typeof key === "string");
  }

  /** Whether it finds the value, too, in the cell that it was read from, in a row that bears the key. */
  confirms({ value, location, isDate }: ReadValue, key: string): boolean {
    const row = location === null ? undefined : this.rowOf(location);
    if (row === undefined) return location === null && this.says(value);
    const column = fromA1(location!.cell)!.column;
    // It takes a reference without a number for the first text of the table.
    const isFirstText = value === null && row[column] === this.firstText;
    return row.some((each) => wordsOf(each) === key) && (isFirstText || sameShown(value, row[column], isDate));
  }

  private get firstText(): unknown {
    return [...this.sheets.values()][0]?.[0]?.[0];
  }

  /** What it finds in a cell, for a message. */
  shown({ location }: ReadValue): string {
    if (location === null) return "";
    return String(JSON.stringify(this.rowOf(location)?.[fromA1(location.cell)!.column]));
  }

  /** Whether a text stands anywhere. */
  private says(value: CellScalar): boolean {
    return [...this.sheets.values()].some((rows) =>
      rows.some((row) => row.some((each) => sameShown(value, each, true) && each != null)),
    );
  }

  private rowOf({ sheet, cell }: CellLocation): readonly unknown[] | undefined {
    return this.sheets.get(sheet)?.[fromA1(cell)!.row];
  }
}

function wordsOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

function sameShown(value: CellScalar, shown: unknown, isDate: boolean): boolean {
  if (value === null || value === "")
    return shown === null || shown === undefined || shown === "" || shown === "待食安办提供";
  if (shown === null || shown === undefined) return false;
  // A day may be written as a number, a date or a text; which day it is, is for other tests.
  if (shown instanceof Date || isDate) return true;
  if (typeof value === "object") return JSON.stringify(shown).includes(value.error) || value.error === "#NUM!";
  return shown === value || (wordsOf(shown) !== "" && wordsOf(shown) === wordsOf(value));
}
