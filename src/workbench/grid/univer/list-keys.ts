import type { DroppedList } from "./dropped-list";

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
  ["Home", -Infinity],
  ["End", Infinity],
]);

const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta"]);

/** What a key does to an open list of choices, as in Excel: arrows move, Enter takes, Esc closes. False when the grid gets the key all the same. */
export function pressInList({ altKey, key }: KeyboardEvent, list: DroppedList): boolean {
  const by = altKey ? undefined : STEPS.get(key);
  if (by !== undefined) list.move(by);
  else if (key === "Enter" || key === "Tab") list.choose();
  else if (!MODIFIERS.has(key)) list.close();
  return by !== undefined || key === "Enter" || key === "Escape" || (altKey && STEPS.has(key));
}

/** Whether a key opens the list of the selected cell. */
export function opensList({ altKey, key }: KeyboardEvent): boolean {
  return altKey && key === "ArrowDown";
}
