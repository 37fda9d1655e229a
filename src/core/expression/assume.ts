import type { BooleanExpression, Reference } from "../model/expression";
import { ALWAYS, NEVER } from "./builders";
import { referenceKey } from "./references-of";
import { simplify } from "./simplify";

/** What is known of a cell: a number; nothing; or something that is neither. */
export type KnownState = "number" | "blank" | "other";

/** What remains of a condition once the state of one cell is known. */
export function assume(expression: BooleanExpression, of: Reference, state: KnownState): BooleanExpression {
  return simplify(replaced(expression, referenceKey(of), state));
}

function replaced(expression: BooleanExpression, cell: string, state: KnownState): BooleanExpression {
  switch (expression.op) {
    case "all":
    case "any":
      return { op: expression.op, of: expression.of.map((part) => replaced(part, cell, state)) };
    case "not":
      return { op: "not", of: replaced(expression.of, cell, state) };
    case "isNumber":
    case "isBlank":
    case "isText":
    case "isPick":
    case "isWhole": {
      const truth = referenceKey(expression.of) === cell ? truthOf(expression.op, state) : null;
      return truth === null ? expression : truth ? ALWAYS : NEVER;
    }
    default:
      return expression;
  }
}

/** Null where the state leaves it open: a number may be whole or not, anything else may be a pick or not. */
function truthOf(op: "isNumber" | "isBlank" | "isText" | "isPick" | "isWhole", state: KnownState): boolean | null {
  switch (op) {
    case "isNumber":
      return state === "number";
    case "isBlank":
      return state === "blank";
    case "isWhole":
      return state === "number" ? null : false;
    case "isText":
    case "isPick":
      return state === "other" ? null : false;
  }
}
