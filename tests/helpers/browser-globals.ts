import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom lacks. */
class InnerTextEncoder {
  readonly encoding = "utf-8";
  // Copied, so that the bytes are of this window's own Uint8Array.
  readonly encode = (text = ""): Uint8Array => new Uint8Array(new TextEncoder().encode(text));
}

/** jsdom lays nothing out; whoever looks whether an element can take the focus finds it there all the same. */
function standInForLayout(): void {
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 600);
}

if (typeof window !== "undefined") {
  Object.assign(globalThis, { TextEncoder: InnerTextEncoder, TextDecoder });
  standInForLayout();
}
