import type { Area } from "./area";
import { DEFAULT_LOOK } from "./cell-looks";
import type { PrintSpec, SheetSpec } from "./sheet-spec";
import { COLUMN_MARGIN, heightOfLines } from "./text-metrics";

/** Short and long side in millimetres. */
const PAPER = { A4: [210, 297], A3: [297, 420] } as const;
const POINTS_PER_MM = 72 / 25.4;
/** The narrowest that a character of the default font prints; wider columns only shrink the page further. Points. */
const CHARACTER_WIDTH = 5.5;
/** Printers and applications differ by a little. */
const SAFETY = 0.97;

/** Rows from the first up to before the end that belong on one page. */
interface Group {
  readonly first: number;
  readonly end: number;
}

/**
 * 0-based rows before which pages have to break so that no cell merged over several rows is cut,
 * besides the breaks that the sheet has. A group higher than a page is cut all the same.
 */
export function breaksBetweenGroups(
  sheet: Pick<SheetSpec, "columns" | "rowHeights" | "hiddenRows" | "merges" | "print">,
): readonly number[] {
  const { print } = sheet;
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  const hidden = new Set(sheet.hiddenRows);
  const heightOf = ({ first, end }: Group): number => {
    let height = 0;
    for (let row = first; row < end; row += 1)
      height += hidden.has(row) ? 0 : (heights.get(row) ?? heightOfLines(1, DEFAULT_LOOK.font));
    return height;
  };
  const titles =
    print.titleRows === null ? 0 : heightOf({ first: print.titleRows.first, end: print.titleRows.last + 1 });
  const page = pageHeight(print, widthOf(sheet.columns)) * SAFETY;
  const breaks = new Set(print.breaksBefore);
  let used = 0;
  for (const group of groupsOf(sheet)) {
    const height = heightOf(group);
    const startsPage = breaks.has(group.first);
    if (startsPage) used = titles;
    if (!startsPage && used + height > page && titles + height <= page) {
      breaks.add(group.first);
      used = titles;
    }
    used += height;
    // What does not fit on any page flows on over the next ones.
    while (used > page && titles < page) used = used - page + titles;
  }
  return [...breaks].sort((left, right) => left - right);
}

/** The printed rows in groups: merged areas that touch belong together, every other row is alone. */
function groupsOf({ rowHeights, merges, print }: Pick<SheetSpec, "rowHeights" | "merges" | "print">): readonly Group[] {
  const laid = [...rowHeights.map(({ row }) => row + 1), ...merges.map(endOf)];
  const first = print.area?.row ?? 0;
  const end = print.area === null ? laid.reduce((last, row) => Math.max(last, row), 0) : endOf(print.area);
  const reach = new Map<number, number>();
  for (const area of merges) reach.set(area.row, Math.max(reach.get(area.row) ?? 0, endOf(area)));
  const groups: Group[] = [];
  for (let row = first; row < end;) {
    let groupEnd = row + 1;
    for (let inside = row; inside < groupEnd; inside += 1) groupEnd = Math.max(groupEnd, reach.get(inside) ?? 0);
    groups.push({ first: row, end: groupEnd });
    row = groupEnd;
  }
  return groups;
}

function endOf(area: Area): number {
  return area.row + area.rows;
}

/** How many points of rows a page takes, after shrinking to its width. */
function pageHeight({ paper, orientation, margins, fitToWidth }: PrintSpec, width: number): number {
  const [short, long] = PAPER[paper];
  const [across, down] = orientation === "portrait" ? [short, long] : [long, short];
  const room = (across - margins.left - margins.right) * POINTS_PER_MM;
  const scale = fitToWidth ? Math.min(1, room / width) : 1;
  return ((down - margins.top - margins.bottom) * POINTS_PER_MM) / scale;
}

function widthOf(columns: SheetSpec["columns"]): number {
  return columns.reduce(
    (sum, { width, hidden }) => sum + (hidden === true ? 0 : (width + COLUMN_MARGIN) * CHARACTER_WIDTH),
    0,
  );
}
