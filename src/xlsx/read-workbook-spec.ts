import { readXlsx } from "hucre/xlsx";
import type { WorkbookSpec } from "../core/sheet/sheet-spec";
import { sheetOfFile } from "./spec/sheet-of-file";

/**
 * A trusted .xlsx file (one that this product wrote) as the specification it was written from, less the keys of fields.
 * Throws for rules and conditional formats of kinds that specifications do not have.
 */
export async function readWorkbookSpec(bytes: Uint8Array): Promise<WorkbookSpec> {
  const { sheets, namedRanges = [], properties } = await readXlsx(bytes, { readStyles: true });
  return {
    title: properties?.title ?? "",
    sheets: sheets.map((sheet) => sheetOfFile(sheet, namedRanges)),
    properties: Object.entries(properties?.custom ?? {}).map(([name, value]) => [name, String(value)] as const),
  };
}
