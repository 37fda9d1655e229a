import type { Cell } from "../../../core/sheet/area";
import { holds } from "../../host/model/geometry";
import type { Sheet } from "../../host/model/sheet";

/** A pointer that moved further was pulling. */
const STILL = 4;

/** Whether a click on the cell follows a link. */
export function hasLink(sheet: Sheet, at: Cell): boolean {
  if (sheet.hyperlinks.some(({ area }) => holds(area, at))) return true;
  return /^=\s*HYPERLINK\(/i.test(sheet.cellAt(at.row, at.column)?.formula ?? "");
}

/** Tells of every plain click within an element, at a place of the page. */
export function watchClicks(element: HTMLElement, clicked: (x: number, y: number) => void): () => void {
  let down: PointerEvent | null = null;
  const onDown = (event: PointerEvent): void => {
    down = event.button === 0 && event.target instanceof HTMLCanvasElement ? event : null;
  };
  const onUp = (event: PointerEvent): void => {
    const start = down;
    down = null;
    if (start === null || Math.hypot(event.x - start.x, event.y - start.y) > STILL) return;
    // Univer selects the cell first.
    setTimeout(() => clicked(event.x, event.y));
  };
  element.addEventListener("pointerdown", onDown, true);
  element.addEventListener("pointerup", onUp, true);
  return () => {
    element.removeEventListener("pointerdown", onDown, true);
    element.removeEventListener("pointerup", onUp, true);
  };
}
