import type { CellDraft } from "../../sheet/cell-draft";
import type { SheetStyles } from "../../sheet/styles";

/** The head of a table whose first column is the hidden key: what is hidden must not make the row higher. */
export function keyedHeads(heads: readonly string[], looks: SheetStyles): CellDraft[] {
  return heads.map((content, index) => ({ content, style: index === 0 ? looks.key : looks.head }));
}
