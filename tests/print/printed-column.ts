import type { SheetSpec } from "../../src/core/sheet/sheet-spec";
import type { PdfPage, PdfWord } from "./pdf-words";

/** A column's margins and its characters, in points of the sheet. */
const CHARACTER = 6;
const MARGIN = 3.75;

/** The words that are printed in the column with this head, below the head, in the order of the print; the place of the column is worked out from heads, which are centred. */
export function printedColumn(pages: readonly PdfPage[], sheet: SheetSpec, head: string): readonly PdfWord[] {
  const heads = headsOf(sheet);
  const wanted = heads.find(({ text }) => text === head);
  if (wanted === undefined) throw new Error(`${sheet.name} has no column ${head}`);
  return pages.flatMap(({ words }) => {
    const found = heads.flatMap((one) => {
      const word = words.find(({ text }) => text === one.text);
      return word === undefined ? [] : [{ ...one, at: (word.left + word.right) / 2, bottom: word.bottom }];
    });
    const [first, last] = [found[0]!, found[found.length - 1]!];
    const scale = (last.at - first.at) / (last.middle - first.middle);
    const left = first.at + (wanted.left - first.middle) * scale;
    const right = first.at + (wanted.right - first.middle) * scale;
    return words
      .filter((word) => word.top > first.bottom && word.left > left - 1 && word.right < right + 1)
      .sort((one, other) => one.top - other.top);
  });
}

/** The heads that are printed on one line, with the places of their columns in the sheet. */
function headsOf({ print, columns, blocks }: SheetSpec) {
  const row = print.titleRows?.last ?? -1;
  const contents = blocks.flatMap(({ at, contents: rows }) => rows[row - at.row] ?? []);
  let right = 0;
  return columns.flatMap(({ width, hidden }, index) => {
    if (hidden === true) return [];
    const left = right;
    right += width * CHARACTER + MARGIN;
    const text = contents[index];
    return typeof text === "string" && text !== "" ? [{ text, left, right, middle: (left + right) / 2 }] : [];
  });
}
