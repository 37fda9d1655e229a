import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { ISheetDataValidationRule, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import { sheetPicture } from "../picture/sheet-picture";
import { stepsBetween } from "../picture/steps-between";
import type { ShownSheet } from "../picture/picture-types";
import { tabOf, tabSteps } from "../picture/tab";
import { withoutFormulas } from "./without-formulas";
import type { UniverBook } from "./univer-book";

/** The sheets as Univer shows them: all of them as tabs, and with cells those that have been in front. */
export class ShownSheets {
  private readonly filled = new Map<string, ShownSheet>();

  private constructor(
    private readonly book: UniverBook,
    private readonly workbook: Workbook,
  ) {}

  /** Starts Univer with every sheet as a tab and the one in front with its cells. */
  static start(
    workbook: Workbook,
    startBook: (snapshot: Partial<IWorkbookData>) => UniverBook,
  ): { readonly book: UniverBook; readonly sheets: ShownSheets } {
    const { active } = workbook;
    const picture = active === null ? null : sheetPicture(active);
    if (picture !== null) withoutFormulas(picture.data);
    const data = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet === active ? picture!.data : onlyTab(sheet)]));
    const book = startBook({
      id: "workbook",
      name: workbook.name,
      styles: { ...picture?.styles },
      sheetOrder: [...data.keys()],
      sheets: Object.fromEntries(data),
    });
    const sheets = new ShownSheets(book, workbook);
    if (active !== null && picture !== null) {
      sheets.filled.set(active.id, picture.shown);
      sheets.addRules(active.id, picture.rules.validations);
      if (sheets.inFront !== active.id) book.run(["sheet.operation.set-worksheet-active", { subUnitId: active.id }]);
    }
    return { book, sheets };
  }

  /** Shows the sheets there are now, and of those in front what they hold. */
  refresh(): void {
    this.addAndRemove();
    this.workbook.sheets.forEach((sheet, index) => this.showTab(sheet, index));
    const { active } = this.workbook;
    if (active === null) return;
    this.show(active);
    if (this.inFront !== active.id) this.book.run(["sheet.operation.set-worksheet-active", { subUnitId: active.id }]);
  }

  /** Shows what a sheet holds by now. */
  show(sheet: Sheet): void {
    const shown = this.filled.get(sheet.id);
    if (shown === undefined) return this.fill(sheet);
    const { steps, shown: next } = stepsBetween(shown, sheet);
    for (const step of steps) {
      withoutFormulas(step[1]);
      this.book.run(step);
    }
    this.filled.set(sheet.id, next);
  }

  private get inFront(): string {
    return this.book.book.getActiveSheet().getSheetId();
  }

  private get order(): readonly string[] {
    return this.book.book.getSheetOrders();
  }

  private fill(sheet: Sheet): void {
    const { data, styles, rules, shown } = sheetPicture(sheet);
    const index = this.order.indexOf(sheet.id);
    this.filled.set(sheet.id, shown);
    withoutFormulas(data);
    this.book.run(["sheet.mutation.remove-sheet", { subUnitId: sheet.id }]);
    this.book.run(["sheet.mutation.insert-sheet", { index, sheet: mergeWorksheetSnapshotWithDefault(data), styles }]);
    this.addRules(sheet.id, rules.validations);
  }

  private addRules(subUnitId: string, rule: readonly ISheetDataValidationRule[]): void {
    if (rule.length > 0) this.book.run(["data-validation.mutation.addRule", { subUnitId, rule }]);
  }

  private addAndRemove(): void {
    const ids = new Set(this.workbook.sheets.map(({ id }) => id));
    this.workbook.sheets.forEach((sheet, index) => {
      if (this.order.includes(sheet.id)) return;
      this.book.run([
        "sheet.mutation.insert-sheet",
        { index, sheet: mergeWorksheetSnapshotWithDefault(onlyTab(sheet)) },
      ]);
    });
    for (const subUnitId of [...this.order]) {
      if (ids.has(subUnitId)) continue;
      const { active } = this.workbook;
      if (this.inFront === subUnitId && active !== null) {
        this.show(active);
        this.book.run(["sheet.operation.set-worksheet-active", { subUnitId: active.id }]);
      }
      this.book.run(["sheet.mutation.remove-sheet", { subUnitId }]);
      this.filled.delete(subUnitId);
    }
  }

  private showTab(sheet: Sheet, index: number): void {
    const subUnitId = sheet.id;
    const shown = this.book.book.getSheetBySheetId(subUnitId)!.getConfig();
    const at = this.order.indexOf(subUnitId);
    for (const step of tabSteps(subUnitId, shown, tabOf(sheet))) this.book.run(step);
    if (at !== index)
      this.book.run(["sheet.mutation.set-worksheet-order", { subUnitId, fromOrder: at, toOrder: index }]);
  }
}

/** A sheet as long as nobody has seen more of it than its tab. */
function onlyTab(sheet: Sheet): Partial<IWorksheetData> {
  return { id: sheet.id, ...tabOf(sheet), rowCount: 1, columnCount: 1 };
}
