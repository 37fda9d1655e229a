import type { Host } from "./host";
import { createSeam } from "./seam";

/** A host put in place of Excel in a page. */
export interface InstalledHost {
  /** Puts another host behind the same client library; the former one falls silent. */
  readonly connect: (host: Host) => void;
  /** Leaves the client library without an answer, before another one is loaded. */
  readonly close: () => void;
}

/** Puts the host where the client library expects desktop Excel. To be called before `office.js` is loaded in that window. */
export function installHost(page: Window, host: Host): InstalledHost {
  const seam = createSeam(host);
  let current = host;
  Object.defineProperty(page, "external", { value: seam.external, configurable: true, writable: true });
  return {
    connect: (next) => {
      current.stop();
      current = next;
      seam.connect(next);
    },
    close: () => {
      current.stop();
      seam.close();
    },
  };
}
