import { inSentence } from "../../model/visible-text";
import { toA1 } from "../../sheet/a1";
import type { GridCell } from "../../sheet/grid";
import { plainFormula, type CellMove } from "../../sheet/plain-formula";
import { plainCell, plainText } from "../plain-text";
import type { FormChange } from "./form-change";
import type { PlacedSheet } from "./placed-sheet";

/** How much of a form can be held against what came back: all of it, or (issued as another version) only that formulas still stand. */
export type Comparison = "whole" | "formulas-stand";

/** Printed texts and formulas that are not what was issued, cell by cell. */
export function compareCells(sheet: PlacedSheet, comparison: Comparison, move: CellMove): readonly FormChange[] {
  const changes: FormChange[] = [];
  for (const { row, column, content } of sheet.issued.cells) {
    const place = { row: sheet.rows.get(row), column: sheet.columns.get(column) };
    if (place.row === undefined || place.column === undefined) continue;
    const found = sheet.cellAt(place.row, place.column);
    const message =
      "formula" in content
        ? formulaChange(content.formula, found, comparison, move)
        : comparison === "whole"
          ? textChange(content.text, found)
          : null;
    if (message === null) continue;
    changes.push({ sheet: sheet.name, cell: toA1({ row: place.row, column: place.column }), message });
  }
  return changes;
}

function textChange(issued: string, found: GridCell | undefined): string | null {
  if (found?.formula !== true && plainCell(found?.value) === plainText(issued)) return null;
  const [before, now] = different(issued, shown(found));
  return `固定文字被改：下发时印「${before}」，现在${found?.formula === true ? "是公式" : isBlank(found) ? "是空白" : `是「${now}」`}。`;
}

/** What is to be said of a formula cell; null where it still is what was issued. */
export function formulaChange(
  issued: string,
  found: GridCell | undefined,
  comparison: Comparison,
  move: CellMove,
): string | null {
  if (isBlank(found) && found?.formula !== true)
    return comparison === "whole" ? `公式被删去：下发时是「=${different(issued, "")[0]}」。` : null;
  if (found?.formula !== true)
    return `公式被换成了「${different("", shown(found))[1]}」：下发时是「=${different(issued, "")[0]}」。`;
  const now = found.formulaText;
  if (comparison !== "whole" || now === undefined || now === issued) return null;
  if (now === "") return "公式没有比对：文件里的公式太多或太长。请与下发的空白表核对。";
  if (plainFormula(issued, move) === plainFormula(now)) return null;
  const [before, after] = different(issued, now);
  return `公式被改：下发时是「=${before}」，现在是「=${after}」。`;
}

function isBlank(cell: GridCell | undefined): boolean {
  return cell === undefined || cell.value === null || cell.value === "";
}

function shown(cell: GridCell | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
}

const SHOWN = 40;
const LEAD = 12;

/** Both texts as far as they are worth showing: from shortly before they part. */
function different(one: string, other: string): readonly [string, string] {
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same += 1;
  const from = Math.max(one.length, other.length) <= SHOWN ? 0 : Math.max(0, same - LEAD);
  return [cut(one, from), cut(other, from)];
}

function cut(text: string, from: number): string {
  const part = text.slice(from, from + SHOWN);
  return inSentence(`${from > 0 ? "…" : ""}${part}${from + SHOWN < text.length ? "…" : ""}`);
}
