import { readXlsx } from "hucre/xlsx";
import type { WorkbookSpec } from "../core/sheet/sheet-spec";
import type { LeaveOut } from "./spec/leave-out";
import { sheetOfFile } from "./spec/sheet-of-file";

/**
 * A trusted .xlsx file (one that this product wrote, or that its reader has looked at) as the specification it was written from,
 * less the keys of fields. `leaveOut` is told of rules and conditional formats that specifications cannot say; without it they make
 * the reading fail.
 */
export async function readWorkbookSpec(bytes: Uint8Array, leaveOut: LeaveOut = refuse): Promise<WorkbookSpec> {
  const { sheets, namedRanges = [], properties } = await readXlsx(bytes, { readStyles: true });
  return {
    title: properties?.title ?? "",
    sheets: sheets.map((sheet) => sheetOfFile(sheet, namedRanges, leaveOut)),
    properties: Object.entries(properties?.custom ?? {}).map(([name, value]) => [name, String(value)] as const),
  };
}

function refuse(part: string, kind: string): never {
  throw new Error(`no ${part} for ${kind}`);
}
