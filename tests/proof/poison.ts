import type { WorkbookGrid } from "../../src/core/sheet/grid";
import type { CellContent, SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";

const POISON_TEXT = "☠未重算";
const POISON_NUMBER = -987654321;

/** The workbook with a wrong cached value in every formula: what shows up again was never calculated. */
export function poisoned(workbook: WorkbookSpec): WorkbookSpec {
  return { ...workbook, sheets: workbook.sheets.map(poisonedSheet) };
}

/** Number of cells that show a poisoned value. */
export function poisonIn(grid: WorkbookGrid): number {
  const values = grid.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  return values.filter((value) => value === POISON_NUMBER || (typeof value === "string" && value.includes(POISON_TEXT)))
    .length;
}

/** Number of formulas of a workbook. */
export function formulasIn(workbook: WorkbookSpec): number {
  return workbook.sheets.flatMap(({ blocks }) => blocks.flatMap(({ contents }) => contents.flat())).filter(isFormula)
    .length;
}

function poisonedSheet(sheet: SheetSpec): SheetSpec {
  return {
    ...sheet,
    blocks: sheet.blocks.map(({ at, contents }) => ({ at, contents: contents.map((row) => row.map(poisonedContent)) })),
  };
}

function poisonedContent(content: CellContent): CellContent {
  return isFormula(content)
    ? { ...content, value: typeof content.value === "number" ? POISON_NUMBER : POISON_TEXT }
    : content;
}

function isFormula(content: CellContent): content is Extract<CellContent, object> {
  return typeof content === "object" && content !== null;
}
