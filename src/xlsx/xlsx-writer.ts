import { writeXlsx } from "hucre/xlsx";
import type { WorkbookWriter } from "../app/ports/workbook-writer";
import { assertWritable } from "../core/sheet/sheet-limits";
import { propertyText } from "./write/cell-text";
import { changeParts } from "./write/change-parts";
import { completeCharts } from "./write/complete-charts";
import { completeDataBars } from "./write/complete-data-bars";
import { letEntryRowsGrow } from "./write/growing-rows";
import { hucreNames, hucreSheet } from "./write/hucre-sheet";
import { keepTextsQuoted } from "./write/quoted-texts";

/** The same workbook always gives the same bytes, so files carry no clock time. */
const FIXED_DATE = new Date("2000-01-01T00:00:00Z");
/**
 * Column widths count in digits of the workbook's own font. 宋体 is missing outside Windows, and what takes its place has other digits;
 * Arial, or a face made to its measure, is everywhere, and its digits are as wide as those of 宋体 at this size. Every cell of ours names its own face.
 */
const WIDTH_FONT = { name: "Arial", size: 11 } as const;
const CREATOR = "食安创建月报";

/** Writes .xlsx files (ECMA-376, transitional) through hucre. Throws a `SheetSpecError` for what Excel cannot hold. */
export const xlsxWriter: WorkbookWriter = {
  write: async (workbook) => {
    assertWritable(workbook);
    const file = await writeXlsx({
      sheets: workbook.sheets.map(hucreSheet),
      namedRanges: workbook.sheets.flatMap(hucreNames),
      activeSheet: workbook.sheets.findIndex((sheet) => !sheet.hidden),
      defaultFont: WIDTH_FONT,
      properties: {
        title: propertyText(workbook.title),
        creator: CREATOR,
        created: FIXED_DATE,
        modified: FIXED_DATE,
        custom: Object.fromEntries(workbook.properties.map(([name, text]) => [propertyText(name), propertyText(text)])),
      },
    });
    const { sheets } = workbook;
    return changeParts(file, [
      completeCharts(sheets),
      completeDataBars(sheets),
      letEntryRowsGrow(sheets),
      keepTextsQuoted(sheets),
    ]);
  },
};
