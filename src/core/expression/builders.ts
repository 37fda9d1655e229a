import type {
  BooleanExpression,
  Comparison,
  FieldKey,
  MonthsAgo,
  NumberExpression,
  Pick,
  Reference,
  WorkField,
} from "../model/expression";

/** A number written in the rule itself. */
export function num(value: number): NumberExpression {
  return { op: "literal", value };
}

/** The number in a cell; 0 where the cell holds none, so guard it with `isNumber`. */
export function value(of: Reference): NumberExpression {
  return { op: "value", of };
}

/** The entry cell of a figure. */
export function figure(key: FieldKey): Reference {
  return { of: "figure", key };
}

/** A figure as it stood one to four months ago. */
export function previous(key: FieldKey, monthsAgo: MonthsAgo = 1): Reference {
  return { of: "previous", key, monthsAgo };
}

/** The 说明 cell of a figure's row. */
export function note(key: FieldKey): Reference {
  return { of: "note", key };
}

/** A cell of 工作开展情况. */
export function work(clause: number, field: WorkField): Reference {
  return { of: "work", clause, field };
}

/** Last month's state or progress of a clause. */
export function previousWork(clause: number, field: "status" | "progress"): Reference {
  return { of: "previousWork", clause, field };
}

/** The date of 完成上报. */
export const SUBMITTED: Reference = { of: "submitted" };

export function add(left: NumberExpression, right: NumberExpression): NumberExpression {
  return { op: "add", left, right };
}

export function subtract(left: NumberExpression, right: NumberExpression): NumberExpression {
  return { op: "subtract", left, right };
}

export function multiply(left: NumberExpression, right: NumberExpression): NumberExpression {
  return { op: "multiply", left, right };
}

export function median(...of: readonly NumberExpression[]): NumberExpression {
  return { op: "median", of };
}

/** True when every condition holds; all are looked at, as AND() does. */
export function all(...of: readonly BooleanExpression[]): BooleanExpression {
  return { op: "all", of };
}

/** True when at least one condition holds; all are looked at, as OR() does. */
export function any(...of: readonly BooleanExpression[]): BooleanExpression {
  return { op: "any", of };
}

export function not(of: BooleanExpression): BooleanExpression {
  return { op: "not", of };
}

export const ALWAYS: BooleanExpression = { op: "always", value: true };
export const NEVER: BooleanExpression = { op: "always", value: false };

export function compare(left: NumberExpression, comparison: Comparison, right: NumberExpression): BooleanExpression {
  return { op: "compare", comparison, left, right };
}

/** A number; truth values and numbers written as text are none. */
export function isNumber(of: Reference): BooleanExpression {
  return { op: "isNumber", of };
}

/** Nothing, or text of spaces only. */
export function isBlank(of: Reference): BooleanExpression {
  return { op: "isBlank", of };
}

/** Text that is more than spaces; the picks are such text too. */
export function isText(of: Reference): BooleanExpression {
  return { op: "isText", of };
}

/** Text that is exactly the pick, spaces around it aside. */
export function isPick(of: Reference, pick: Pick): BooleanExpression {
  return { op: "isPick", of, pick };
}

/** A number without decimals. */
export function isWhole(of: Reference): BooleanExpression {
  return { op: "isWhole", of };
}

/** Two texts that are the same, spaces around and repeated inside aside. */
export function sameText(left: Reference, right: Reference): BooleanExpression {
  return { op: "sameText", left, right };
}

/** Text that explains something: see `explainingText`. */
export function isExplanation(of: Reference): BooleanExpression {
  return { op: "isExplanation", of };
}
