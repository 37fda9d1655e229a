import "./browser-globals";
import type { Desk } from "../../src/app/ports/desk";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { MemoryWorkbook, type MemoryOptions } from "./memory-workbook";

/** A desk over a workbook in memory. */
export interface MemoryDesk extends Desk {
  readonly workbook: MemoryWorkbook;
}

/** A desk on a day of March 2024, at half past nine. */
export function memoryDesk(options: MemoryOptions = {}, today = "2024-03-20"): MemoryDesk {
  return {
    workbook: new MemoryWorkbook(options),
    reader: xlsxReader,
    writer: () => Promise.resolve(xlsxWriter),
    clock: { today: () => today, time: () => "0930" },
  };
}
