import { inSentence } from "../../model/visible-text";
import { columnLetters } from "../../sheet/a1";
import type { FormChange } from "./form-change";
import type { Placement } from "./place-rows";
import type { PlacedSheet } from "./placed-sheet";

/** Rows and columns that were added, taken away or put in another order, and a sheet that was renamed. Keyed rows that are missing are reported where returns are parsed. */
export function compareStructure(sheet: PlacedSheet): readonly FormChange[] {
  const { issued, name, rows, columns } = sheet;
  const messages: string[] = [];
  if (ownName(name) !== issued.name) messages.push(`工作表「${issued.name}」被改名为「${inSentence(name)}」。`);
  for (const row of missing(sheet, "row", rows)) messages.push(`少了下发时的第${row.index + 1}行（「${row.text}」）。`);
  for (const column of missing(sheet, "column", columns))
    messages.push(`少了下发时的${columnLetters(column.index)}列（「${column.text}」）。`);
  messages.push(
    ...added(rows, "行", (index) => `第${index + 1}行`),
    ...added(columns, "列", (index) => `${columnLetters(index)}列`),
  );
  return messages.map((message) => ({ sheet: name, cell: null, message }));
}

/** Excel names the sheets that are copied into another workbook 「指标数据 (2)」. */
function ownName(name: string): string {
  return name.trim().replace(/\s*[（(]\d{1,3}[)）]$/, "");
}

/** Rows or columns with texts that are nowhere any more, each with its first text. */
function missing(
  { issued, rows }: PlacedSheet,
  of: "row" | "column",
  placement: Placement,
): readonly { readonly index: number; readonly text: string }[] {
  const gone = new Map<number, string>();
  for (const cell of issued.cells) {
    const index = cell[of];
    if (placement.has(index) || gone.has(index) || !("text" in cell.content)) continue;
    // A key in the first column, as in the tables: parsing names the row by what it asks for.
    if (of === "row" && cell.column === 0 && rows.size > 0 && /^[\d-]+(?:\.\w+)?$/.test(cell.content.text)) {
      gone.set(index, "");
      continue;
    }
    gone.set(index, excerpt(cell.content.text));
  }
  return [...gone].filter(([, text]) => text !== "").map(([index, text]) => ({ index, text }));
}

function added(placement: Placement, word: string, nameOf: (index: number) => string): readonly string[] {
  const placed = [...placement].sort(([left], [right]) => left - right);
  const turned = placed.find(([, now], index) => index > 0 && now < (placed[index - 1] as [number, number])[1]);
  if (turned !== undefined) return [`${word}的次序与下发时不同（现在的${nameOf(turned[1])}下发时在更后面）。`];
  const messages: string[] = [];
  let [before, now] = [-1, -1];
  for (const [issued, place] of placed) {
    const more = place - now - (issued - before);
    if (more > 0) messages.push(`${nameOf(place)}之前多出${more}${word}。`);
    [before, now] = [issued, place];
  }
  return messages;
}

const EXCERPT = 24;

function excerpt(text: string): string {
  return inSentence(text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text);
}
