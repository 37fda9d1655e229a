import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Cell } from "../../../core/sheet/area";
import type { UniverBook } from "./univer-book";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell of the sheet in front is on the page, merged cells as a whole; null when not all of it is to be seen. */
export function boxOf(book: UniverBook, at: Cell): Box | null {
  const place = placeOf(book, at);
  if (place === null) return null;
  const { canvas, scale, across, down } = place;
  const seen = [across, down].every(
    ({ start, end, from, edge, frozen }) => end > start && (frozen || (start >= from - 1 && end <= edge + 1)),
  );
  if (!seen) return null;
  return {
    x: canvas.left + across.start * scale.x,
    y: canvas.top + down.start * scale.y,
    width: (across.end - across.start) * scale.x,
    height: (down.end - down.start) * scale.y,
  };
}

/** Scrolls the sheet in front, as little as possible, until all of the cell is to be seen. */
export function reveal(book: UniverBook, at: Cell): void {
  const place = placeOf(book, at);
  if (place === null) return;
  const { main, across, down } = place;
  const by = { x: missing(across), y: missing(down) };
  if (by.x === 0 && by.y === 0) return;
  main.scrollToViewportPos({
    viewportScrollX: main.viewportScrollX + by.x,
    viewportScrollY: main.viewportScrollY + by.y,
  });
}

/** A cell in one direction, in pixels of the sheet from the canvas's edge on. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** Where the rows or columns that scroll begin, and where the scroll bar lies over them. */
  readonly from: number;
  readonly to: number;
  /** Where the canvas ends. */
  readonly edge: number;
  readonly frozen: boolean;
}

/** How far to scroll; of a cell larger than the room its beginning counts. */
function missing({ start, end, from, to, frozen }: Span): number {
  if (frozen) return 0;
  if (start < from || end - start > to - from) return start - from;
  return Math.max(0, end - to);
}

function placeOf(book: UniverBook, { row, column }: Cell) {
  if (book.isDisposed) return null;
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (render == null || skeleton == null || main === undefined) return null;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = cell.isMerged || cell.isMergedMainCell ? cell.mergeInfo : cell;
  const freeze = book.book.getActiveSheet().getFreeze();
  const bar = main.getScrollBar()?.barSize ?? 0;
  const spanOf = (frozen: boolean, { start, end, scrolled, from, size, scale }: Direction): Span => {
    const by = frozen ? 0 : scrolled;
    return { start: start - by, end: end - by, frozen, from, to: (size - bar) / scale, edge: size / scale };
  };
  return {
    main,
    canvas,
    scale: { x: scaleX, y: scaleY },
    across: spanOf(column < freeze.startColumn, {
      start: startX,
      end: endX,
      scrolled: main.viewportScrollX,
      from: main.left,
      size: canvas.width,
      scale: scaleX,
    }),
    down: spanOf(row < freeze.startRow, {
      start: startY,
      end: endY,
      scrolled: main.viewportScrollY,
      from: main.top,
      size: canvas.height,
      scale: scaleY,
    }),
  };
}

interface Direction {
  readonly start: number;
  readonly end: number;
  readonly scrolled: number;
  readonly from: number;
  readonly size: number;
  readonly scale: number;
}
