import { flag, given, members, oneOf, text } from "../engine/arguments";
import { HostError, invalidArgument } from "../engine/host-error";
import type { Json } from "../engine/protocol";
import type { Validation, ValidationType } from "../model/parts";

const KINDS: Readonly<Record<string, ValidationType>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
/** Excel's limit for a list of choices or a formula. */
const LONGEST_SOURCE = 255;

type RuleParts = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

/** A rule as Office.js gives it, checked; null for an empty one, which takes validation off. */
export function validationFrom(value: Json): RuleParts | null {
  const rule = members(value, Object.keys(KINDS));
  const [[name, parts] = [], ...more] = Object.entries(rule).filter(([, part]) => part !== null && part !== undefined);
  if (name === undefined) return null;
  const type = KINDS[name];
  if (more.length > 0 || type === undefined) throw invalidArgument();
  if (type === "List") return listRule(parts);
  if (type === "Custom")
    return { ...plainRule(type, formulaGiven(members(parts, ["formula"]).formula)), operator: "Between" };
  const { formula1, formula2, operator } = members(parts, ["formula1", "formula2", "operator"]);
  const wanted = oneOf(operator, OPERATORS);
  const two = wanted === "Between" || wanted === "NotBetween";
  if (two !== (formula2 !== undefined && formula2 !== null)) throw invalidArgument();
  return {
    ...plainRule(type, boundGiven(type, formula1)),
    operator: wanted,
    formula2: two ? boundGiven(type, formula2) : null,
  };
}

function plainRule(type: ValidationType, formula1: string | number): RuleParts {
  return { type, operator: "Between", formula1, formula2: null, inCellDropDown: true };
}

function listRule(value: Json): RuleParts {
  const { source, inCellDropDown } = members(value, ["source", "inCellDropDown"]);
  const choices = text(source, Infinity);
  if (choices === "") throw invalidArgument();
  if (choices.length > LONGEST_SOURCE) throw new HostError("InvalidArgument");
  return { ...plainRule("List", choices), inCellDropDown: given(inCellDropDown, flag, true) };
}

function formulaGiven(value: Json): string {
  const formula = text(value, LONGEST_SOURCE);
  if (!formula.startsWith("=")) throw invalidArgument();
  return formula;
}

/** Numbers and formulas; dates also as texts. */
function boundGiven(type: ValidationType, value: Json): string | number {
  if (typeof value === "number" && Number.isFinite(value)) {
    if ((type === "WholeNumber" || type === "TextLength") && !Number.isInteger(value)) throw invalidArgument();
    return value;
  }
  const bound = text(value, LONGEST_SOURCE);
  if (bound === "") throw invalidArgument();
  if (type !== "Date" && type !== "Time" && !bound.startsWith("=") && Number.isNaN(Number(bound)))
    throw invalidArgument();
  return bound;
}

/** The rule as Office.js gives it back. */
export function ruleOf({ type, operator, formula1, formula2, inCellDropDown }: Validation): Json {
  const name = type.slice(0, 1).toLowerCase() + type.slice(1);
  if (type === "List") return { list: { source: formula1, inCellDropDown } };
  if (type === "Custom") return { custom: { formula: formula1 } };
  return { [name]: { formula1, ...(formula2 === null ? {} : { formula2 }), operator } };
}
