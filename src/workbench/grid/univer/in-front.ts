import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../../../core/sheet/area";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import { areaOf } from "./range-areas";
import type { UniverBook } from "./univer-book";

export function sheetById(workbook: Workbook, id: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** The sheet that Univer has in front. */
export function front(book: UniverBook, workbook: Workbook): Sheet | undefined {
  return sheetById(workbook, book.book.getActiveSheet().getSheetId());
}

/** What is selected in it. */
export function selected(book: UniverBook): readonly Area[] {
  const selections = book.injector.get(SheetsSelectionsService).getCurrentSelections();
  return selections.map(({ range }) => areaOf(range));
}
