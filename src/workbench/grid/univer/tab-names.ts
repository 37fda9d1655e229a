const TAB = '[data-u-comp="slide-tab-item"]';

export interface TabNames {
  /** The grid's element. */
  readonly element: HTMLElement;
  /** Opens the editor of the name on a tab. */
  readonly open: (sheetId: string) => void;
  readonly nameOf: (sheetId: string) => string | undefined;
  /** Gives the keyboard back to the grid. */
  readonly back: () => void;
}

/** What Univer leaves out when sheets are renamed on their tabs: a tab that was not in front yet, Esc, and the keyboard afterwards. */
export function watchTabNames({ element, open, nameOf, back }: TabNames): () => void {
  const tabOf = ({ target }: Event): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(TAB) : null;
  const onDouble = (event: Event): void => {
    const { id } = tabOf(event)?.dataset ?? {};
    // The first click draws the tabs anew.
    if (id !== undefined) setTimeout(() => isEdited(element) || open(id));
  };
  const onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    const name = nameOf(tabOf(event)?.dataset.id ?? "");
    if (event.key !== "Escape" || name === undefined || !(target instanceof HTMLElement)) return;
    target.textContent = name;
    target.blur();
  };
  const onOut = (event: FocusEvent): void => {
    if (tabOf(event) === null) return;
    setTimeout(() => {
      if (!isEdited(element) && document.activeElement === document.body) back();
    });
  };
  element.addEventListener("dblclick", onDouble);
  element.addEventListener("keydown", onKey, true);
  element.addEventListener("focusout", onOut);
  return () => {
    element.removeEventListener("dblclick", onDouble);
    element.removeEventListener("keydown", onKey, true);
    element.removeEventListener("focusout", onOut);
  };
}

function isEdited(element: HTMLElement): boolean {
  return element.querySelector(`${TAB} [contenteditable="true"]`) !== null;
}
