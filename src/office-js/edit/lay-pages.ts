import type { PrintSpec } from "../../core/sheet/sheet-spec";
import { layPage } from "../render/page";
import { askLeft, clearLeft, isLeft } from "../render/page-left";
import type { PageLeft } from "../render/page-left";
import { sheetCalled } from "../workbook/our-sheets";
import type { Timers } from "../workbook/session";
import { changeRepeatably } from "./again";
import { throwMissing } from "./type-cells";

interface NamedPrint {
  readonly sheet: string;
  readonly print: PrintSpec;
}

/** Sets sheets up for printing. See `OpenWorkbook.print`. */
export async function layPages(timers: Timers, prints: readonly NamedPrint[]): Promise<void> {
  if (prints.length === 0) return;
  let left: readonly PageLeft[] = [];
  await changePages(timers, prints, (worksheets) => {
    worksheets.forEach((worksheet, index) => layPage(worksheet, prints[index]!.print, false));
    left = worksheets.map(askLeft);
  });
  const cleared = prints.filter(({ print }, index) => isLeft(left[index]!, print));
  if (cleared.length === 0) return;
  await changePages(timers, cleared, (worksheets) =>
    worksheets.forEach((worksheet, index) =>
      clearLeft(worksheet, left[prints.indexOf(cleared[index]!)]!, cleared[index]!.print),
    ),
  );
}

async function changePages(
  timers: Timers,
  prints: readonly NamedPrint[],
  change: (worksheets: readonly Excel.Worksheet[]) => void,
): Promise<void> {
  await changeRepeatably(timers, {
    sheets: (look) => prints.map(({ sheet }) => sheetCalled(look, sheet) ?? throwMissing(sheet)),
    change: ({ workbook }, sheets) => {
      const worksheets = sheets.map(({ id }) => workbook.worksheets.getItem(id));
      change(worksheets);
      sheets.forEach(({ protected: locked, protection }, index) => {
        if (locked) worksheets[index]!.protection.protect(protection);
      });
    },
  });
}
