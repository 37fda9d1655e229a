import type { Sheet } from "../host/model/sheet";
import { textsApart } from "./formula-text";

/** Quoted sheets, then words that are neither called, nor sheets, nor parts of longer ones. */
const QUOTED_OR_WORD = /'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\$!])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;
const ONE_REFERENCE = /^[^+\-*/^&=<>(),"]+$/;
/** Names may point at names, but not in circles. */
const DEEPEST = 8;

/** The formula with the defined names that its sheet sees replaced by what they stand for. */
export function withoutNames(formula: string, sheet: Sheet, depth = 0): string {
  if (sheet.workbook.names.length === 0 || depth > DEEPEST) return formula;
  return textsApart(formula, (code) =>
    code.replace(QUOTED_OR_WORD, (word) => {
      const name = word.startsWith("'") ? undefined : namedBy(word, sheet);
      if (name === undefined) return word;
      const meant = withoutNames(name, sheet, depth + 1).slice(1);
      return ONE_REFERENCE.test(meant) ? meant : `(${meant})`;
    }),
  );
}

function namedBy(word: string, sheet: Sheet): string | undefined {
  const { workbook } = sheet;
  return (workbook.definedName(word, sheet) ?? workbook.definedName(word, null))?.formula;
}
