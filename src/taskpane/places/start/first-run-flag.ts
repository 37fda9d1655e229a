const KEY = "shian.first-run-read";

/** Whether the first hint has been read on this machine. Storage may be closed to us; then the hint is shown again. */
export function isHintRead(): boolean {
  try {
    return localStorage.getItem(KEY) === "yes";
  } catch {
    return false;
  }
}

/** Keeps in mind that the first hint has been read, where the machine lets us. */
export function keepHintRead(): void {
  try {
    localStorage.setItem(KEY, "yes");
  } catch {
    // Nothing is lost: the hint is only shown once more.
  }
}
