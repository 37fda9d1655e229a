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

/** Of a style only this shows without a layout: who is there, where words part, who can be clicked. */
const SHOWS_IN_JSDOM = /\b(display|visibility|pointer-events)\s*:|[{;]\s*content\s*:/;

/** Fluent UI's hundreds of rules are gone through for every element whose name or role is asked; most of them show nowhere. */
function leaveOutLooks(): void {
  const described = Object.getOwnPropertyDescriptor(HTMLStyleElement.prototype, "sheet");
  Object.defineProperty(HTMLStyleElement.prototype, "sheet", {
    configurable: true,
    get(this: HTMLStyleElement) {
      const sheet = described?.get?.call(this) as CSSStyleSheet | null;
      if (sheet !== null && !Object.hasOwn(sheet, "insertRule")) {
        const insert = sheet.insertRule.bind(sheet);
        sheet.insertRule = (rule, index = 0) => (SHOWS_IN_JSDOM.test(rule) ? insert(rule, index) : index);
      }
      return sheet;
    },
  });
}

if (typeof window !== "undefined") {
  Object.assign(globalThis, { TextEncoder: InnerTextEncoder, TextDecoder });
  standInForLayout();
  leaveOutLooks();
}
