import type { BooleanExpression, Reference } from "../model/expression";
import { all, ALWAYS, any, NEVER, not } from "./builders";
import { referenceKey } from "./references-of";

/**
 * The same condition with what is known or said twice left out, so that formulas stay short. Never changes an answer over cells
 * without error values.
 */
export function simplify(expression: BooleanExpression): BooleanExpression {
  switch (expression.op) {
    case "all":
      return conjunction(expression.of.map(simplify));
    case "any":
      return disjunction(expression.of.map(simplify));
    case "not":
      return negation(simplify(expression.of));
    default:
      return expression;
  }
}

function negation(of: BooleanExpression): BooleanExpression {
  if (of.op === "always") return of.value ? NEVER : ALWAYS;
  return of.op === "not" ? of.of : not(of);
}

function disjunction(parts: readonly BooleanExpression[]): BooleanExpression {
  const flat = unique(parts.flatMap((part) => (part.op === "any" ? part.of : [part]))).filter((part) => !isAlways(part, false));
  if (flat.some((part) => isAlways(part, true))) return ALWAYS;
  // A or (A and B) is A.
  const kept = flat.filter((part) => !flat.some((wider) => wider !== part && includesAll(conjuncts(part), conjuncts(wider))));
  if (kept.length === 0) return NEVER;
  return kept.length === 1 ? (kept[0] as BooleanExpression) : any(...kept);
}

function conjunction(parts: readonly BooleanExpression[]): BooleanExpression {
  const flat = unique(parts.flatMap((part) => (part.op === "all" ? part.of : [part]))).filter((part) => !isAlways(part, true));
  if (flat.some((part) => isAlways(part, false))) return NEVER;
  // A and (A or B) is A.
  const granted = (part: BooleanExpression) => part.op === "any" && includesAny(flat, part.of);
  const kept = flat.filter((part) => !granted(part) && !flat.some((stronger) => stronger !== part && implies(stronger, part)));
  if (kept.length === 0) return ALWAYS;
  return kept.length === 1 ? (kept[0] as BooleanExpression) : all(...kept);
}

/** What a cell is, it is alone: a number is not blank, a pick is no other pick. */
function implies(known: BooleanExpression, claim: BooleanExpression): boolean {
  if (known.op === "isWhole") return isAbout(claim, "isNumber", known.of) || implies({ op: "isNumber", of: known.of }, claim);
  if (claim.op !== "not") return false;
  const denied = claim.of;
  if (known.op === "isNumber") {
    return isAbout(denied, "isBlank", known.of) || isAbout(denied, "isText", known.of) || isAbout(denied, "isPick", known.of);
  }
  if (known.op === "isPick") {
    if (denied.op === "isPick" && same(denied.of, known.of)) return denied.pick !== known.pick;
    return isAbout(denied, "isBlank", known.of) || isAbout(denied, "isNumber", known.of);
  }
  if (known.op === "isText") return isAbout(denied, "isBlank", known.of) || isAbout(denied, "isNumber", known.of);
  return false;
}

function isAbout(expression: BooleanExpression, op: "isNumber" | "isBlank" | "isText" | "isPick", of: Reference): boolean {
  return expression.op === op && same(expression.of, of);
}

function same(left: Reference, right: Reference): boolean {
  return referenceKey(left) === referenceKey(right);
}

function conjuncts(expression: BooleanExpression): readonly BooleanExpression[] {
  return expression.op === "all" ? expression.of : [expression];
}

function includesAll(parts: readonly BooleanExpression[], wanted: readonly BooleanExpression[]): boolean {
  const texts = new Set(parts.map((part) => JSON.stringify(part)));
  return wanted.every((part) => texts.has(JSON.stringify(part)));
}

function includesAny(parts: readonly BooleanExpression[], wanted: readonly BooleanExpression[]): boolean {
  const texts = new Set(parts.map((part) => JSON.stringify(part)));
  return wanted.some((part) => texts.has(JSON.stringify(part)));
}

function unique(parts: readonly BooleanExpression[]): readonly BooleanExpression[] {
  const seen = new Map(parts.map((part) => [JSON.stringify(part), part]));
  return [...seen.values()];
}

function isAlways(expression: BooleanExpression, value: boolean): boolean {
  return expression.op === "always" && expression.value === value;
}
