import type { BooleanExpression, CellScalar, NumberExpression, Reference } from "../model/expression";
import { errorIn, explainingText, trimmedText } from "./cell-text";
import { addNumbers, approximatelyEqual, compareNumbers, subtractNumbers } from "./compare-numbers";

/** Tells what stands in a cell. */
export type CellReader = (reference: Reference) => CellScalar;

/** Runs a number expression. null where a spreadsheet would show an error value: one was met, a division by zero, an overflow. */
export function evaluateNumber(expression: NumberExpression, cell: CellReader): number | null {
  switch (expression.op) {
    case "literal":
      return expression.value;
    case "value":
      return numberIn(cell(expression.of));
    case "median":
      return medianOf(expression.of.map((part) => evaluateNumber(part, cell)));
    default:
      return calculate(expression.op, evaluateNumber(expression.left, cell), evaluateNumber(expression.right, cell));
  }
}

/** Runs a condition. Every part is looked at, as AND() and OR() do; null where a spreadsheet would show an error value. */
export function evaluateBoolean(expression: BooleanExpression, cell: CellReader): boolean | null {
  switch (expression.op) {
    case "always":
      return expression.value;
    case "all":
      return combine(expression.of, cell, false);
    case "any":
      return combine(expression.of, cell, true);
    case "not": {
      const truth = evaluateBoolean(expression.of, cell);
      return truth === null ? null : !truth;
    }
    case "compare": {
      const left = evaluateNumber(expression.left, cell);
      const right = evaluateNumber(expression.right, cell);
      return left === null || right === null ? null : compareNumbers(left, expression.comparison, right);
    }
    case "isNumber":
      return typeof cell(expression.of) === "number";
    case "sameText":
      return sameText(cell(expression.left), cell(expression.right));
    default:
      return ofOneCell(expression, cell(expression.of));
  }
}

type CellCondition = Extract<BooleanExpression, { readonly of: Reference }>;

function ofOneCell(expression: CellCondition, cell: CellScalar): boolean | null {
  if (errorIn(cell) !== null) return null;
  switch (expression.op) {
    case "isBlank":
      return cell === null || (typeof cell === "string" && trimmedText(cell) === "");
    case "isText":
      return typeof cell === "string" && trimmedText(cell) !== "";
    case "isPick":
      return typeof cell === "string" && trimmedText(cell) === expression.pick;
    case "isWhole":
      return typeof cell === "number" && approximatelyEqual(cell, Math.round(cell));
    case "isExplanation":
      return typeof cell === "string" && explainingText(cell);
    case "isNumber":
      return typeof cell === "number";
  }
}

function sameText(left: CellScalar, right: CellScalar): boolean | null {
  if (errorIn(left) !== null || errorIn(right) !== null) return null;
  return typeof left === "string" && typeof right === "string" && trimmedText(left) === trimmedText(right);
}

/** N(): text and blank count 0, TRUE counts 1, an error value stays one. */
function numberIn(cell: CellScalar): number | null {
  if (typeof cell === "number") return cell;
  if (errorIn(cell) !== null) return null;
  return cell === true ? 1 : 0;
}

function calculate(
  op: "add" | "subtract" | "multiply" | "divide",
  left: number | null,
  right: number | null,
): number | null {
  if (left === null || right === null) return null;
  switch (op) {
    case "add":
      return finite(addNumbers(left, right));
    case "subtract":
      return finite(subtractNumbers(left, right));
    case "multiply":
      return finite(left * right);
    case "divide":
      return finite(left / right);
  }
}

function medianOf(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((one): one is number => one !== null).sort((one, other) => one - other);
  if (sorted.length < values.length || sorted.length === 0) return null;
  const upper = sorted[sorted.length >> 1] as number;
  return sorted.length % 2 === 1 ? upper : finite(((sorted[(sorted.length >> 1) - 1] as number) + upper) / 2);
}

function finite(result: number): number | null {
  return Number.isFinite(result) ? result : null;
}

/** `decides`: the answer of one part that settles the whole, unless another part has none. */
function combine(of: readonly BooleanExpression[], cell: CellReader, decides: boolean): boolean | null {
  let answer = !decides;
  for (const part of of) {
    const truth = evaluateBoolean(part, cell);
    if (truth === null) return null;
    if (truth === decides) answer = decides;
  }
  return answer;
}
