import type { Bench } from "./bench/bench";
import { installHost } from "./host/install";

declare global {
  interface Window {
    /** The Excel of the page around the pane's frame. */
    __bench?: Bench;
  }
}

// The one script added to the pane's page. It runs in the frame, so that it ends with the pane.
const bench = window.parent.__bench;
if (bench !== undefined) {
  const frame = window.frameElement as HTMLElement | null;
  const host = bench.renewHost(frame?.dataset.window);
  const installed = installHost(window, host);
  // The page hears no keys of a frame; F6 leads out of it.
  window.addEventListener("keydown", ({ key, shiftKey }) => {
    if (key !== "F6") return;
    const pressed = new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true });
    window.parent.document.body.dispatchEvent(pressed);
  });
  window.addEventListener("pagehide", () => {
    installed.close();
    bench.leave(host);
  });
}
