import type { Area, Cell } from "../../core/sheet/area";
import { ALL_COLUMNS, cellsOf } from "./model/geometry";
import type { Sheet } from "./model/sheet";
import { DEFAULT_STYLE } from "./model/style";
import { checkedTitle } from "./classes/worksheet-collection";
import { insideSheet, rangeAt } from "./cells/addresses";
import { raiseChanged } from "./cells/change-event";
import { clear } from "./cells/clear";
import { cutConditionalFormats } from "./cells/conditional-formats";
import { firstValue, putContents, spread } from "./cells/contents";
import { guardContents, guardStructure } from "./cells/guard";
import { deleteCells, insertCells } from "./cells/insert-cells";
import { activate, select } from "./cells/move-to-front";
import { deleteSheet } from "./cells/sheet-order";
import { restyle } from "./cells/styles";
import { LONGEST_TEXT, typedContent } from "./cells/typed-content";
import { cutValidations } from "./cells/validations";
import type { HostContext } from "./engine/host-context";
import { HostError } from "./engine/host-error";
import type { RangeTarget } from "./engine/objects";

/** One value for all cells, or rows of values; null leaves a cell as it is. */
export type Typed = string | number | boolean | readonly (readonly (string | number | boolean | null)[])[];

/** What somebody does by hand in the workbook, by titles of sheets and addresses. Refusals throw a `HostError`, as Excel would show its alert. */
export class User {
  constructor(private readonly context: HostContext) {}

  /** Types into cells one after the other, or enters one thing into all of them. */
  edit(title: string, address: string, values: Typed): void {
    this.by((range) => putContents(range, values, this.context), title, address);
  }

  /** Presses Delete. */
  clear(title: string, address: string): void {
    this.by((range) => clear(range, "Contents", this.context), title, address);
  }

  /** Pastes plain cells of another workbook: contents as they are, and with them the other look, no validation, locked. */
  paste(title: string, address: string, values: Typed): void {
    this.by(
      (range) => {
        guardContents(range.sheet, [range.area]);
        const before = firstValue(range);
        cutValidations(range.sheet, [range.area]);
        cutConditionalFormats(range.sheet, range.area);
        restyle(range.sheet, range.area, () => DEFAULT_STYLE);
        layValues(range, values);
        this.context.changed(range.sheet, range.area);
        raiseChanged(range, this.context, before);
      },
      title,
      address,
    );
  }

  /**
   * Pastes a block of text at a cell, as from another program: each text as if it were typed there, in one change. Looks and validations
   * stay, and nothing is checked against those. A short line leaves the rest of its row as it is.
   */
  pasteText(title: string, at: Cell, lines: readonly (readonly string[])[]): void {
    const columns = Math.max(0, ...lines.map(({ length }) => length));
    if (columns === 0) return;
    this.act(() => {
      const sheet = this.sheet(title);
      const area = insideSheet({ ...at, rows: lines.length, columns });
      const values = lines.map((line, row) =>
        Array.from({ length: columns }, (_, column) => {
          const text = line[column];
          return text === undefined ? null : enterable(text, sheet, at.row + row, at.column + column);
        }),
      );
      putContents({ sheet, area }, values, this.context);
    });
  }

  /** Clicks a sheet's tab. */
  activate(title: string): void {
    this.act(() => activate(this.sheet(title), this.context));
  }

  select(title: string, address: string): void {
    this.by(({ sheet, area }) => select(sheet, area, this.context), title, address);
  }

  /** Puts in blank rows before a 0-based row. */
  insertRows(title: string, row: number, count: number): void {
    this.act(() => insertCells({ sheet: this.sheet(title), area: rowsArea(row, count) }, "Down", this.context));
  }

  deleteRows(title: string, row: number, count: number): void {
    this.act(() => deleteCells({ sheet: this.sheet(title), area: rowsArea(row, count) }, "Up", this.context));
  }

  rename(title: string, to: string): void {
    this.act(() => {
      const { workbook } = this.context;
      guardStructure(workbook);
      const sheet = this.sheet(title);
      workbook.renameSheet(sheet, checkedTitle(workbook, to, sheet));
    });
  }

  deleteSheet(title: string): void {
    this.act(() => {
      guardStructure(this.context.workbook);
      deleteSheet(this.sheet(title), this.context);
    });
  }

  addSheet(title: string): void {
    this.act(() => {
      const { workbook, events } = this.context;
      guardStructure(workbook);
      const sheet = workbook.addSheet(checkedTitle(workbook, title, null));
      events.raise("Added", null, { type: "WorksheetAdded", source: "Local", worksheetId: sheet.id });
    });
  }

  private by(act: (range: RangeTarget) => void, title: string, address: string): void {
    this.act(() => act(rangeAt(this.sheet(title), address)));
  }

  private act(act: () => void): void {
    const before = this.context.doer;
    this.context.doer = "user";
    try {
      act();
      this.context.settle();
    } finally {
      this.context.doer = before;
    }
  }

  private sheet(title: string): Sheet {
    const sheet = this.context.workbook.sheet(title);
    if (sheet === undefined) throw new HostError("ItemNotFound");
    return sheet;
  }
}

function rowsArea(row: number, count: number): Area {
  return { row, column: 0, rows: count, columns: ALL_COLUMNS };
}

function layValues({ sheet, area }: RangeTarget, values: Typed): void {
  for (const { row, column } of cellsOf(area)) sheet.removeCell(row, column);
  spread(area, values, (row, column, value) => {
    sheet.cell(row, column).value = value as string | number | boolean;
  });
}

/** A text that Excel would not let anybody type, such as an unfinished formula, is pasted as plain text; what is too long for a cell is cut. */
function enterable(text: string, sheet: Sheet, row: number, column: number): string {
  try {
    typedContent(text, sheet.styleAt(row, column).numberFormat);
    return text;
  } catch (failure) {
    if (failure instanceof HostError) return `'${text.slice(0, LONGEST_TEXT)}`;
    throw failure;
  }
}
