import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import type { BooleanExpression, Comparison } from "../../src/core/model/expression";
import type { BoundRule } from "../../src/core/model/rule";

/** How a rule is spoilt: it says the opposite, or it is off by the point where its comparison turns. */
export const SPOILINGS = ["opposite", "boundary"] as const;
export type Spoiling = (typeof SPOILINGS)[number];

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  "=": "<>",
  "<>": "=",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
};
const BOUNDARY: Readonly<Partial<Record<Comparison, Comparison>>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };

/** A row of which one rule is wrong; null where it cannot be spoilt so. */
export function spoiltRow(row: VerdictRow, id: string, spoiling: Spoiling): VerdictRow | null {
  const rules = row.rules.map((rule) => (rule.meta.id === id ? spoiltRule(rule, spoiling) : rule));
  return rules.includes(null) ? null : { ...row, rules: rules as readonly BoundRule[] };
}

function spoiltRule(rule: BoundRule, spoiling: Spoiling): BoundRule | null {
  const found = { comparison: false };
  const violated = flipped(rule.violated, spoiling === "opposite" ? OPPOSITE : BOUNDARY, found);
  if (found.comparison) return { ...rule, violated };
  return spoiling === "opposite" ? { ...rule, violated: { op: "not", of: rule.violated } } : null;
}

/** The first comparison that has another in the table is replaced. */
function flipped(
  expression: BooleanExpression,
  table: Readonly<Partial<Record<Comparison, Comparison>>>,
  found: { comparison: boolean },
): BooleanExpression {
  switch (expression.op) {
    case "compare": {
      const other = table[expression.comparison];
      if (found.comparison || other === undefined) return expression;
      found.comparison = true;
      return { ...expression, comparison: other };
    }
    case "all":
    case "any":
      return { op: expression.op, of: expression.of.map((part) => flipped(part, table, found)) };
    case "not":
      return { op: "not", of: flipped(expression.of, table, found) };
    default:
      return expression;
  }
}
