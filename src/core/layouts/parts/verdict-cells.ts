import { evaluateVerdict } from "../../expression/evaluate-verdict";
import { printVerdict } from "../../expression/print-verdict";
import type { WhenBlank } from "../../expression/verdict-plan";
import type { Reference } from "../../model/expression";
import type { BoundRule } from "../../model/rule";
import type { CellDraft } from "../../sheet/cell-draft";
import { addressIn, figureCell } from "./form-fields";
import type { FormBuilders, FormSheet } from "./form-fields";
import type { FormValues } from "./form-values";

/** What the 审核 cells of a form are made from. */
export interface VerdictContext {
  readonly builders: FormBuilders;
  readonly values: FormValues;
  readonly rulesAt: (row: string) => readonly BoundRule[];
  readonly blankWords: ReadonlyMap<string, string>;
  /** Rows whose verdict is settled when the form is issued, since nothing can be entered there. */
  readonly settled: ReadonlyMap<string, string>;
}

/** Beginnings of a 审核 text that ask the clerk to do something, in the order of their weight. */
export const PRESSING = ["错误", "需说明", "未能核对"] as const;

/** A row's verdict in its issued state, or null for a row that nothing is asked of. */
export function initialVerdict(context: VerdictContext, row: string): string | null {
  const verdicts = VERDICTS.get(context) ?? new Map<string, string | null>();
  VERDICTS.set(context, verdicts);
  const known = verdicts.get(row);
  if (known !== undefined) return known;
  const verdict = newVerdict(context, row);
  verdicts.set(row, verdict);
  return verdict;
}

/** A form asks it of every row up to four times. */
const VERDICTS = new WeakMap<VerdictContext, Map<string, string | null>>();

function newVerdict({ values, rulesAt, blankWords, settled }: VerdictContext, row: string): string | null {
  const fixed = settled.get(row);
  if (fixed !== undefined) return fixed;
  const whenBlank = whenBlankOf(blankWords, row);
  const rules = rulesAt(row);
  return rules.length === 0 && whenBlank === null ? null : evaluateVerdict(rules, values.cell, whenBlank);
}

/** The 审核 cell of a row: the formula with its verdict. */
export function verdictCell(context: VerdictContext, sheet: FormSheet, row: string): CellDraft {
  const value = initialVerdict(context, row);
  if (value === null) return {};
  if (context.settled.has(row)) return { content: value, key: figureCell.verdict(row) };
  const content = (): { readonly formula: string; readonly value: string } => ({
    formula: printVerdict(
      context.rulesAt(row),
      addressIn(context.builders, sheet),
      whenBlankOf(context.blankWords, row),
    ),
    value,
  });
  return { content, key: figureCell.verdict(row) };
}

/** A running number of rows that ask for something, for the list on 审核结果; `before` is the address of the row above, or null. */
export function tallyCell(
  context: VerdictContext,
  row: string,
  before: (() => string) | null,
  count: number,
): CellDraft {
  const verdict = initialVerdict(context, row);
  const value = count + (isPressing(verdict) ? 1 : 0);
  const conditions = (cell: string): string =>
    PRESSING.map((word) => `LEFT(${cell},${word.length})="${word}"`).join(",");
  return {
    key: figureCell.tally(row),
    content: (cells) => {
      const sum = before === null ? "0" : before();
      if (verdict === null) return { formula: sum, value };
      return { formula: `${sum}+IF(OR(${conditions(cells.relative(figureCell.verdict(row)))}),1,0)`, value };
    },
  };
}

/** True for a verdict that asks the clerk to do something. */
export function isPressing(verdict: string | null): boolean {
  return verdict !== null && PRESSING.some((word) => verdict.startsWith(word));
}

/** What the 审核 cell of a row says while the row is empty and may stay so; null where it has to be filled. */
export function whenBlankOf(blankWords: ReadonlyMap<string, string>, row: string): WhenBlank | null {
  const text = blankWords.get(row);
  const of: Reference = { of: "figure", key: row };
  return text === undefined ? null : { of, text };
}
