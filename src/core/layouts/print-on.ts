import type { PageRules, PrintSpec, SheetSpec } from "../sheet/sheet-spec";
import { plannedPrint, spareWidth } from "./parts/paginate";

/** A4 on A3: no sheet is printed larger than the paper is. */
const MOST_ENLARGED = 141;
/** Applications round the widths of columns; a sheet that is enlarged must not become wider than its page. */
const SAFE_WIDTH = 0.95;
/** A row of one merged cell that is at least this wide heads what follows. */
const HEADING_COLUMNS = 5;

/** The print set-up of a sheet on the given paper, its pages planned anew by the rules of its layout; null: on the paper it was laid out for. */
export function printOn(spec: SheetSpec, paper: PrintSpec["paper"] | null): PrintSpec {
  const { print, pages } = spec;
  if (paper === null || paper === print.paper) return print;
  const other = enlarged(spec, { ...print, paper, breaksBefore: [] });
  // A sheet that was laid out without breaks is left to Excel.
  if (pages === undefined && print.breaksBefore.length === 0) return other;
  return plannedPrint({ ...spec, print: other }, pages ?? guessedRules(spec));
}

/** Fitting to the width makes nothing larger, so that a sheet of A4 would stand small on A3. */
function enlarged(spec: SheetSpec, print: PrintSpec): PrintSpec {
  if (!print.fitToWidth) return print;
  const scale = Math.min(MOST_ENLARGED, Math.floor(100 * SAFE_WIDTH * spareWidth({ ...spec, print })));
  return scale <= 100 ? print : { ...print, fitToWidth: false, scale };
}

/** Rules for a sheet whose layout kept none. */
function guessedRules({ print, merges }: SheetSpec): PageRules {
  const first = print.titleRows === null ? 0 : print.titleRows.last + 1;
  const headings = merges
    .filter(({ row, rows, columns }) => rows === 1 && columns >= HEADING_COLUMNS && row >= first)
    .map(({ row }) => row);
  return { headings };
}
