import type { Page } from "playwright-core";
import { fromA1 } from "../../../src/core/sheet/a1";
import type { Cell } from "../../../src/core/sheet/area";
import type { CellValue } from "../../../src/workbench/host/model/cell";

/** What stands in the page's in-memory workbook. */
export interface WorkbookReading {
  /** Titles of all sheets, in order. */
  readonly titles: () => Promise<readonly string[]>;
  /** The title of the sheet in front. */
  readonly front: () => Promise<string>;
  /** The selected cell, such as `F12`, of the sheet in front. */
  readonly selected: () => Promise<string>;
  readonly value: (sheet: string, address: string) => Promise<CellValue>;
  /** Everything in a sheet from A1 to the last cell in use; blank is "". */
  readonly rows: (sheet: string) => Promise<readonly (readonly CellValue[])[]>;
  /** The first cell of the sheet that holds exactly this. */
  readonly find: (sheet: string, value: CellValue) => Promise<Cell>;
  /** What the pane asked of Excel that this Excel does not know; must stay empty. */
  readonly troubles: () => Promise<readonly string[]>;
}

/** Reads the workbook that the page holds. */
export function readingOf(page: Page): WorkbookReading {
  const rows: WorkbookReading["rows"] = (sheet) =>
    page.evaluate((title) => {
      const model = window.__bench!.workbook.sheet(title);
      if (model === undefined) throw new Error(`no sheet ${title}`);
      const used = model.usedArea(true);
      if (used === null) return [];
      return Array.from({ length: used.row + used.rows }, (_, row) =>
        Array.from({ length: used.column + used.columns }, (__, column) => model.valueAt(row, column)),
      );
    }, sheet);
  return {
    rows,
    titles: () => page.evaluate(() => window.__bench!.workbook.sheets.map(({ name }) => name)),
    front: () => page.evaluate(() => window.__bench!.workbook.active?.name ?? ""),
    selected: () =>
      page.evaluate(() => {
        const { row, column } = window.__bench!.workbook.selection[0]!;
        const letter = (number: number): string => String.fromCharCode(65 + number);
        return `${column < 26 ? "" : letter(Math.floor(column / 26) - 1)}${letter(column % 26)}${row + 1}`;
      }),
    value: (sheet, address) =>
      page.evaluate(
        ({ title, at }) => {
          const model = window.__bench!.workbook.sheet(title);
          if (model === undefined) throw new Error(`no sheet ${title}`);
          return model.valueAt(at.row, at.column);
        },
        { title: sheet, at: cellOf(address) },
      ),
    find: async (sheet, value) => {
      const found = (await rows(sheet)).flatMap((line, row) =>
        line.flatMap((each, column) => (each === value ? [{ row, column }] : [])),
      );
      if (found[0] === undefined) throw new Error(`no cell of ${sheet} holds ${String(value)}`);
      return found[0];
    },
    troubles: () => page.evaluate(() => window.__bench!.host.troubles()),
  };
}

/** The 0-based cell of an address such as `F12`. */
export function cellOf(address: string): Cell {
  const cell = fromA1(address);
  if (cell === null) throw new Error(`${address} is not an address`);
  return cell;
}
