import { useEffect } from "react";

/** A part of the page that takes the keyboard as a whole: whether it has it, and how it gets it. A part that is not to be seen is left out. */
export interface KeyboardPart {
  readonly has: (focused: Element | null) => boolean;
  readonly take: () => void;
}

/** F6 leads the keyboard from part to part and round again, Shift+F6 back, as in Excel. */
export function useF6(parts: () => readonly KeyboardPart[]): void {
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const all = parts();
      const at = all.findIndex(({ has }) => has(document.activeElement));
      const step = event.shiftKey ? all.length - 1 : 1;
      all[(Math.max(at, 0) + step) % all.length]?.take();
    };
    // Before the grid, which takes keys for itself.
    window.addEventListener("keydown", move, true);
    return () => window.removeEventListener("keydown", move, true);
  }, [parts]);
}
