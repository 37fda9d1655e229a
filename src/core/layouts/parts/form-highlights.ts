import { columnLetters } from "../../sheet/a1";
import type { Cell } from "../../sheet/area";
import type { HighlightDraft } from "../../sheet/cell-draft";
import { COLORS } from "../../sheet/styles";

/**
 * Colours that follow a 审核 column down its rows: with 错误 it and the entry are red and bold, with 需说明 it and the cell for the
 * explanation amber, 未能核对 amber. 通过 stays plain. The words themselves are there for a black-and-white print.
 */
export function verdictHighlights(
  verdict: Cell,
  rows: number,
  entry: number,
  explanation: number,
): readonly HighlightDraft[] {
  const { row, column } = verdict;
  const cell = `$${columnLetters(column)}${row + 1}`;
  const down = (of: number): HighlightDraft["area"] => ({ row, column: of, rows, columns: 1 });
  const red = { fill: COLORS.problemFill, color: COLORS.problem, bold: true };
  const amber = { fill: COLORS.explainFill, bold: true };
  return [
    { area: down(column), formula: `LEFT(${cell},2)="错误"`, style: red },
    { area: down(entry), formula: `LEFT(${cell},2)="错误"`, style: red },
    { area: down(column), formula: `OR(LEFT(${cell},3)="需说明",LEFT(${cell},4)="未能核对")`, style: amber },
    { area: down(explanation), formula: `LEFT(${cell},3)="需说明"`, style: amber },
  ];
}
