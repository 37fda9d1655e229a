import { quoteSheet } from "../../core/sheet/a1";

/** Texts in quotation marks, and names of sheets before `!` with and without apostrophes. */
const PIECE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula with its sheets called by other titles; `titles` is keyed by lower-case name, other sheets keep theirs. */
export function formulaWithSheets(formula: string, titles: ReadonlyMap<string, string>): string {
  return formula.replace(PIECE, (piece, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted?.replace(/''/g, "'") ?? bare;
    const title = name === undefined ? undefined : titles.get(name.toLowerCase());
    return title === undefined ? piece : `${quoteSheet(title)}!`;
  });
}
