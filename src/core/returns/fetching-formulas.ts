import { toA1 } from "../sheet/a1";
import { formulaTokens } from "../sheet/formula-tokens";
import type { WorkbookGrid } from "../sheet/grid";

/** Worth a closer look: every call of such a function has its name, every exchange with another program its bar. A link to a cell is none. */
const SUSPECT = /\||WEBSERVICE|IMAGE|RTD|DDE|CALL|EXEC|REGISTER|SQL|HYPERLINK(?!\("#)/i;
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

/** Formulas that were looked at and fetch nothing: files repeat one another's, and the look costs more than all else that is made of them. */
const HARMLESS = new Set<string>();
const MOST_SIGNS = 1_500_000;
let signs = 0;

function fetches(formula: string): boolean {
  if (HARMLESS.has(formula)) return false;
  if (SUSPECT.test(formula)) return fetchesIndeed(formula);
  if (signs + formula.length > MOST_SIGNS) {
    HARMLESS.clear();
    signs = 0;
  }
  // A copy: a text that was cut out of a file may hold on to the whole of it.
  HARMLESS.add(` ${formula}`.slice(1));
  signs += formula.length;
  return false;
}

function fetchesIndeed(formula: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some(({ kind, text }, index) => {
    if (kind === "sign") return text === "|";
    if (kind !== "name" || tokens[index + 1]?.text !== "(") return false;
    const called = text.replace(PREFIX, "");
    // The forms' own links lead to their own cells.
    return FETCHING.test(called) || (LINKING.test(called) && tokens[index + 2]?.text.startsWith('"#') !== true);
  });
}
