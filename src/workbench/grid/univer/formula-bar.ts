import { CellValueType } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { showsDate } from "../../../core/sheet/shows-date";
import { cellInput } from "./cell-input";
import type { HostCell } from "../../host/model/cell";
import type { Workbook } from "../../host/model/workbook";

/** Before every other part that has something to say about it. */
const FIRST = 1000;

/** Has the formula bar and the cells' editor show what the workbook holds: Univer knows values only. */
export function showInputs(injector: Injector, workbook: Workbook): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (shown, { subUnitId, row, col }) => {
      const sheet = workbook.sheets.find(({ id }) => id === subUnitId);
      const cell = sheet?.cellAt(row, col);
      if (cell === undefined) return shown;
      if (cell.formula !== null)
        return { ...shown, v: cell.formula, f: cell.formula, t: CellValueType.STRING, p: null };
      return { ...shown, v: editedText(cell), t: CellValueType.STRING, p: null };
    },
  });
}

/** What Excel's editor shows of a constant: numbers in full, shares in percent, dates as dates. */
function editedText(cell: HostCell): string {
  const { value, style } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return String(cellInput(cell));
  if (style.numberFormat.endsWith("%")) return `${Number((value * 100).toPrecision(15))}%`;
  return showsDate(style.numberFormat) ? dateText(value) : String(value);
}

const DAY_ZERO = Date.UTC(1899, 11, 30);

function dateText(serial: number): string {
  const date = new Date(DAY_ZERO + Math.round(serial * 86_400) * 1000);
  const day = `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  const time = `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, "0")}`;
  if (serial < 1) return time;
  return Number.isInteger(serial) ? day : `${day} ${time}`;
}
