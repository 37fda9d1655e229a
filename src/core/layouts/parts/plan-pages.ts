/** A row as the page planner sees it. */
export interface PageRow {
  readonly height: number;
  /** Neighbouring rows of one group belong together; null stands alone. */
  readonly group: string | null;
  /** A heading: never the last row of a page. */
  readonly heading: boolean;
}

/** What counts as much as one more page: two torn groups, or unused room (as the square of its share) of three pages. */
const TORN_GROUP = 0.5;
const UNUSED_ROOM = 0.33;
/** A heading at the foot of a page is worse than any number of pages. */
const LOST_HEADING = 1000;

/**
 * Where pages begin: indexes of the first row of every page after the first.
 * The fewest pages with the fewest torn groups, filled evenly, so that the last one is no sliver.
 */
export function planPages(rows: readonly PageRow[], firstPage: number, laterPages: number): readonly number[] {
  const later = cheapestPages(rows, laterPages);
  const starts: number[] = [];
  let start = rows.length === 0 ? 0 : bestPage(rows, 0, firstPage, later.cost).next;
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

function cheapestPages(rows: readonly PageRow[], room: number): Plan {
  const cost: number[] = [];
  const next: number[] = [];
  cost[rows.length] = 0;
  for (let start = rows.length - 1; start >= 0; start -= 1) {
    const page = bestPage(rows, start, room, cost);
    cost[start] = page.cost;
    next[start] = page.next;
  }
  return { cost, next };
}

/** Tries every end of the page that begins with `start`; a row higher than a page stands alone on it. */
function bestPage(
  rows: readonly PageRow[],
  start: number,
  room: number,
  costFrom: readonly number[],
): { readonly cost: number; readonly next: number } {
  let best = { cost: Infinity, next: start + 1 };
  let used = 0;
  for (let end = start + 1; end <= rows.length; end += 1) {
    used += (rows[end - 1] as PageRow).height;
    if (used > room && end > start + 1) break;
    const unused = Math.max(0, 1 - used / room);
    const cost = 1 + UNUSED_ROOM * unused * unused + costOfEnd(rows, end) + (costFrom[end] as number);
    if (cost <= best.cost) best = { cost, next: end };
  }
  return best;
}

function costOfEnd(rows: readonly PageRow[], end: number): number {
  const last = rows[end - 1] as PageRow;
  const following = rows[end];
  if (following === undefined) return 0;
  if (last.heading) return LOST_HEADING;
  return last.group !== null && last.group === following.group ? TORN_GROUP : 0;
}
