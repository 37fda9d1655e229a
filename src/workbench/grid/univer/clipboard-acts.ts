import type { IRange } from "@univerjs/core";
import { without } from "../../host/model/geometry";
import { areaInput } from "./cell-input";
import type { HandAct, HandParts } from "./hand-parts";
import { front, selected } from "./in-front";
import { areaOf } from "./range-areas";

/** Copying, cutting, pasting, and pulling cells elsewhere. */
export function ofClipboard({ book, workbook, acts, clipboard, editor }: HandParts): readonly HandAct[] {
  const take = (cut: boolean) => () => {
    const sheet = front(book, workbook);
    const [area] = selected(book);
    if (!editor.isOpen && sheet !== undefined && area !== undefined) clipboard.take(sheet, area, cut);
    return "pass" as const;
  };
  const move = ({ fromRange, toRange }: { fromRange: IRange; toRange: IRange }): undefined => {
    const sheet = front(book, workbook);
    const [from, to] = [areaOf(fromRange), areaOf(toRange)];
    if (sheet !== undefined) acts.move({ sheet, areas: without(from, to) }, sheet, to, areaInput(sheet, from));
    return undefined;
  };
  const paste = ({ textContent }: { readonly textContent?: string }): undefined => {
    const sheet = front(book, workbook);
    const [area] = selected(book);
    if (sheet !== undefined && area !== undefined) clipboard.paste(acts, sheet, area, textContent ?? "");
    return undefined;
  };
  return [
    ["univer.command.copy", take(false)],
    ["univer.command.cut", take(true)],
    ["sheet.command.paste-by-short-key", paste],
    ["sheet.command.move-range", move],
  ];
}
