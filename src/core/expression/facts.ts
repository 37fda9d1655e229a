import type { BooleanExpression } from "../model/expression";
import { referenceKey } from "./references-of";

interface Reading {
  /** The same for two conditions that read the same. */
  readonly key: string;
  /** The one cell whose state the condition tells, or null. */
  readonly cell: string | null;
}

/** Conditions never change, so each is read once. */
const READINGS = new WeakMap<BooleanExpression, Reading>();

/** Text of a condition: the same for two that read the same. */
export function conditionKey(condition: BooleanExpression): string {
  return readingOf(condition).key;
}

/**
 * What the first condition that holds and says something of another says about it: true, false, or null when none does.
 * What a cell is, it is alone: a number is not blank, a pick is no other pick.
 */
export function settledBy(facts: readonly BooleanExpression[], claim: BooleanExpression): boolean | null {
  if (facts.length === 0) return null;
  const claimed = readingOf(claim);
  for (const known of facts) {
    const settled = saysOf(known, claim, claimed);
    if (settled !== null) return settled;
  }
  return null;
}

function saysOf(known: BooleanExpression, claim: BooleanExpression, claimed: Reading): boolean | null {
  if (known.op === "not") return readingOf(known.of).key === claimed.key ? false : null;
  const stated = readingOf(known);
  if (stated.key === claimed.key) return true;
  return stated.cell === null || stated.cell !== claimed.cell ? null : ofOneCell(known.op, claim.op);
}

/** The same cell; the two conditions differ. Null where one leaves the other open. */
function ofOneCell(known: BooleanExpression["op"], claim: BooleanExpression["op"]): boolean | null {
  const asWhole = known === "isWhole" && claim === "isNumber";
  const asText = known === "isPick" && claim === "isText";
  if (asWhole || asText) return true;
  const open = (known === "isNumber" && claim === "isWhole") || (known === "isText" && claim === "isPick");
  return open ? null : false;
}

function readingOf(condition: BooleanExpression): Reading {
  const kept = READINGS.get(condition);
  if (kept !== undefined) return kept;
  const reading = read(condition);
  READINGS.set(condition, reading);
  return reading;
}

function read(condition: BooleanExpression): Reading {
  switch (condition.op) {
    case "always":
      return { key: String(condition.value), cell: null };
    case "all":
    case "any":
      return { key: `${condition.op}(${condition.of.map(conditionKey).join(",")})`, cell: null };
    case "not":
      return { key: `not(${conditionKey(condition.of)})`, cell: null };
    case "compare":
      return { key: JSON.stringify(condition), cell: null };
    case "sameText":
      return { key: `same(${referenceKey(condition.left)},${referenceKey(condition.right)})`, cell: null };
    case "isExplanation":
      return { key: `isExplanation(${referenceKey(condition.of)})`, cell: null };
    default: {
      const cell = referenceKey(condition.of);
      return { key: `${condition.op}(${cell}${condition.op === "isPick" ? `,${condition.pick}` : ""})`, cell };
    }
  }
}
