import type { ValidationOperator } from "hucre";

const SIGNS: Readonly<Record<Exclude<ValidationOperator, "between" | "notBetween">, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** A comparison of a file, with one bound or two, as a formula without `=`; `value` is what is compared. */
export function comparedByFormula(value: string, operator: ValidationOperator, first: string, second: string): string {
  if (operator === "between") return `AND(${value}>=${first},${value}<=${second})`;
  if (operator === "notBetween") return `OR(${value}<${first},${value}>${second})`;
  return `${value}${SIGNS[operator]}${first}`;
}
