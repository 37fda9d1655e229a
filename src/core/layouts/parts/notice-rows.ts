import type { LinkedValue } from "./linked-text";
import type { Paragraph } from "./notice-sources";

type Part = string | LinkedValue;

/** Characters that a row takes: Excel's highest row holds 17 lines of 三号 on a page's width. */
const MOST = 400;
const PAUSES = "。；，、";

/** A paragraph in as few rows as Excel shows whole; texts without numbers are parted behind a pause. */
export function noticeRows(paragraph: Paragraph): readonly (readonly Part[])[] {
  const rows: Part[][] = [[]];
  let length = 0;
  for (const part of paragraph.flatMap(piecesOf)) {
    const own = (typeof part === "string" ? part : part.shown).length;
    if (length > 0 && length + own > MOST) {
      rows.push([]);
      length = 0;
    }
    append(rows[rows.length - 1] as Part[], part);
    length += own;
  }
  return rows;
}

/** Words behind words become one literal of the formula. */
function append(row: Part[], part: Part): void {
  const last = row[row.length - 1];
  if (typeof part === "string" && typeof last === "string") row[row.length - 1] = last + part;
  else row.push(part);
}

function piecesOf(part: Paragraph[number]): readonly Part[] {
  const text = typeof part === "string" ? part : "reference" in part ? null : part.shown;
  if (text === null) return [part as LinkedValue];
  if (text.length <= MOST) return [text];
  return (text.match(new RegExp(`[^${PAUSES}]+[${PAUSES}]?`, "g")) ?? [text]).flatMap(
    (piece) => piece.match(new RegExp(`.{1,${MOST}}`, "gs")) ?? [],
  );
}
