import { useEffect, useRef } from "react";

/**
 * Hands the focus back when a dialog has closed: to what had it before, or where that cannot take it any more, to the heading of the
 * place. A dialog that goes while its place is left does not take back that it hid the rest of the pane; that is done here.
 */
export function useFocusBack(open: boolean): void {
  const before = useRef<Element | null>(null);
  if (open && before.current === null) before.current = document.activeElement;
  useEffect(() => {
    if (!open) return undefined;
    return () => {
      const opener = before.current;
      before.current = null;
      setTimeout(() => {
        showPane();
        giveFocus(opener);
      }, 0);
    };
  }, [open]);
}

function showPane(): void {
  if (document.querySelector("[aria-modal=true]") !== null) return;
  for (const child of document.body.children)
    if (child.querySelector("main") !== null) child.removeAttribute("aria-hidden");
}

function giveFocus(opener: Element | null): void {
  if (opener instanceof HTMLElement) opener.focus();
  if (opener !== document.body && document.activeElement === opener) return;
  const headings = [...document.querySelectorAll<HTMLElement>("main h1")];
  headings.find(({ offsetParent }) => offsetParent !== null)?.focus();
}
