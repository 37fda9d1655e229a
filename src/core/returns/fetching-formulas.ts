import { toA1 } from "../sheet/a1";
import { formulaTokens } from "../sheet/formula-tokens";
import type { WorkbookGrid } from "../sheet/grid";

/** Worth a closer look: every call of such a function has its name, every exchange with another program its bar. */
const SUSPECT = /\||WEBSERVICE|IMAGE|RTD|DDE|CALL|EXEC|REGISTER|SQL|HYPERLINK/i;
const FETCHING = /^(?:WEBSERVICE|IMAGE|RTD|DDE|CALL|EXEC|REGISTER(?:\.ID)?|SQL\.REQUEST)$/i;
const LINKING = /^HYPERLINK$/i;
const PREFIX = /^(?:_xl(?:fn|ws|udf)\.)+/i;

/** Cells (as 「指标数据」F9) whose formulas would fetch something from outside, start a program, or lead out of the workbook when clicked. */
export function fetchingFormulas({ sheets }: Pick<WorkbookGrid, "sheets">): readonly string[] {
  const found: string[] = [];
  for (const { name, rows } of sheets)
    for (const { row, cells } of rows)
      for (const { column, formulaText } of cells)
        if (formulaText !== undefined && fetches(formulaText)) found.push(`「${name}」${toA1({ row, column })}`);
  return found;
}

function fetches(formula: string): boolean {
  if (!SUSPECT.test(formula)) return false;
  const tokens = formulaTokens(formula);
  return tokens.some(({ kind, text }, index) => {
    if (kind === "sign") return text === "|";
    if (kind !== "name" || tokens[index + 1]?.text !== "(") return false;
    const called = text.replace(PREFIX, "");
    // The forms' own links lead to their own cells.
    return FETCHING.test(called) || (LINKING.test(called) && tokens[index + 2]?.text.startsWith('"#') !== true);
  });
}
