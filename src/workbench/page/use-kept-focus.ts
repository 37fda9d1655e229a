import { useEffect } from "react";
import type { RefObject } from "react";

/** Marks what the dialog's own library puts around a dialog to keep the Tab key in it. */
const GUARD = "[data-tabster-dummy]";

/** Keeps the keyboard in an element for as long as it is shown: the grid takes it back by itself while somebody types on. */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const home = (): HTMLElement | null => within.current?.querySelector("button") ?? null;
    const keep = (): void => {
      const now = document.activeElement;
      if (within.current === null || now === null || within.current.contains(now) || now.matches(GUARD)) return;
      home()?.focus();
    };
    keep();
    document.addEventListener("focusin", keep);
    return () => document.removeEventListener("focusin", keep);
  }, [within]);
}
