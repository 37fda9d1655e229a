import { CanceledError, CommandType } from "@univerjs/core";
import type { UniverBook } from "./univer-book";

/** Does something in place of a command of Univer; `pass` lets the command take place all the same. */
export type Instead = (params: never) => "pass" | undefined;

/** Commands that only look about in sheets. All other commands and all mutations of sheets would change the workbook. */
const LOOKING = new Set([
  "sheet.command.select-range",
  "sheet.command.set-worksheet-activate",
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.select-all",
  "sheet.command.set-scroll-relative",
  "sheet.command.scroll-view",
  "sheet.command.scroll-to-cell",
  "sheet.command.scroll-view-reset",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-zoom-ratio",
]);

/** Panels for changing what the view does not change. */
const PANELS = new Set([
  "sidebar.operation.defined-name",
  "data-validation.operation.open-validation-panel",
  "data-validation.operation.toggle-validation-panel",
  "sheet-permission.operation.openDialog",
  "sheet-permission.operation.openPanel",
]);

const OF_SHEETS = /^(?:sheets?|data-validation|numfmt|sheets-formula|ui-sheet)\.(?:command|mutation)\./;

/**
 * Keeps Univer from changing anything of the workbook by itself: acts in `instead` are done so, looking about goes its way,
 * and everything else that somebody might do by hand does not happen at all.
 */
export function keepStill(book: UniverBook, instead: ReadonlyMap<string, Instead>): void {
  book.commands.beforeCommandExecuted(({ id, type, params }, options) => {
    if (book.byUs || options?.fromModel === true) return;
    const act = instead.get(id);
    if (act !== undefined) {
      if (act(params as never) !== "pass") throw new CanceledError();
      return;
    }
    const changes = type !== CommandType.OPERATION && OF_SHEETS.test(id) && !LOOKING.has(id);
    if (changes || PANELS.has(id)) throw new CanceledError();
  });
}
