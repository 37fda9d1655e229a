import type { BooleanExpression, NumberExpression, Reference } from "../model/expression";
import { EXPLANATION_LENGTH, IGNORED_SIGNS } from "./cell-text";

/** Tells the address of a cell as a formula writes it, for example `F7` or `填报说明!$C$9`. */
export type AddressOf = (reference: Reference) => string;

/**
 * A condition as a plain Excel formula without `=`: functions of Excel 2010 and WPS only, no array entry.
 * AND() and OR() look at every argument, so no argument may fail because another one is false: numbers go through N().
 */
export function printFormula(expression: BooleanExpression, address: AddressOf): string {
  switch (expression.op) {
    case "always":
      return expression.value ? "TRUE" : "FALSE";
    case "all":
      return joined("AND", expression.of, address, "TRUE");
    case "any":
      return joined("OR", expression.of, address, "FALSE");
    case "not":
      return negated(expression.of, address);
    case "compare":
      return `${printNumber(expression.left, address)}${expression.comparison}${printNumber(expression.right, address)}`;
    case "isNumber":
      // LibreOffice takes TRUE for a number: ISLOGICAL tells it apart.
      return `ISNUMBER(${address(expression.of)})>ISLOGICAL(${address(expression.of)})`;
    case "isBlank":
      return `${trimmed(address(expression.of))}=""`;
    case "isText":
      return `AND(ISTEXT(${address(expression.of)}),${trimmed(address(expression.of))}<>"")`;
    case "isPick":
      return `EXACT(${trimmed(address(expression.of))},${quoted(expression.pick)})`;
    case "isWhole": {
      const cell = address(expression.of);
      return `AND(ISNUMBER(${cell})>ISLOGICAL(${cell}),ROUND(N(${cell}),0)=N(${cell}))`;
    }
    case "sameText": {
      const left = address(expression.left);
      const right = address(expression.right);
      return `AND(ISTEXT(${left}),ISTEXT(${right}),EXACT(${trimmed(left)},${trimmed(right)}))`;
    }
    case "isExplanation":
      return explaining(address(expression.of));
  }
}

/** A number expression as formula text. */
export function printNumber(expression: NumberExpression, address: AddressOf): string {
  switch (expression.op) {
    case "literal":
      return literal(expression.value);
    case "value":
      return `N(${address(expression.of)})`;
    case "median":
      return `MEDIAN(${expression.of.map((part) => printNumber(part, address)).join(",")})`;
    default: {
      const sign = { add: "+", subtract: "-", multiply: "*", divide: "/" }[expression.op];
      return `${operand(expression.left, address)}${sign}${operand(expression.right, address)}`;
    }
  }
}

/** Text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.split('"').join('""')}"`;
}

function operand(expression: NumberExpression, address: AddressOf): string {
  const text = printNumber(expression, address);
  return expression.op === "literal" || expression.op === "value" || expression.op === "median" ? text : `(${text})`;
}

function literal(value: number): string {
  const plain = String(value);
  const scientific = value.toExponential();
  const text = (scientific.length < plain.length ? scientific : plain).toUpperCase();
  return value < 0 ? `(${text})` : text;
}

function joined(name: "AND" | "OR", of: readonly BooleanExpression[], address: AddressOf, empty: string): string {
  const parts = of.map((part) => printFormula(part, address));
  if (parts.length === 0) return empty;
  return parts.length === 1 ? (parts[0] as string) : `${name}(${parts.join(",")})`;
}

/** NOT(), or the opposite comparison where that is shorter. */
function negated(expression: BooleanExpression, address: AddressOf): string {
  if (expression.op === "isBlank") return `${trimmed(address(expression.of))}<>""`;
  if (expression.op === "isNumber") return `ISNUMBER(${address(expression.of)})<=ISLOGICAL(${address(expression.of)})`;
  return `NOT(${printFormula(expression, address)})`;
}

/** TRIM() knows half-width spaces only. */
function trimmed(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell},"　"," "))`;
}

/**
 * Length of the text less the signs that do not count, in one SUMPRODUCT over the list of signs: each removal alone leaves
 * length − its own, so the sum less all but one length is what remains. No array entry; T() leaves text only.
 */
function explaining(cell: string): string {
  const signs = IGNORED_SIGNS.map(quoted).join(",");
  return `SUMPRODUCT(LEN(SUBSTITUTE(T(${cell}),{${signs}},"")))-${IGNORED_SIGNS.length - 1}*LEN(T(${cell}))>=${EXPLANATION_LENGTH}`;
}
