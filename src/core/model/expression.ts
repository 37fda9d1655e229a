/**
 * A rule as data: what a check asks of the cells of a return.
 * One evaluator runs it, one printer turns it into a plain Excel formula, one puts it into Chinese; the three are proved equal.
 */

/** A figure's key, `<clause>-<n>.<part>`, for example `46-1.num`. Column A of 指标数据 holds it. */
export type FieldKey = string;

/** A measure's id, `<clause>-<n>`, for example `46-1`. */
export type MeasureId = string;

/** The columns of 工作开展情况 that a clerk fills. */
export type WorkField = "status" | "progress" | "evidence" | "evidenceDate" | "place" | "problems" | "next";

/** How many months back a figure is looked up; the form carries four (上月 and three hidden columns). */
export type MonthsAgo = 1 | 2 | 3 | 4;

/** A cell that a rule may look at. Which worksheet cell it is, the layout decides. */
export type Reference =
  | { readonly of: "figure"; readonly key: FieldKey }
  | { readonly of: "previous"; readonly key: FieldKey; readonly monthsAgo: MonthsAgo }
  | { readonly of: "note"; readonly key: FieldKey }
  | { readonly of: "ratio"; readonly measure: MeasureId }
  | { readonly of: "work"; readonly clause: number; readonly field: WorkField }
  | { readonly of: "previousWork"; readonly clause: number; readonly field: "status" | "progress" }
  | { readonly of: "submitted" };

/** What stands in a cell: nothing, a number, a text, a truth value, or an error value such as `#N/A`. */
export type CellScalar = null | number | string | boolean | { readonly error: string };

/** The words a clerk may pick instead of a number. 0, blank, 不适用 and 待报 are four different things. */
export type Pick = "不适用" | "待报" | "是" | "否" | "本月无新进展" | "未启动" | "推进中" | "已完成";

/** Yields a number. A reference that holds no number counts 0, as Excel's N() does: guard it with `isNumber`. */
export type NumberExpression =
  | { readonly op: "literal"; readonly value: number }
  | { readonly op: "value"; readonly of: Reference }
  | {
      readonly op: "add" | "subtract" | "multiply" | "divide";
      readonly left: NumberExpression;
      readonly right: NumberExpression;
    }
  | { readonly op: "median"; readonly of: readonly NumberExpression[] };

/** How two numbers compare; equality as spreadsheets take it (see `core/expression`). */
export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Yields true or false. */
export type BooleanExpression =
  | { readonly op: "always"; readonly value: boolean }
  | { readonly op: "all" | "any"; readonly of: readonly BooleanExpression[] }
  | { readonly op: "not"; readonly of: BooleanExpression }
  | {
      readonly op: "compare";
      readonly comparison: Comparison;
      readonly left: NumberExpression;
      readonly right: NumberExpression;
    }
  | { readonly op: "isNumber" | "isBlank" | "isText"; readonly of: Reference }
  | { readonly op: "isPick"; readonly of: Reference; readonly pick: Pick }
  | { readonly op: "isWhole"; readonly of: Reference }
  | { readonly op: "sameText"; readonly left: Reference; readonly right: Reference }
  | { readonly op: "isExplanation"; readonly of: Reference };
