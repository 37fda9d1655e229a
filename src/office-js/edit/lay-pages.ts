import type { PrintSpec } from "../../core/sheet/sheet-spec";
import { layPage } from "../render/page";
import { sheetCalled } from "../workbook/our-sheets";
import type { Timers } from "../workbook/session";
import { changeRepeatably } from "./again";
import { throwMissing } from "./type-cells";

/** Sets sheets up for printing. See `OpenWorkbook.print`. */
export async function layPages(
  timers: Timers,
  prints: readonly { readonly sheet: string; readonly print: PrintSpec }[],
): Promise<void> {
  if (prints.length === 0) return;
  await changeRepeatably(timers, {
    sheets: (look) => prints.map(({ sheet }) => sheetCalled(look, sheet) ?? throwMissing(sheet)),
    change: ({ workbook }, sheets) => {
      sheets.forEach(({ id, protected: locked, protection }, index) => {
        const worksheet = workbook.worksheets.getItem(id);
        layPage(worksheet, prints[index]!.print, false);
        if (locked) worksheet.protection.protect(protection);
      });
    },
  });
}
