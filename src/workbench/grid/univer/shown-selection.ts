import { RANGE_TYPE } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../../../core/sheet/area";
import { areaAround } from "../../../core/sheet/area-around";
import { ALL_COLUMNS, ALL_ROWS, intersection, sameArea } from "../../host/model/geometry";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import { reveal } from "./cell-places";
import { front } from "./in-front";
import { areaOf, rangeOf } from "./range-areas";
import type { UniverBook } from "./univer-book";

/** What Univer selects in a sheet nobody has selected anything in. */
const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The selection of the sheet in front, kept the same on both sides. */
export class ShownSelection {
  private known: { readonly sheet: Sheet; readonly area: Area } | null = null;

  constructor(
    private readonly book: UniverBook,
    private readonly workbook: Workbook,
  ) {
    if (workbook.active !== null) this.known = { sheet: workbook.active, area: FIRST_CELL };
  }

  /** Takes what the workbook has selected as known without showing it: what is shown counts. */
  assume(): void {
    const { active, selection } = this.workbook;
    if (active !== null && selection[0] !== undefined) this.known = { sheet: active, area: selection[0] };
  }

  /** Whether what the workbook has selected is what was shown or told last. */
  get isShown(): boolean {
    const { active, selection } = this.workbook;
    const [area] = selection;
    return active === null || area === undefined || this.isKnown(active, area);
  }

  /** The area selected by hand in the sheet in front; null when nothing is. */
  byHand(): { readonly sheet: Sheet; readonly area: Area } | null {
    const sheet = front(this.book, this.workbook);
    const selection = this.book.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    if (sheet === undefined || selection == null) return null;
    return { sheet, area: areaOf(selection.range) };
  }

  /** Takes what is selected by hand as known; null when it was known already. */
  take(): { readonly sheet: Sheet; readonly area: Area } | null {
    const now = this.byHand();
    if (now === null || this.isKnown(now.sheet, now.area)) return null;
    this.known = now;
    return now;
  }

  /** Selects what is selected in the workbook, and scrolls there, unless it is selected already. */
  refresh(): void {
    const { active, selection } = this.workbook;
    const [area] = selection;
    if (active === null || area === undefined || this.isShown) return;
    this.known = { sheet: active, area };
    const shown = this.book.book.getActiveSheet();
    const range = rangeOf(withMerges(active, area), { rows: shown.getRowCount(), columns: shown.getColumnCount() });
    this.book.run([
      "sheet.operation.set-selections",
      {
        subUnitId: active.id,
        selections: [{ range: typed(range, area), primary: primaryOf(active, area), style: null }],
      },
    ]);
    reveal(this.book, area);
    // A sheet that has just come to front has its frozen rows in place only when it has been drawn.
    requestAnimationFrame(() => reveal(this.book, area));
  }

  private isKnown(sheet: Sheet, area: Area): boolean {
    const { known } = this;
    return known?.sheet === sheet && (sameArea(known.area, area) || sameArea(withMerges(sheet, known.area), area));
  }
}

function typed(range: IRange, area: Area): IRange {
  if (area.rows === ALL_ROWS && area.columns === ALL_COLUMNS) return { ...range, rangeType: RANGE_TYPE.ALL };
  if (area.rows === ALL_ROWS) return { ...range, rangeType: RANGE_TYPE.COLUMN };
  return area.columns === ALL_COLUMNS ? { ...range, rangeType: RANGE_TYPE.ROW } : range;
}

function withMerges({ merges }: Sheet, area: Area): Area {
  return merges.filter((merge) => intersection(merge, area) !== null).reduce(areaAround, area);
}

/** The cell of a selection that takes what is typed: its first, with all it is merged with. */
function primaryOf(sheet: Sheet, { row, column }: Area): object {
  const cell = { row, column, rows: 1, columns: 1 };
  const whole = withMerges(sheet, cell);
  const isMerged = !sameArea(whole, cell);
  const { row: actualRow, column: actualColumn } = whole;
  const range = rangeOf(whole, { rows: ALL_ROWS, columns: ALL_COLUMNS });
  return { ...range, actualRow, actualColumn, isMerged, isMergedMainCell: isMerged };
}
