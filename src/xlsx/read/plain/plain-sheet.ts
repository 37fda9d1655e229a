import { LAST_ROW } from "../../../core/sheet/a1";
import type { GridCell, GridRow } from "../../../core/sheet/grid";
import { countCell } from "../cell-count";
import type { CellCount } from "../cell-count";
import type { CellContext } from "../cell-value";
import type { Deadline } from "../deadline";
import type { XlsxLimits } from "../limits";
import { bytesOf } from "./bytes-of";
import { notPlain } from "./not-plain";
import { PlainCells } from "./plain-cells";
import { PlainCursor } from "./plain-cursor";
import { PlainMarkup } from "./plain-markup";
import type { ReaderMemory } from "./reader-memory";

const ROW = bytesOf("<row");
/** `</row>` and `</sheetData>`, four bytes at a time. */
const ROW_END = [bytesOf("</ro"), bytesOf("row>")] as const;
const DATA_END = [bytesOf("</sh"), bytesOf("eetD"), bytesOf("ata>")] as const;
const CELL = bytesOf("<c");
const PLACE = bytesOf(' r="');
const QUOTE = bytesOf('"');
const ROOT = [..."worksheet"].map(bytesOf);
/** How deep a cell's value lies. */
const DEEPEST = 5;
/** How many cells and rows pass between two looks at the clock. */
const PER_CHECK = 1_024;

/** What the rows of a sheet are read with. */
export interface PlainSheetTools {
  readonly context: CellContext;
  readonly memory: ReaderMemory;
  readonly limits: Pick<XlsxLimits, "depth">;
  readonly deadline: Deadline;
  readonly budget: CellCount;
}

/**
 * The rows of a worksheet that is written the way spreadsheet programs write it, by its bytes, which must be UTF-8: names in ASCII
 * without prefix, double quotes, rows and cells in order, nothing unknown among them. For anything else it ends by `notPlain`: what
 * it gives is what the careful way gives.
 */
export function readPlainSheet(bytes: Uint8Array, tools: PlainSheetTools): readonly GridRow[] {
  if (tools.limits.depth < DEEPEST) notPlain();
  const cursor = new PlainCursor(bytes);
  cursor.prolog();
  const markup = new PlainMarkup(cursor, tools.limits.depth, tools.deadline);
  const rows = markup.toData() ? new PlainRows(cursor, tools).read() : [];
  passTail(cursor, markup, tools);
  return rows;
}

/** What follows the cells, such as validations with their texts, is a third of a form's sheet, and the same in all returns of a form. */
function passTail(cursor: PlainCursor, markup: PlainMarkup, { memory, limits }: PlainSheetTools): void {
  const { bytes, view, at, length } = cursor;
  // The end tag of the root must fit its name, which stands before the cells.
  const usual = markup.rootIs(ROOT);
  const deepest = usual ? memory.tails.find(bytes, view, at, length, 0) : undefined;
  if (deepest !== undefined && deepest <= limits.depth) return;
  markup.toEnd();
  cursor.end();
  if (usual) memory.tails.keep(bytes, view, at, length, 0, markup.deepest);
}

class PlainRows {
  private readonly cells: PlainCells;
  private passed = 0;

  constructor(
    private readonly cursor: PlainCursor,
    private readonly tools: PlainSheetTools,
  ) {
    this.cells = new PlainCells(cursor, tools.context, tools.memory);
  }

  read(): readonly GridRow[] {
    const { cursor } = this;
    const rows: GridRow[] = [];
    let before = -1;
    for (cursor.blanks(); cursor.word(cursor.at) === ROW; cursor.blanks()) {
      const row = this.place(before + 1);
      if (row <= before || row > LAST_ROW) notPlain();
      before = row;
      this.pass();
      const cells = cursor.tagEnd() ? [] : this.row(row);
      if (cells.length > 0) rows.push({ row, cells });
    }
    for (const word of DATA_END) {
      if (cursor.word(cursor.at) !== word) notPlain();
      cursor.at += 4;
    }
    return rows;
  }

  /** Where the row stands whose tag begins here; `next` when it does not say so. */
  private place(next: number): number {
    const { cursor } = this;
    cursor.at += 4;
    let row = -1;
    while (cursor.isAttribute()) {
      if (cursor.word(cursor.at) !== PLACE) {
        cursor.attribute();
        continue;
      }
      if (row >= 0) notPlain();
      cursor.at += 4;
      row = cursor.digits() - 1;
      if (row < 0) notPlain();
      cursor.skip(QUOTE);
    }
    return row < 0 ? next : row;
  }

  /** The cells of a row that hold something. */
  private row(row: number): readonly GridCell[] {
    const { cursor, cells } = this;
    const { budget } = this.tools;
    const kept: GridCell[] = [];
    let before = -1;
    for (cursor.blanks(); cursor.word(cursor.at) >>> 16 === CELL; cursor.blanks()) {
      countCell(budget);
      this.pass();
      const cell = cells.read(row, before + 1);
      if (cells.column <= before) notPlain();
      before = cells.column;
      if (cell !== null) kept.push(cell);
    }
    if (cursor.word(cursor.at) !== ROW_END[0] || cursor.word(cursor.at + 2) !== ROW_END[1]) notPlain();
    cursor.at += 6;
    return kept;
  }

  private pass(): void {
    if ((this.passed += 1) % PER_CHECK === 0) this.tools.deadline.check();
  }
}
