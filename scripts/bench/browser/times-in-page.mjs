/* global document, performance, window, requestAnimationFrame */

/**
 * Runs in a page before anything else: notes when the first button that does something has come, presses the menu, and notes when it answers.
 * All times are milliseconds since the page was asked for.
 */
export function watchStart() {
  const times = {};
  window.__times = times;
  const look = () => {
    const isThere = document.querySelector("#root main button:not([disabled])") !== null;
    if (!isThere) return requestAnimationFrame(look);
    times.there ??= performance.now();
    const toggle = document.querySelector("#root nav [aria-expanded]");
    if (toggle === null) {
      // A page without a menu: what is there after the next frame can be used.
      return requestAnimationFrame(() => (times.usable = performance.now()));
    }
    toggle.click();
    const answered = () => {
      if (toggle.getAttribute("aria-expanded") !== "true") return requestAnimationFrame(answered);
      times.usable = performance.now();
    };
    answered();
  };
  document.addEventListener("DOMContentLoaded", look);
}

/** Runs in a page before anything else: notes when files were picked, when the first verdict stood on the page, and when all did. */
export function watchVerdicts() {
  const times = {};
  window.__verdicts = times;
  const begin = () => {
    times.picked ??= performance.now();
  };
  document.addEventListener("change", begin, true);
  const look = () => {
    const lists = [...document.querySelectorAll("details > summary")];
    if (!lists.some(({ textContent }) => /可收|退回|不能收/.test(textContent ?? ""))) return;
    times.first = performance.now() - times.picked;
    // A task that follows the next frame begins when that frame has been handed to the screen.
    requestAnimationFrame(() => setTimeout(() => (times.drawn = performance.now() - times.picked)));
  };
  // Only what has just come is looked at: reading the whole page each time would take longer than the page's own work.
  const isLast = ({ addedNodes }) => [...addedNodes].some(({ textContent }) => /^共 \d+ 份 = /.test(textContent ?? ""));
  const watch = new window.MutationObserver((changes) => {
    if (times.picked === undefined || times.all !== undefined) return;
    if (times.first === undefined) look();
    if (changes.some(isLast)) times.all = performance.now() - times.picked;
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Runs in a page before anything else: makes it believe in so many processor cores; none: that no thread can be started. */
export function pretendCores(cores) {
  if (cores === 0) window.Worker = undefined;
  else Object.defineProperty(window.navigator, "hardwareConcurrency", { get: () => cores });
}
