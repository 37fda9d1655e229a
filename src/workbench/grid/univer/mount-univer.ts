import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Workbook } from "../../host/model/workbook";
import type { GridEvents, GridView, MountGrid } from "../grid-view";
import { Acts } from "./acts";
import { CellEditor } from "./cell-editor";
import { boxOf, reveal } from "./cell-places";
import { Clipboard } from "./clipboard";
import { DroppedList } from "./dropped-list";
import { takeKeysFirst } from "./first-keys";
import { showInputs } from "./formula-bar";
import { keepFormulaBarFocused } from "./formula-bar-focus";
import { handActs } from "./hand-acts";
import { sheetById } from "./in-front";
import { keepInPage } from "./kept-in-page";
import { keepStill } from "./kept-still";
import { hasLink, watchClicks } from "./link-clicks";
import { openList, showListArrows } from "./list-arrows";
import { rangeOf } from "./range-areas";
import { opensList, pressInList } from "./list-keys";
import { ShownSelection } from "./shown-selection";
import { ShownSheets } from "./shown-sheets";
import { watchTabNames } from "./tab-names";
import { startUniver } from "./univer-book";

/** A grid by Univer. Resolves once the sheet in front has been drawn, even if the container has been taken away meanwhile. */
export const mountUniver: MountGrid = async (container, workbook, events) => {
  const grid = new UniverGrid(container, workbook, events);
  // Univer cannot be stopped while it starts.
  const letGo = keepInPage(container);
  await grid.book.drawn().finally(letGo);
  if (container.isConnected) grid.refresh();
  return grid;
};

/** A pointer that is neither moving nor down any more. */
const SELECTED = 2;

class UniverGrid implements GridView {
  readonly book;
  private readonly sheets;
  private readonly selection;
  private readonly editor;
  private readonly list;
  private readonly stops: readonly (() => void)[];
  private switching = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly workbook: Workbook,
    private readonly events: GridEvents,
  ) {
    const stopKeys = takeKeysFirst((event) => this.press(event));
    const { book, sheets } = ShownSheets.start(workbook, (snapshot) => startUniver(container, snapshot));
    this.book = book;
    this.sheets = sheets;
    this.selection = new ShownSelection(book, workbook);
    this.editor = new CellEditor(book.injector);
    this.list = new DroppedList(book);
    showInputs(book.injector, workbook);
    keepFormulaBarFocused(book.injector);
    showListArrows(book);
    keepStill(
      book,
      handActs({
        book,
        workbook,
        acts: new Acts(events),
        editor: this.editor,
        clipboard: new Clipboard((sheet, area) => {
          const shown = book.book.getSheetBySheetId(sheet.id)!;
          const size = { rows: shown.getRowCount(), columns: shown.getColumnCount() };
          const clipboard = book.injector.get(ISheetClipboardService);
          return clipboard.generateCopyContent(book.unitId, sheet.id, rangeOf(area, size))?.plain ?? "";
        }),
        renamed: events.renamed,
        closed: () => {
          events.editing(false);
          this.refresh();
        },
      }),
    );
    this.listen();
    const back = this.focus;
    const rename = (subUnitId: string): void =>
      void book.commands.executeCommand("sheet.operation.rename-sheet", { unitId: book.unitId, subUnitId });
    this.stops = [
      stopKeys,
      watchClicks(container, (x, y) => this.click(x, y)),
      watchTabNames({ element: container, open: rename, nameOf: (id) => sheetById(workbook, id)?.name, back }),
    ];
  }

  readonly refresh = (): void => {
    if (this.editor.isOpen) return;
    this.sheets.refresh();
    if (!this.switching) this.selection.refresh();
  };

  readonly boxOf: GridView["boxOf"] = (at) => boxOf(this.book, at);

  readonly reveal: GridView["reveal"] = (at) => reveal(this.book, at);

  readonly focus = (): void => {
    this.followSelection();
    this.book.injector.get(ILayoutService).focus();
  };

  readonly dispose = (): void => {
    for (const stop of this.stops) stop();
    this.book.dispose();
  };

  /** Shows at once what the workbook has selected, if that is not shown yet. */
  private readonly followSelection = (): void => {
    if (!this.selection.isShown) this.refresh();
  };

  private listen(): void {
    this.book.commands.beforeCommandExecuted(({ id, params }) => {
      if (this.book.byUs || id !== "sheet.operation.set-worksheet-active") return;
      const sheet = sheetById(this.workbook, (params as { subUnitId: string }).subUnitId);
      if (sheet !== undefined) this.sheets.show(sheet);
    });
    this.book.commands.onCommandExecuted(({ id, params }) => {
      if (id === "sheet.operation.set-cell-edit-visible" && (params as { visible: boolean }).visible) {
        this.editor.open(params as Parameters<CellEditor["open"]>[0]);
        this.events.editing(true);
      }
      if (this.book.byUs) return;
      if (id === "sheet.operation.set-worksheet-active") {
        const sheet = sheetById(this.workbook, (params as { subUnitId: string }).subUnitId);
        if (sheet !== undefined) queueMicrotask(() => this.comeToFront(sheet));
      }
      if (id === "sheet.operation.set-selections" && [SELECTED, undefined].includes((params as { type?: number }).type))
        queueMicrotask(() => this.tellSelection());
    });
  }

  /** A key, before Univer gets it; true when it has been used up. */
  private press(event: KeyboardEvent): boolean {
    if (this.list.isOpen) {
      const used = pressInList(event, this.list);
      if (used && !this.list.isOpen) this.focus();
      return used;
    }
    if (!this.container.contains(document.activeElement)) return false;
    this.followSelection();
    return opensList(event) && !this.editor.isOpen && openList(this.book);
  }

  private comeToFront(sheet: NonNullable<Workbook["active"]>): void {
    this.switching = true;
    this.events.activated(sheet);
    this.switching = false;
    this.selection.assume();
    this.tellSelection();
    this.refresh();
  }

  private tellSelection(): void {
    const taken = this.switching ? null : this.selection.take();
    if (taken !== null && taken.sheet === this.workbook.active) this.events.selected(taken.sheet, taken.area);
  }

  private click(x: number, y: number): void {
    const selected = this.selection.byHand();
    const box = selected === null ? null : boxOf(this.book, selected.area);
    if (selected === null || box === null || !hasLink(selected.sheet, selected.area)) return;
    if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
      this.events.followed(selected.sheet, selected.area);
  }
}
