import { fromA1, LAST_COLUMN, LAST_ROW } from "../../core/sheet/a1";
import type { GridCell, GridRow } from "../../core/sheet/grid";
import { countCell } from "./cell-count";
import type { CellCount } from "./cell-count";
import { readCellValue } from "./cell-value";
import type { CellContext } from "./cell-value";
import { FormulaTexts } from "./formula-texts";
import type { FormulaBudget } from "./formula-texts";
import type { PackageParts } from "./package-parts";
import { readPlainSheet } from "./plain/plain-sheet";
import { refuseDamaged, refuseUnsafe } from "./refusal";
import { skipForeign } from "./skip-foreign";
import type { XmlReader } from "./xml-reader";

/** Counts the cells of all sheets of a file together, and the characters of their formulas. */
export interface CellBudget extends CellCount {
  readonly formulas: FormulaBudget;
}

/** How deep the sheet's data lie; those in a foreign element are not the sheet's. */
const IN_ROOT = 2;

/** The cells of a worksheet that hold something (ECMA-376 18.3). */
export function readWorksheetPart(
  parts: PackageParts,
  name: string,
  book: Omit<CellContext, "formulas">,
  budget: CellBudget,
): readonly GridRow[] {
  const before = { cells: budget.left, formulas: budget.formulas.left };
  const context = (): CellContext => ({ ...book, formulas: new FormulaTexts(budget.formulas) });
  return parts.quickly(
    name,
    (bytes) => readPlainSheet(bytes, { context: context(), budget, ...parts.effort, deadline: parts.deadline }),
    (xml) => {
      budget.left = before.cells;
      budget.formulas.left = before.formulas;
      return readCarefully(xml, context(), budget);
    },
  );
}

function readCarefully(xml: XmlReader, context: CellContext, budget: CellBudget): readonly GridRow[] {
  const rows: GridRow[] = [];
  let before = -1;
  let inData = false;
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    // Blanks between elements are tokens too, and stand in the element opened last.
    if (token === "open" && xml.name === "sheetData") inData = xml.depth === IN_ROOT;
    else if (token === "close" && xml.name === "sheetData") inData = false;
    else if (token === "open" && inData && xml.name !== "row") skipForeign(xml);
    if (token !== "open" || xml.name !== "row" || !inData) continue;
    const row = rowIndex(xml.attribute("r"), before + 1);
    before = row;
    const cells = readCells(xml, row, context, budget);
    if (cells.length > 0) rows.push({ row, cells });
  }
  return inOrder(rows, (row) => row.row);
}

function readCells(xml: XmlReader, row: number, context: CellContext, budget: CellBudget): readonly GridCell[] {
  const cells: GridCell[] = [];
  let before = -1;
  for (let token = xml.next(); token !== "close" || xml.name !== "row"; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.name !== "c") {
      skipForeign(xml);
      continue;
    }
    countCell(budget);
    before = columnIndex(xml.attribute("r"), row, before + 1);
    cells.push(readCellValue(xml, { row, column: before }, context));
  }
  // A blank cell at the place of a filled one leaves it in doubt as well which of them is meant.
  return inOrder(cells, (cell) => cell.column).filter(({ value, formula }) => value !== null || formula);
}

/** Rows and cells may leave out their place: then they follow the one before. */
function rowIndex(reference: string | undefined, next: number): number {
  const row = reference === undefined ? next : Number(reference) - 1;
  return Number.isInteger(row) && row >= 0 && row <= LAST_ROW ? row : refuseUnsafe("行号越界");
}

function columnIndex(reference: string | undefined, row: number, next: number): number {
  if (reference === undefined) return next <= LAST_COLUMN ? next : refuseUnsafe("列号越界");
  const cell = fromA1(reference) ?? refuseUnsafe("单元格地址越界");
  return cell.row === row ? cell.column : refuseDamaged("单元格地址与行号不符");
}

/** Ascending; two at the same place could mean two different figures, so neither is taken. */
function inOrder<Item>(items: Item[], place: (item: Item) => number): readonly Item[] {
  const ascending = items.every((item, index) => index === 0 || place(item) > place(items[index - 1]!));
  if (ascending) return items;
  items.sort((left, right) => place(left) - place(right));
  if (items.some((item, index) => index > 0 && place(item) === place(items[index - 1]!)))
    refuseDamaged("同一单元格出现两次");
  return items;
}
