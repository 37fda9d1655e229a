import type { CellContent } from "../../sheet/sheet-spec";

/** A number in a sentence, taken live from a cell. */
export interface LinkedValue {
  /** The cell as a formula takes it. */
  readonly reference: string;
  /** As it reads in the sentence; `format` (an Excel format for TEXT) must give the same. */
  readonly shown: string;
  readonly format?: string;
}

/** Words that stand as they are, and the cell (as a formula takes it) in which what they say can be looked up. */
export interface SourcedText {
  readonly shown: string;
  readonly source: string;
}

/** Excel's longest text inside a formula. */
const MOST_LITERAL = 255;
const MOST_FORMULA = 8_000;

/** A sentence whose numbers follow their cells; plain text where it has none or would be too long for a formula. */
export function linkedText(parts: readonly (string | LinkedValue)[]): CellContent {
  const value = parts.map((part) => (typeof part === "string" ? part : part.shown)).join("");
  if (parts.every((part) => typeof part === "string")) return value;
  const formula = parts.flatMap((part) => (typeof part === "string" ? literals(part) : [link(part)])).join("&");
  return formula.length > MOST_FORMULA ? value : { formula, value };
}

function link({ reference, format }: LinkedValue): string {
  return format === undefined ? reference : `TEXT(${reference},"${format}")`;
}

function literals(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += MOST_LITERAL)
    pieces.push(`"${text.slice(at, at + MOST_LITERAL).replace(/"/g, '""')}"`);
  return pieces;
}
