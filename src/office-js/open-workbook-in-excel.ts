import type { OpenWorkbook } from "../app/ports/open-workbook";
import { layPages } from "./edit/lay-pages";
import { mendSheet } from "./edit/mend-sheet";
import { typeInto } from "./edit/type-into";
import { listenToEdits, listenToSelection } from "./events/listen";
import { OwnWriting } from "./events/own-writing";
import { placeSheets } from "./place/place";
import { tidyUp } from "./place/tidy";
import { readWorkbook } from "./read/read-workbook";
import { remember, remembered } from "./workbook/document-settings";
import { openNewWorkbook, saveWorkbook } from "./workbook/files";
import { LookMemory } from "./workbook/look-memory";
import { lookNow } from "./workbook/look";
import { namedSheets } from "./workbook/our-sheets";
import { selectionNow } from "./workbook/selection";
import { REAL_TIMERS, inExcelOrFail } from "./workbook/session";
import type { Timers } from "./workbook/session";
import { showSheet } from "./workbook/show-sheet";

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.9). To be called once `Office.onReady` is through. */
export function openWorkbookInExcel(timers: Timers = REAL_TIMERS): OpenWorkbook {
  const supports = (set: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", set);
  const abilities = { save: supports("1.11"), newWorkbook: supports("1.8") };
  const memory = new LookMemory();
  const own = new OwnWriting(timers);
  const shared = { timers, memory, own };
  return {
    abilities,
    title: () =>
      inExcelOrFail(timers, "unchanged", async ({ workbook, sync }) => {
        workbook.load("name");
        await sync();
        return workbook.name;
      }),
    sheets: () =>
      inExcelOrFail(timers, "unchanged", async (session) => {
        const look = memory.keep(await lookNow(session));
        return namedSheets(look).map(({ name, title, ours, state }) => ({
          name,
          title,
          ours,
          visible: state === "visible",
        }));
      }),
    read: (sheets) => inExcelOrFail(timers, "unchanged", (session) => readWorkbook(session, sheets, memory)),
    place: (workbook, options) => own.during(() => placeSheets(timers, memory, workbook, options)),
    type: (edits) => typeInto(shared, edits),
    mend: (sheet) => own.during(() => mendSheet(timers, sheet)),
    print: (prints) => layPages(timers, prints),
    show: (sheet, at) => showSheet(timers, sheet, at),
    selection: () => selectionNow(timers, memory),
    onEdited: (listener) => listenToEdits(shared, listener),
    onSelected: (listener) => listenToSelection(shared, listener),
    openNew: openNewWorkbook,
    save: () => saveWorkbook(timers, abilities.save),
    remember,
    remembered,
    tidy: () =>
      own.during(() => inExcelOrFail(timers, "unfinished", async (session) => tidyUp(session, await lookNow(session)))),
  };
}
