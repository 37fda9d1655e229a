import type { IRange } from "@univerjs/core";
import type { IEditorBridgeServiceVisibleParam } from "@univerjs/sheets-ui";
import type { Area } from "../../../core/sheet/area";
import type { Workbook } from "../../host/model/workbook";
import type { Acts } from "./acts";
import type { CellEditor, TypedText } from "./cell-editor";
import { ofClipboard } from "./clipboard-acts";
import { filling } from "./filling-acts";
import type { HandAct, HandParts } from "./hand-parts";
import { selected, sheetById } from "./in-front";
import type { Instead } from "./kept-still";

/** What is done instead of Univer's commands, by their ids. */
export function handActs(parts: HandParts): ReadonlyMap<string, Instead> {
  return new Map<string, Instead>([...editing(parts), ...filling(parts), ...ofClipboard(parts), ...ofSheets(parts)]);
}

function editing({ workbook, acts, editor, book, closed }: HandParts): readonly HandAct[] {
  const put = ({ sheetId, at, text, everywhere }: TypedText): void => {
    const sheet = sheetById(workbook, sheetId);
    if (sheet === undefined) return;
    const area = selected(book)[0];
    if (everywhere && area !== undefined) acts.fill(sheet, area, repeated(area, text));
    else acts.type(sheet, at, text);
  };
  return [
    [
      "sheet.operation.set-cell-edit-visible",
      (params: IEditorBridgeServiceVisibleParam) => {
        if (params.visible) {
          if (startsEditing(workbook, acts, editor)) return "pass";
          // The letter that was typed waits in the editor already.
          queueMicrotask(() => editor.forget());
          return undefined;
        }
        const typed = editor.close(params);
        if (typed !== null) put(typed);
        queueMicrotask(closed);
        return "pass";
      },
    ],
    [
      "sheet.command.set-range-values",
      // While an editor closes, its text has been told already.
      ({
        subUnitId,
        range,
        value,
      }: {
        subUnitId: string;
        range: IRange;
        value: { v?: string | number | boolean | null };
      }) => {
        const sheet = sheetById(workbook, subUnitId);
        if (sheet === undefined || editor.isClosing || !("v" in value)) return undefined;
        acts.type(sheet, { row: range.startRow, column: range.startColumn }, String(value.v ?? ""));
        return undefined;
      },
    ],
    ["univer.command.undo", () => (editor.isOpen ? "pass" : void acts.undo())],
    ["univer.command.redo", () => (editor.isOpen ? "pass" : void acts.redo())],
  ];
}

function startsEditing(workbook: Workbook, acts: Acts, editor: CellEditor): boolean {
  const { place } = editor;
  const sheet = place === null ? undefined : sheetById(workbook, place.sheetId);
  return place !== null && sheet !== undefined && acts.mayChange(sheet, place.at);
}

function ofSheets({ workbook, renamed }: HandParts): readonly HandAct[] {
  const rename = ({ subUnitId, name }: { readonly subUnitId: string; readonly name: string }): undefined => {
    const sheet = sheetById(workbook, subUnitId);
    if (sheet !== undefined && sheet.name !== name) queueMicrotask(() => renamed(sheet, name));
    return undefined;
  };
  return [["sheet.command.set-worksheet-name", rename]];
}

function repeated(area: Area, text: string): readonly (readonly string[])[] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => text));
}
