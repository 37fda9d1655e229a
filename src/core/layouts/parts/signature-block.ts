import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { SheetStyles } from "../../sheet/styles";

/** Who signs, and where the seal and the date go, in thirds of the sheet's width. */
const LINES = [
  ["填表人（签字）：", "审核人（签字）：", "负责人（签字）："],
  ["专家组（签字）：", "单位（盖章）：", "　　　　年　　　月　　　日"],
] as const;

/** Where the printed sheet is signed and sealed, `columns` wide from the first visible one; returns its first row. */
export function laySignatures(sheet: SheetBuilder, looks: SheetStyles, columns: number): number {
  sheet.gap(1, 10);
  const first = sheet.nextRow;
  // The last third is narrower: wide text columns stand in the middle of the tables that are signed.
  const thirds = [Math.floor(columns * 0.45), Math.floor(columns * 0.35)];
  const spans = [...thirds, columns - thirds.reduce((sum, third) => sum + third, 0)];
  for (const line of LINES)
    sheet.row(
      line.map((content, index) => ({
        content,
        columns: spans[index] ?? 1,
        style: { ...looks.signature, unlocked: true },
      })),
      { bare: true, from: 1, height: 46 },
    );
  return first;
}
