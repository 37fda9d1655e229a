import type { WorkbookWriter } from "../app/ports/workbook-writer";
import { assertWritable } from "../core/sheet/sheet-limits";
import { completeCharts } from "./write/complete-charts";
import { completeDataBars } from "./write/complete-data-bars";
import { hucreFrame } from "./write/hucre-frame";
import { packParts } from "./write/pack-parts";
import { PORTABLE_PACKING } from "./write/pack-tools";
import type { PackTools } from "./write/pack-tools";
import { putCells } from "./write/put-cells";

/**
 * Writes .xlsx files (ECMA-376, transitional): the cells here, everything else through hucre. Throws a `SheetSpecError` for what Excel cannot hold.
 * With the same tools the same workbook gives the same bytes; with others the same parts, packed otherwise.
 */
export function createXlsxWriter(tools: Partial<PackTools> = {}): WorkbookWriter {
  const packing = { ...PORTABLE_PACKING, ...tools };
  return {
    write: async (workbook) => {
      assertWritable(workbook);
      const { sheets } = workbook;
      const { parts, styles } = await hucreFrame(workbook);
      putCells(parts, sheets, styles);
      completeCharts(parts, sheets);
      completeDataBars(parts, sheets);
      return packParts(parts, packing);
    },
  };
}

/** The writer for every host. */
export const xlsxWriter: WorkbookWriter = createXlsxWriter();
