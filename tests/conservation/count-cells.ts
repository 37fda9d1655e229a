import type { GridCell, WorkbookGrid } from "../../src/core/sheet/grid";

export const FIGURES = "指标数据";
const KEY = /^\d+-\d+\.[a-z]/i;
const WORK_HEADS = ["工作状态", "工作进展", "佐证材料（文号）", "佐证日期", "存放处", "存在问题", "下一步打算"];

/** An entry cell of a form, 0-based, whether it is filled or not. */
export interface EntryCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/** The cells for figures: under 本期累计, in rows whose first column holds a key. Counted in the simplest way there is. */
export function entryCells({ sheets }: WorkbookGrid): readonly EntryCell[] {
  return sheets.flatMap(({ name, rows }) => {
    const column = rows.flatMap(({ cells }) => cells).find(({ value }) => squeezed(value) === "本期累计")?.column;
    if (column === undefined) return [];
    return rows.flatMap(({ row, cells }) => {
      const key = cells.find((cell) => cell.column === 0)?.value;
      return typeof key === "string" && KEY.test(key) ? [{ sheet: name, row, column, key }] : [];
    });
  });
}

/** How many numbers stand in a file: filled entry cells, and numbers in the same column in rows without a key. */
export function countFigures(grid: WorkbookGrid): number {
  const entries = entryCells(grid);
  const filled = entries.filter(({ sheet, row, column }) => {
    const cell = cellAt(grid, sheet, row, column);
    if (cell === undefined || cell.value === "待食安办提供" || cell.value === "") return false;
    return cell.formula || (cell.value !== null && !(typeof cell.value === "string" && cell.value.trim() === ""));
  }).length;
  const loose = [...new Map(entries.map((entry) => [entry.sheet, entry])).values()].flatMap(({ sheet, column }) =>
    grid.sheets
      .find(({ name }) => name === sheet)!
      .rows.filter(
        ({ row, cells }) =>
          !entries.some((entry) => entry.sheet === sheet && entry.row === row) &&
          cells.some((cell) => cell.column === column && typeof cell.value === "number"),
      ),
  ).length;
  return filled + loose;
}

/** How many texts stand in 工作开展情况: under its seven heads, in rows whose first column holds a number. */
export function countTexts({ sheets }: WorkbookGrid): number {
  const works = sheets.find(({ name }) => name === "工作开展情况");
  const columns = new Set(
    (works?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ value, column }) => (WORK_HEADS.includes(squeezed(value)) ? [column] : [])),
    ),
  );
  return (works?.rows ?? [])
    .filter(({ cells }) =>
      cells.some(({ column, value }) => column === 0 && typeof value === "string" && /^\d+$/.test(value)),
    )
    .flatMap(({ cells }) => cells)
    .filter(({ column, value, formula }) => columns.has(column) && (formula || (value !== null && value !== "")))
    .length;
}

/** Whether numbers of a file can be counted at all: it has a table with the column, or one of works. */
export function hasEntries(grid: WorkbookGrid): boolean {
  return (
    entryCells(grid).length > 0 ||
    grid.sheets.some(({ rows }) =>
      WORK_HEADS.every((head) => rows.some(({ cells }) => cells.some(({ value }) => squeezed(value) === head))),
    )
  );
}

/** A cell of a workbook by sheet and 0-based place. */
export function cellAt({ sheets }: WorkbookGrid, sheet: string, row: number, column: number): GridCell | undefined {
  return sheets
    .find(({ name }) => name === sheet)
    ?.rows.find((each) => each.row === row)
    ?.cells.find((each) => each.column === column);
}

function squeezed(value: GridCell["value"]): string {
  return typeof value === "string" ? value.replace(/\s/g, "") : "";
}
