import { quoteSheet, toA1 } from "../../core/sheet/a1";
import type { LinkSpec } from "../../core/sheet/sheet-spec";
import { writableText } from "../../core/sheet/writable-text";
import { rangeOf } from "./on-areas";
import { step } from "./step";
import type { Step } from "./step";

/** Links go by the final names of sheets: Excel does not follow a renamed sheet. They come before the looks, which Excel changes for links. */
export function linkSteps(links: readonly LinkSpec[]): readonly Step[] {
  return links.map(({ at, sheet: target, cell, tip }) =>
    step(1, (sheet) => {
      rangeOf(sheet, { ...at, rows: 1, columns: 1 }).hyperlink = {
        documentReference: `${quoteSheet(target)}!${toA1(cell)}`,
        screenTip: writableText(tip),
      };
    }),
  );
}
