import type { Area } from "./area";
import { DEFAULT_LOOK } from "./cell-looks";
import type { CellLook, CellLooks } from "./cell-looks";
import type { Block, CellContent, SheetSpec } from "./sheet-spec";
import { COLUMN_MARGIN, heightOfLines, MAX_ROW_HEIGHT, neededHeight } from "./text-metrics";

/** What the heights depend on. Rows in `fixed` (0-based row, points) keep the height given there, rows in `atLeast` are never lower. */
export interface HeightQuestion {
  readonly columns: SheetSpec["columns"];
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly looks: CellLooks;
  readonly fixed: ReadonlyMap<number, number>;
  readonly atLeast: ReadonlyMap<number, number>;
}

/** One step of indent, in Excel characters. */
const INDENT_WIDTH = 1.2;
const DEFAULT_COLUMN_WIDTH = 8;

/** Heights in points for the rows that hold something, from contents, fonts, widths and merges; at most Excel's 409. Rows ascend. */
export function rowHeights(question: HeightQuestion): SheetSpec["rowHeights"] {
  const heights = new Map<number, number>();
  const raise = (row: number, height: number): void => void heights.set(row, Math.max(heights.get(row) ?? 0, height));
  const merged = mergedCells(question.merges);
  const spanning: { readonly area: Area; readonly height: number }[] = [];

  question.looks.forEach((row, _column, look) => raise(row, heightOfLines(1, look.font)));
  forEachContent(question.blocks, (row, column, content) => {
    const area = merged.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 };
    const height = contentHeight(content, question.looks.at(row, column), area, question);
    if (area.rows > 1) spanning.push({ area, height });
    else raise(row, height);
  });
  for (const [row, height] of question.atLeast) raise(row, height);
  for (const [row, height] of question.fixed) heights.set(row, height);
  // The narrowest spans first: a wider span then counts what they have already added.
  spanning.sort((left, right) => left.area.rows - right.area.rows || left.area.row - right.area.row);
  for (const { area, height } of spanning) stretch(heights, area, height, question);

  return [...heights]
    .map(([row, height]) => ({ row, height: Math.min(height, MAX_ROW_HEIGHT) }))
    .sort((left, right) => left.row - right.row);
}

function contentHeight(content: CellContent, look: CellLook, area: Area, question: HeightQuestion): number {
  const value = content !== null && typeof content === "object" ? content.value : content;
  // A number never wraps: Excel shows #### instead.
  const wrap = look.wrap && typeof value === "string";
  return neededHeight([
    {
      text: String(value ?? ""),
      width: widthOf(area, question.columns) - look.indent * INDENT_WIDTH,
      font: look.font,
      wrap,
    },
  ]);
}

function widthOf(area: Area, columns: SheetSpec["columns"]): number {
  // A merged cell gains the margins between the columns it covers.
  let width = -COLUMN_MARGIN;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const spec = columns[column];
    if (spec?.hidden !== true) width += (spec?.width ?? DEFAULT_COLUMN_WIDTH) + COLUMN_MARGIN;
  }
  return Math.max(width, 1);
}

/** Shares out what a merged cell still lacks over the rows it covers; hidden and fixed rows stay as they are. */
function stretch(
  heights: Map<number, number>,
  area: Area,
  needed: number,
  { hiddenRows, fixed }: HeightQuestion,
): void {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index).filter(
    (row) => !hiddenRows.includes(row),
  );
  const heightOf = (row: number): number => heights.get(row) ?? heightOfLines(1, DEFAULT_LOOK.font);
  const free = rows.filter((row) => !fixed.has(row));
  const missing = needed - rows.reduce((sum, row) => sum + heightOf(row), 0);
  if (missing <= 0) return;
  const share = Math.ceil((missing / free.length) * 4) / 4;
  for (const row of free) heights.set(row, heightOf(row) + share);
}

function mergedCells(merges: readonly Area[]): ReadonlyMap<string, Area> {
  return new Map(merges.map((area) => [`${area.row},${area.column}`, area]));
}

function forEachContent(
  blocks: readonly Block[],
  visit: (row: number, column: number, content: CellContent) => void,
): void {
  for (const { at, contents } of blocks) {
    contents.forEach((cells, row) =>
      cells.forEach((content, column) => visit(at.row + row, at.column + column, content)),
    );
  }
}
