/** A row as the page planner sees it. */
export interface PageRow {
  readonly height: number;
  /** Neighbouring rows of one group belong together; null stands alone. */
  readonly group: string | null;
  /** A heading: never the last row of a page. */
  readonly heading: boolean;
}

/** How ill it is to part two rows of one group, in pages: merged cells would be cut through; where the group is laid anew on every page it costs little. */
export const TEARING = { cut: 3, repeated: 0.02 } as const;

/** A page that is followed by another and stays emptier than this looks unfinished. */
const WELL_FILLED = 0.95;
/** What that costs, as the square of the share that is missing, in pages; and what costs every unused share, however small. */
const POORLY_FILLED = 12;
const UNUSED_ROOM = 0.2;
/** A last page with less than this share of its room used is a sliver. */
const SLIVER = 0.12;
const SLIVER_COST = 0.25;
/** A heading at the foot of a page is worse than any number of pages. */
const LOST_HEADING = 1000;

/**
 * Where pages begin: indexes of the first row of every page after the first. The fewest pages, no group torn that need not be, every page
 * well filled but the last, which is no sliver.
 */
export function planPages(
  rows: readonly PageRow[],
  firstPage: number,
  laterPages: number,
  tearing: number = TEARING.cut,
): readonly number[] {
  const later = cheapestPages(rows, laterPages, tearing);
  const starts: number[] = [];
  let start = rows.length === 0 ? 0 : bestPage(rows, { start: 0, room: firstPage, tearing }, later.cost).next;
  while (start < rows.length) {
    starts.push(start);
    start = later.next[start] as number;
  }
  return starts;
}

interface Plan {
  /** By first row of a page: what it and all pages behind it cost, and the first row of the page behind it. */
  readonly cost: readonly number[];
  readonly next: readonly number[];
}

/** A page to be filled: its first row, what it offers, what tearing a group costs. */
interface OpenPage {
  readonly start: number;
  readonly room: number;
  readonly tearing: number;
}

function cheapestPages(rows: readonly PageRow[], room: number, tearing: number): Plan {
  const cost: number[] = [];
  const next: number[] = [];
  cost[rows.length] = 0;
  for (let start = rows.length - 1; start >= 0; start -= 1) {
    const page = bestPage(rows, { start, room, tearing }, cost);
    cost[start] = page.cost;
    next[start] = page.next;
  }
  return { cost, next };
}

/** Tries every end of the page that begins with `start`; a row higher than a page stands alone on it. */
function bestPage(
  rows: readonly PageRow[],
  { start, room, tearing }: OpenPage,
  costFrom: readonly number[],
): { readonly cost: number; readonly next: number } {
  let best = { cost: Infinity, next: start + 1 };
  let used = 0;
  for (let end = start + 1; end <= rows.length; end += 1) {
    used += (rows[end - 1] as PageRow).height;
    if (used > room && end > start + 1) break;
    const filled = Math.min(1, used / room);
    const cost =
      1 + costOfRoom(filled, end === rows.length) + costOfEnd(rows, end, tearing) + (costFrom[end] as number);
    if (cost <= best.cost) best = { cost, next: end };
  }
  return best;
}

function costOfRoom(filled: number, last: boolean): number {
  if (last) return filled < SLIVER ? SLIVER_COST : 0;
  const unused = 1 - filled;
  const missing = Math.max(0, WELL_FILLED - filled);
  return UNUSED_ROOM * unused * unused + POORLY_FILLED * missing * missing;
}

function costOfEnd(rows: readonly PageRow[], end: number, tearing: number): number {
  const last = rows[end - 1] as PageRow;
  const following = rows[end];
  if (following === undefined) return 0;
  if (last.heading) return LOST_HEADING;
  return last.group !== null && last.group === following.group ? tearing : 0;
}
