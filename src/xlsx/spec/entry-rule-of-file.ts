import type { DataValidation } from "hucre/xlsx";
import { dateFromSerial } from "../../core/model/calendar";
import type { EntryRuleSpec } from "../../core/sheet/sheet-spec";
import { areaOfA1 } from "./area-of-a1";

/** The entry rules of a validation in a file, one for each of its areas. Throws for a kind that no specification has. */
export function entryRulesOfFile(validation: DataValidation): readonly EntryRuleSpec[] {
  const { showInputMessage, inputTitle, inputMessage, showErrorMessage, errorTitle, errorMessage } = validation;
  return validation.range.split(" ").map((range) => ({
    area: areaOfA1(range),
    allow: allowOf(validation),
    prompt: showInputMessage === true ? { title: inputTitle ?? "", text: inputMessage ?? "" } : null,
    alert: showErrorMessage === true ? { title: errorTitle ?? "", text: errorMessage ?? "" } : null,
  }));
}

function allowOf({
  type,
  operator = "between",
  formula1 = "",
  formula2 = "",
  values,
}: DataValidation): EntryRuleSpec["allow"] {
  if (type === "list")
    return values === undefined ? { kind: "list-of", formula: formula1 } : { kind: "list", choices: values };
  if (type === "custom") return { kind: "formula", formula: formula1 };
  if (type === "textLength" && operator === "lessThanOrEqual") return { kind: "text-length", max: Number(formula1) };
  if (operator === "between") {
    if (type === "whole" || type === "decimal") return { kind: type, min: Number(formula1), max: Number(formula2) };
    const [from, to] = [dateFromSerial(Number(formula1)), dateFromSerial(Number(formula2))];
    if (type === "date" && from !== null && to !== null) return { kind: "date", from, to };
  }
  throw new Error(`no entry rule for ${type} ${operator}`);
}
