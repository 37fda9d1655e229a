import type { PageRules, PrintSpec, SheetSpec } from "../../sheet/sheet-spec";
import { planPages, TEARING } from "./plan-pages";
import type { PageRow } from "./plan-pages";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const PAPER = { A4: [210, 297], A3: [297, 420] } as const;
/** Width of a character of the default font, and of a column's margins, in points. */
const CHARACTER = 6;
const COLUMN_MARGIN = 3.75;
const DEFAULT_HEIGHT = 15;
/** Share of the page that is planned for: applications round heights to their pixels, and footers need room. */
const FILLED = 0.97;

/**
 * Sets the page breaks of a sheet: no merged cell is cut, headings stay with what follows, pages are well
 * filled. Pages that the sheet begins itself stay.
 */
export function paginate(spec: SheetSpec, rules: PageRules = {}): SheetSpec {
  const { headings = [], together = [], begins = [], repeats = false } = rules;
  const pages = { headings, together, begins: [...begins, ...spec.print.breaksBefore], repeats };
  return { ...spec, pages, print: plannedPrint(spec, pages) };
}

/** The print set-up of a sheet with its pages planned by the rules. */
export function plannedPrint(spec: SheetSpec, rules: PageRules): PrintSpec {
  const { titleRows } = spec.print;
  const first = titleRows === null ? 0 : titleRows.last + 1;
  const rows = pageRows(spec, rules, first);
  const page = pageHeight(spec);
  const above = heightBetween(spec, 0, first);
  const title = titleRows === null ? 0 : heightBetween(spec, titleRows.first, first);
  const begins = (rules.begins ?? []).map((row) => row - first).filter((index) => index > 0 && index < rows.length);
  const starts = [0, ...[...begins].sort((left, right) => left - right), rows.length];
  const tearing = rules.repeats === true ? TEARING.repeated : TEARING.cut;
  const breaks = starts.slice(0, -1).flatMap((start, part) => {
    const own = rows.slice(start, starts[part + 1]);
    const pages = planPages(own, page - (part === 0 ? above : title), page - title, tearing);
    return [...(part === 0 ? [] : [start]), ...pages.map((index) => start + index)];
  });
  return { ...spec.print, breaksBefore: breaks.map((index) => first + index) };
}

function pageRows(spec: SheetSpec, rules: PageRules, first: number): PageRow[] {
  const heights = heightsByRow(spec);
  const headings = new Set(rules.headings ?? []);
  const end = rowCount(spec);
  const groups = groupsByRow(spec, rules);
  const rows: PageRow[] = [];
  for (let row = first; row < end; row += 1) {
    rows.push({
      height: heights.get(row) ?? DEFAULT_HEIGHT,
      group: groups.get(row) ?? null,
      heading: headings.has(row),
    });
  }
  return rows;
}

function groupsByRow(spec: SheetSpec, { together = [] }: PageRules): ReadonlyMap<number, string> {
  const spans = [
    ...spec.merges.filter(({ rows }) => rows > 1).map(({ row, rows }) => ({ first: row, last: row + rows - 1 })),
    ...together,
  ];
  spans.sort((left, right) => left.last - left.first - (right.last - right.first));
  const groups = new Map<number, string>();
  for (const { first, last } of spans) for (let row = first; row <= last; row += 1) groups.set(row, `${first}`);
  return groups;
}

/** How many times a sheet could be as wide as it is and still fit its paper. */
export function spareWidth({ print, columns }: SheetSpec): number {
  const { across } = sidesOf(print);
  const { left, right } = print.margins;
  const printed =
    print.area === null ? columns : columns.slice(print.area.column, print.area.column + print.area.columns);
  const width = printed.reduce(
    (sum, column) => sum + (column.hidden === true ? 0 : column.width * CHARACTER + COLUMN_MARGIN),
    0,
  );
  return ((across - left - right) * POINTS_PER_MILLIMETRE) / width;
}

/** What a sheet is printed at, 1 being its own size: smaller where it has to fit the page's width. */
export function printedScale(spec: SheetSpec): number {
  const { fitToWidth, scale = 100 } = spec.print;
  return fitToWidth ? Math.min(1, spareWidth(spec)) : scale / 100;
}

/** Height that a page offers to rows, in their own points: more than the paper's where the sheet is scaled down to its width. */
function pageHeight(spec: SheetSpec): number {
  const { top, bottom } = spec.print.margins;
  return (((sidesOf(spec.print).down - top - bottom) * POINTS_PER_MILLIMETRE) / printedScale(spec)) * FILLED;
}

function sidesOf({ paper, orientation }: PrintSpec): { readonly across: number; readonly down: number } {
  const [short, long] = PAPER[paper];
  return orientation === "landscape" ? { across: long, down: short } : { across: short, down: long };
}

function heightBetween(spec: SheetSpec, from: number, to: number): number {
  const heights = heightsByRow(spec);
  let height = 0;
  for (let row = from; row < to; row += 1) height += heights.get(row) ?? DEFAULT_HEIGHT;
  return height;
}

function heightsByRow(spec: SheetSpec): ReadonlyMap<number, number> {
  const heights = new Map(spec.rowHeights.map(({ row, height }) => [row, height]));
  for (const row of spec.hiddenRows) heights.set(row, 0);
  return heights;
}

function rowCount({ blocks }: SheetSpec): number {
  return blocks.reduce((rows, { at, contents }) => Math.max(rows, at.row + contents.length), 0);
}
