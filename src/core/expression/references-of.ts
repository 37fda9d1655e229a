import type { BooleanExpression, NumberExpression, Reference } from "../model/expression";
import type { BoundRule } from "../model/rule";

/** One text per cell, for sets and maps. */
export function referenceKey(reference: Reference): string {
  switch (reference.of) {
    case "figure":
    case "note":
      return `${reference.of} ${reference.key}`;
    case "previous":
      return `previous ${reference.key} ${reference.monthsAgo}`;
    case "ratio":
      return `ratio ${reference.measure}`;
    case "work":
    case "previousWork":
      return `${reference.of} ${reference.clause} ${reference.field}`;
    case "submitted":
      return "submitted";
  }
}

/** The cells that expressions look at, each once, in the order of first mention. */
export function referencesOf(...expressions: readonly (BooleanExpression | NumberExpression)[]): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const expression of expressions) collect(expression, found);
  return [...found.values()];
}

const OF_RULES = new WeakMap<BoundRule, readonly Reference[]>();

/** The cells that a rule looks at; found once for all the returns that it checks. */
export function referencesOfRule(rule: BoundRule): readonly Reference[] {
  const known = OF_RULES.get(rule) ?? referencesOf(rule.applies, rule.runnable, rule.violated);
  OF_RULES.set(rule, known);
  return known;
}

function collect(expression: BooleanExpression | NumberExpression, found: Map<string, Reference>): void {
  switch (expression.op) {
    case "literal":
    case "always":
      return;
    case "all":
    case "any":
    case "median":
      for (const part of expression.of) collect(part, found);
      return;
    case "not":
      collect(expression.of, found);
      return;
    case "sameText":
      note(expression.left, found);
      note(expression.right, found);
      return;
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "compare":
      collect(expression.left, found);
      collect(expression.right, found);
      return;
    default:
      note(expression.of, found);
  }
}

function note(reference: Reference, found: Map<string, Reference>): void {
  const key = referenceKey(reference);
  if (!found.has(key)) found.set(key, reference);
}
