import type { SheetSpec } from "../../core/sheet/sheet-spec";
import { PROTECTION } from "../render/protection";
import { mendSteps } from "../render/sheet-steps";
import { sheetCalled, titlesOf } from "../workbook/our-sheets";
import type { WorkbookLook } from "../workbook/look";
import type { Timers } from "../workbook/session";
import { changeRepeatably } from "./again";
import { throwMissing } from "./type-cells";

/** Lays down again what pasting destroyed; contents stay. See `OpenWorkbook.mend`. */
export async function mendSheet(timers: Timers, sheet: SheetSpec): Promise<void> {
  let titles: ReadonlyMap<string, string> = new Map();
  await changeRepeatably(timers, {
    sheets: (look: WorkbookLook) => {
      titles = titlesOf(look);
      return [sheetCalled(look, sheet.name) ?? throwMissing(sheet.name)];
    },
    change: ({ workbook }, sheets) => {
      for (const { id } of sheets) {
        const worksheet = workbook.worksheets.getItem(id);
        for (const { queue } of mendSteps(sheet, titles)) queue(worksheet);
        if (sheet.protected) worksheet.protection.protect(PROTECTION);
      }
    },
  });
}
