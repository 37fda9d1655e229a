import type { SheetSpec } from "../../src/core/sheet/sheet-spec";

const POINTS_PER_MM = 72 / 25.4;
const SHORT = { A4: 210, A3: 297 } as const;
const LONG = { A4: 297, A3: 420 } as const;
const DEFAULT_HEIGHT = 15;

/** How full a page is that another follows, and how full it would be with what begins that other page. */
export interface PageRoom {
  readonly used: number;
  readonly withNext: number;
}

/** The pages of a sheet but the last, as shares of the paper between its margins. What begins the next page is its first row with all that may not be parted from it. */
export function roomOfPages(sheet: SheetSpec): readonly PageRoom[] {
  const { print, blocks } = sheet;
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  const between = (from: number, to: number): number =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => heights.get(from + index) ?? DEFAULT_HEIGHT).reduce(
      (sum, height) => sum + height,
      0,
    );
  const end = Math.max(...blocks.map(({ at, contents }) => at.row + contents.length));
  const head = print.titleRows === null ? 0 : between(print.titleRows.first, print.titleRows.last + 1);
  const room = heightOnPaper(sheet);
  return print.breaksBefore.map((start, index) => {
    const from = index === 0 ? 0 : print.breaksBefore[index - 1]!;
    const used = (index === 0 ? 0 : head) + between(from, start);
    return { used: used / room, withNext: (used + between(start, Math.min(end, endOfUnit(sheet, start)))) / room };
  });
}

/** Points between the margins, in the sheet's own size. */
function heightOnPaper({ print, columns }: SheetSpec): number {
  const [across, down] =
    print.orientation === "landscape"
      ? [LONG[print.paper], SHORT[print.paper]]
      : [SHORT[print.paper], LONG[print.paper]];
  const { top, bottom, left, right } = print.margins;
  const width = columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width * 6 + 3.75), 0);
  const fitted = Math.min(1, ((across - left - right) * POINTS_PER_MM) / width);
  const scale = print.fitToWidth ? fitted : (print.scale ?? 100) / 100;
  return ((down - top - bottom) * POINTS_PER_MM) / scale;
}

function endOfUnit({ merges, pages = {} }: SheetSpec, start: number): number {
  const spans = [
    ...(pages.repeats === true ? [] : merges.map(({ row, rows }) => ({ first: row, last: row + rows - 1 }))),
    ...(pages.together ?? []),
  ];
  const headings = new Set(pages.headings ?? []);
  let end = start + 1;
  for (let row = start; row < end; row += 1) {
    if (headings.has(row)) end = Math.max(end, row + 2);
    for (const { first, last } of spans) if (first === row) end = Math.max(end, last + 1);
  }
  return end;
}
