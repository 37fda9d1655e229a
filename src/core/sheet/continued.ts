const MARK = "\n（续）";

/** A label printed once more on a page that its rows go on over. */
export function continued(label: string): string {
  return `${label}${MARK}`;
}

/** Whether a cell only prints a label once more: then it is nothing of its own, and whether it is there depends on the paper. */
export function isContinued(value: unknown): boolean {
  return typeof value === "string" && value.endsWith(MARK);
}
