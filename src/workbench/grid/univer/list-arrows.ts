import { DataValidationStatus, InterceptorEffectEnum } from "@univerjs/core";
import type { ICellCustomRender, ICellRenderContext } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService, SheetsSelectionsService } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { UniverBook } from "./univer-book";

/** After the part that draws validations, and before the one that ends the row of parts. */
const LATE = 1;
/** Width of the arrow's button at a cell's right end, in pixels. */
const WIDTH = 17;
const MOST_HEIGHT = 20;

/**
 * Shows lists as Excel does: cells look like any other, and the selected one has a button that opens its list. Univer would
 * draw an arrow in every cell with a list, the contents without their number formats, and marks on contents not listed.
 */
export function showListArrows(book: UniverBook): void {
  const lists = book.injector.get(SheetDataValidationModel);
  // What may stand in a cell is for the workbook to say.
  lists.validator = () => DataValidationStatus.VALID;
  const arrow = arrowOf(book);
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: LATE,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      if (cell == null || !lists.getRuleIdByLocation(unitId, subUnitId, row, col)) return next(cell);
      const { markers: _markers, customRender: _customRender, ...plain } = cell;
      const selected = isSelected(book, row, col);
      return next({
        ...plain,
        fontRenderExtension: { ...plain.fontRenderExtension, isSkip: false },
        ...(selected ? { customRender: [arrow] } : {}),
      });
    },
  });
  book.commands.onCommandExecuted(({ id }) => {
    if (id !== "sheet.operation.set-selections") return;
    const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
    render?.mainComponent?.makeForceDirty(true);
  });
}

/** Opens the list of the selected cell; false when it has none. */
export function openList(book: UniverBook): boolean {
  const at = book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const subUnitId = book.book.getActiveSheet().getSheetId();
  if (at == null) return false;
  const [row, column] = [at.actualRow, at.actualColumn];
  const lists = book.injector.get(SheetDataValidationModel);
  if (!lists.getRuleIdByLocation(book.unitId, subUnitId, row, column)) return false;
  book.run(["sheet.operation.show-data-validation-dropdown", { subUnitId, row, column }]);
  return true;
}

function isSelected(book: UniverBook, row: number, column: number): boolean {
  const primary = book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  return primary?.actualRow === row && primary.actualColumn === column;
}

interface Button {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

function buttonIn({ primaryWithCoord }: ICellRenderContext): Button {
  const { startY, endX, endY } = primaryWithCoord.isMergedMainCell ? primaryWithCoord.mergeInfo : primaryWithCoord;
  const height = Math.min(MOST_HEIGHT, endY - startY - 2);
  return { left: endX - WIDTH - 1, top: endY - height - 1, height };
}

function arrowOf(book: UniverBook): ICellCustomRender {
  return {
    zIndex: 100,
    drawWith: (context, cell) => {
      const { left, top, height } = buttonIn(cell);
      context.save();
      context.fillStyle = "#fff";
      context.strokeStyle = "#8a8a8a";
      context.lineWidth = 1;
      context.fillRect(left, top, WIDTH, height);
      context.strokeRect(left, top, WIDTH, height);
      context.beginPath();
      const [x, y] = [left + WIDTH / 2, top + height / 2 + 2];
      context.moveTo(x - 4, y - 4);
      context.lineTo(x + 4, y - 4);
      context.lineTo(x, y + 1);
      context.closePath();
      context.fillStyle = "#444";
      context.fill();
      context.restore();
    },
    // Anywhere at that end: the button of a high row is at its foot, where not everybody looks.
    isHit: ({ x }, cell) => x >= buttonIn(cell).left,
    onPointerDown: (_cell, event: { readonly button: number }) => {
      if (event.button === 0) openList(book);
    },
  };
}
