import type { GridView } from "../grid/grid-view";
import type { KeyboardPart } from "./use-f6";

/** The sheet, the pane and the page's own buttons, as far as they are to be seen. */
export function keyboardParts(view: GridView | null): readonly KeyboardPart[] {
  const shown = (selector: string): HTMLElement | null =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.offsetParent !== null) ?? null;
  const sheet = shown('[role="region"][aria-label="工作表"]');
  const pane = shown("iframe");
  const buttons = shown('[role="toolbar"]');
  const parts: KeyboardPart[] = [];
  if (sheet !== null && view !== null)
    parts.push({ has: (focused) => sheet.contains(focused), take: () => view.focus() });
  if (pane !== null) parts.push({ has: (focused) => focused === pane, take: () => pane.focus() });
  if (buttons !== null) {
    const first = buttons.querySelector("button");
    parts.push({ has: (focused) => buttons.contains(focused), take: () => first?.focus() });
  }
  return parts;
}
