import type { BooleanExpression } from "../model/expression";
import { all, ALWAYS, any, NEVER, not } from "./builders";
import { conditionKey, settledBy } from "./facts";

/**
 * The same condition with what is known or said twice left out, so that formulas stay short. Never changes an answer over cells
 * without error values, as long as all of `facts` hold.
 */
export function simplify(expression: BooleanExpression, facts: readonly BooleanExpression[] = []): BooleanExpression {
  const settled = settledBy(facts, expression);
  if (settled !== null) return settled ? ALWAYS : NEVER;
  switch (expression.op) {
    case "all":
      return conjunction(expression.of, facts);
    case "any":
      return disjunction(expression.of, facts);
    case "not":
      return negation(simplify(expression.of, facts));
    default:
      return expression;
  }
}

function negation(of: BooleanExpression): BooleanExpression {
  if (of.op === "always") return of.value ? NEVER : ALWAYS;
  return of.op === "not" ? of.of : not(of);
}

function disjunction(parts: readonly BooleanExpression[], facts: readonly BooleanExpression[]): BooleanExpression {
  const simple = parts.map((part) => simplify(part, facts));
  const flat = unique(simple.flatMap((part) => (part.op === "any" ? part.of : [part]))).filter(
    (part) => part !== NEVER,
  );
  if (flat.includes(ALWAYS)) return ALWAYS;
  // A or (A and B) is A.
  const keys = flat.map((part) => conjuncts(part).map(conditionKey));
  const absorbs = (wider: number, part: number): boolean =>
    wider !== part && (keys[wider] ?? []).every((key) => keys[part]?.includes(key) === true);
  const kept = flat.filter(
    (_part, index) => !flat.some((_wider, at) => absorbs(at, index) && (!absorbs(index, at) || at < index)),
  );
  if (kept.length === 0) return NEVER;
  return kept.length === 1 ? (kept[0] as BooleanExpression) : any(...kept);
}

/** Each part is looked at knowing that the others hold: what they settle is left out. */
function conjunction(parts: readonly BooleanExpression[], facts: readonly BooleanExpression[]): BooleanExpression {
  let flat = flattened(facts.length === 0 ? parts : parts.map((part) => simplify(part, facts)));
  for (let index = 0; index < flat.length; index += 1) {
    const part = flat[index] as BooleanExpression;
    if (part === NEVER) return NEVER;
    const settled = simplify(
      part,
      flat.filter((other) => other !== part),
    );
    if (settled === part || conditionKey(settled) === conditionKey(part)) continue;
    flat = flattened([...flat.slice(0, index), settled, ...flat.slice(index + 1)]);
    index = -1;
  }
  if (flat.includes(NEVER)) return NEVER;
  if (flat.length === 0) return ALWAYS;
  return flat.length === 1 ? (flat[0] as BooleanExpression) : all(...flat);
}

function flattened(parts: readonly BooleanExpression[]): readonly BooleanExpression[] {
  return unique(parts.flatMap((part) => (part.op === "all" ? part.of : [part]))).filter((part) => part !== ALWAYS);
}

/** One of those that read the same; constants as the two that are compared by identity. */
function unique(parts: readonly BooleanExpression[]): readonly BooleanExpression[] {
  const seen = new Set<string>();
  const kept: BooleanExpression[] = [];
  for (const part of parts) {
    const key = conditionKey(part);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(part.op === "always" ? (part.value ? ALWAYS : NEVER) : part);
  }
  return kept;
}

function conjuncts(expression: BooleanExpression): readonly BooleanExpression[] {
  return expression.op === "all" ? expression.of : [expression];
}
