import type { BooleanExpression, Reference } from "../model/expression";
import { all, ALWAYS, any, NEVER, not } from "./builders";
import { referenceKey } from "./references-of";

/** The same condition with what is known or said twice left out, so that formulas stay short. Never changes an answer. */
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
  if (flat.length === 0) return NEVER;
  return flat.length === 1 ? (flat[0] as BooleanExpression) : any(...flat);
}

function conjunction(parts: readonly BooleanExpression[]): BooleanExpression {
  const flat = unique(parts.flatMap((part) => (part.op === "all" ? part.of : [part]))).filter((part) => !isAlways(part, true));
  if (flat.some((part) => isAlways(part, false))) return NEVER;
  const kept = flat.filter((part) => !flat.some((stronger) => stronger !== part && implies(stronger, part)));
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

function unique(parts: readonly BooleanExpression[]): readonly BooleanExpression[] {
  const seen = new Map(parts.map((part) => [JSON.stringify(part), part]));
  return [...seen.values()];
}

function isAlways(expression: BooleanExpression, value: boolean): boolean {
  return expression.op === "always" && expression.value === value;
}
