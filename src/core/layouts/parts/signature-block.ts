import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { SheetStyles } from "../../sheet/styles";

const LINES = [
  "填表人（签字）：　　　　　　　　　　　　　审核人（签字）：　　　　　　　　　　　　　负责人（签字）：",
  "单位（盖章）：　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　年　　月　　日",
];

/** Where the printed sheet is signed and sealed, `columns` wide from the first visible one; returns its first row. */
export function laySignatures(sheet: SheetBuilder, looks: SheetStyles, columns: number): number {
  sheet.gap(1, 10);
  const first = sheet.nextRow;
  for (const content of LINES)
    sheet.banner({ content, columns, style: { ...looks.signature, unlocked: true } }, { height: 30 });
  return first;
}
