import type { IRange } from "@univerjs/core";
import type { HandAct, HandParts } from "./hand-parts";
import { front, selected } from "./in-front";
import { pulledContents } from "./pulled-contents";
import type { Pull } from "./pulled-contents";
import { areaOf } from "./range-areas";

/** Filling by the handle and by keys, and Delete. */
export function filling({ book, workbook, acts }: HandParts): readonly HandAct[] {
  const pull = (source: IRange, target: IRange, how: Pull): undefined => {
    const sheet = front(book, workbook);
    const area = areaOf(target);
    if (sheet !== undefined) acts.fill(sheet, area, pulledContents(sheet, areaOf(source), area, how));
    return undefined;
  };
  const copyOn = (down: boolean) => () => {
    const [area] = selected(book);
    if (area === undefined) return undefined;
    const source = down ? { ...area, rows: 1 } : { ...area, columns: 1 };
    const sheet = front(book, workbook);
    if (sheet !== undefined) acts.fill(sheet, area, pulledContents(sheet, source, area, "copy"));
    return undefined;
  };
  const clear = ({ ranges }: { readonly ranges?: readonly IRange[] } = {}): undefined => {
    const sheet = front(book, workbook);
    if (sheet !== undefined) acts.clear(sheet, ranges?.map(areaOf) ?? selected(book));
    return undefined;
  };
  return [
    [
      "sheet.command.auto-fill",
      ({ sourceRange, targetRange }: { sourceRange: IRange; targetRange: IRange }) =>
        pull(sourceRange, targetRange, "series"),
    ],
    ["sheet.command.copy-down", copyOn(true)],
    ["sheet.command.copy-right", copyOn(false)],
    ["sheet.command.clear-selection-content", clear],
  ];
}
