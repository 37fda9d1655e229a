const CHOICES = '[data-u-comp="sheets-dropdown-list"] > .univer-overflow-y-auto';

/** A list is drawn within so many pictures after it was opened. */
const FRAMES = 30;

let latest = 0;

/** Marks one choice of the list that is open, or is about to be drawn, and scrolls to it; -1 marks none. */
export function markChoice(index: number): void {
  latest += 1;
  attempt(index, latest, FRAMES);
}

function attempt(index: number, turn: number, frames: number): void {
  if (turn !== latest) return;
  const list = document.querySelector(CHOICES);
  if (list === null) {
    if (frames > 0) requestAnimationFrame(() => attempt(index, turn, frames - 1));
    return;
  }
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "可选的内容");
  [...list.children].forEach((choice, at) => {
    choice.setAttribute("role", "option");
    choice.setAttribute("aria-selected", String(at === index));
  });
  list.children[index]?.scrollIntoView({ block: "nearest" });
}
