import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import type { FormulaHooks } from "../../src/workbench/host/formula-hooks";
import { STALE } from "../../src/workbench/host/formula-hooks";

const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Formulas come to what their workbooks say; sheets may be called otherwise meanwhile. Any other formula is stale. */
export function knownFormulas(...workbooks: readonly WorkbookSpec[]): FormulaHooks {
  const values = new Map<string, string | number | boolean>();
  for (const { sheets } of workbooks)
    for (const { blocks } of sheets)
      for (const content of blocks.flatMap(({ contents }) => contents.flat()))
        if (content !== null && typeof content === "object")
          values.set(content.formula.replace(SHEET, ""), content.value);
  return {
    evaluate: (_workbook, _sheet, { formula }) => values.get((formula ?? "").slice(1).replace(SHEET, "")) ?? STALE,
  };
}
