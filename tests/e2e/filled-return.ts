import { toA1 } from "../../src/core/sheet/a1";
import { BLOCKS, CLERK, FIGURES, WORK } from "./county-return";
import { readByOffice } from "./driver/read-by-office";
import { cellOf } from "./driver/workbook";

/** Expects the return as the clerk leaves it, in the saved file as LibreOffice reads it: 60 figures, the explanation, the work, the date. */
export async function expectFilled(saved: Uint8Array): Promise<void> {
  const sheets = await readByOffice(saved);
  const shown = (sheet: string, address: string): string | undefined => {
    const { row, column } = cellOf(address);
    return sheets.get(sheet)?.[row]?.[column];
  };
  const pasted = BLOCKS.flatMap(([address, values]) => {
    const { row, column } = cellOf(address);
    return values.map((value, index) => [toA1({ row: row + index, column }), value] as const);
  });
  expect(pasted).toHaveLength(60);
  const wanted = pasted.map(([address, value]) => [address, CLERK.standing.get(address) ?? value]);
  expect(pasted.map(([address]) => [address, shown(FIGURES, address)])).toEqual(wanted);
  expect(shown(FIGURES, "J59")).toBe(CLERK.reason);
  expect(shown(WORK, "G5")).toBe("已完成");
  expect(shown(WORK, "H5")).toBe(CLERK.progress);
  expect(shown(...CLERK.submitted)).toMatch(/^20\d\d-\d\d-\d\d$/);
}
