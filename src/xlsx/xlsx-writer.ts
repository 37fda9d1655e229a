import { writeXlsx } from "hucre/xlsx";
import type { WorkbookWriter } from "../app/ports/workbook-writer";
import { assertWritable } from "../core/sheet/sheet-limits";
import { DEFAULT_FONT } from "../core/sheet/styles";
import { propertyText } from "./write/cell-text";
import { changeParts } from "./write/change-parts";
import { letEntryRowsGrow } from "./write/growing-rows";
import { hucreNames, hucreSheet } from "./write/hucre-sheet";
import { keepTextsQuoted } from "./write/quoted-texts";

/** The same workbook always gives the same bytes, so files carry no clock time. */
const FIXED_DATE = new Date("2000-01-01T00:00:00Z");
const CREATOR = "食安创建月报";

/** Writes .xlsx files (ECMA-376, transitional) through hucre. Throws a `SheetSpecError` for what Excel cannot hold. */
export const xlsxWriter: WorkbookWriter = {
  write: async (workbook) => {
    assertWritable(workbook);
    const file = await writeXlsx({
      sheets: workbook.sheets.map(hucreSheet),
      namedRanges: workbook.sheets.flatMap(hucreNames),
      activeSheet: workbook.sheets.findIndex((sheet) => !sheet.hidden),
      defaultFont: { ...DEFAULT_FONT, charset: 134 },
      properties: {
        title: propertyText(workbook.title),
        creator: CREATOR,
        created: FIXED_DATE,
        modified: FIXED_DATE,
        custom: Object.fromEntries(workbook.properties.map(([name, text]) => [propertyText(name), propertyText(text)])),
      },
    });
    return changeParts(file, [letEntryRowsGrow(workbook.sheets), keepTextsQuoted(workbook.sheets)]);
  },
};
