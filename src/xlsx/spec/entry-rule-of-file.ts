import type { DataValidation } from "hucre/xlsx";
import { dateFromSerial } from "../../core/model/calendar";
import { toA1 } from "../../core/sheet/a1";
import type { Area } from "../../core/sheet/area";
import type { EntryRuleSpec } from "../../core/sheet/sheet-spec";
import { areaOfA1 } from "./area-of-a1";
import { comparedByFormula } from "./compared-by-formula";
import type { LeaveOut } from "./leave-out";

type Allowed = EntryRuleSpec["allow"];

/** The entry rules of a validation in a file, one for each of its areas. A kind that specifications do not have is said by a formula, or left out. */
export function entryRulesOfFile(validation: DataValidation, leaveOut: LeaveOut): readonly EntryRuleSpec[] {
  const { showInputMessage, inputTitle, inputMessage, showErrorMessage, errorTitle, errorMessage } = validation;
  return validation.range.split(" ").flatMap((range) => {
    const area = areaOfA1(range);
    const allow = allowOf(validation) ?? allowedByFormula(validation, area);
    if (allow === null) {
      leaveOut("entry rule", validation.type);
      return [];
    }
    return [
      {
        area,
        allow,
        prompt: showInputMessage === true ? { title: inputTitle ?? "", text: inputMessage ?? "" } : null,
        alert: showErrorMessage === true ? { title: errorTitle ?? "", text: errorMessage ?? "" } : null,
      },
    ];
  });
}

function allowOf({ type, operator = "between", formula1 = "", formula2 = "", values }: DataValidation): Allowed | null {
  if (type === "list")
    return values === undefined ? { kind: "list-of", formula: formula1 } : { kind: "list", choices: values };
  if (type === "custom") return { kind: "formula", formula: formula1 };
  const [first, second] = [numberOf(formula1), numberOf(formula2)];
  if (type === "textLength" && operator === "lessThanOrEqual" && first !== null)
    return { kind: "text-length", max: first };
  if (operator !== "between" || first === null || second === null) return null;
  if (type === "whole" || type === "decimal") return { kind: type, min: first, max: second };
  const [from, to] = [dateFromSerial(first), dateFromSerial(second)];
  return type === "date" && from !== null && to !== null ? { kind: "date", from, to } : null;
}

/** Bounds that are formulas, and comparisons of any kind, written for the first cell of the area. */
function allowedByFormula(
  { type, operator = "between", formula1, formula2 = "" }: DataValidation,
  area: Area,
): Allowed | null {
  if (formula1 === undefined) return null;
  const cell = toA1(area);
  const formula = (value: string): string => comparedByFormula(value, operator, formula1, formula2);
  switch (type) {
    case "textLength":
      return { kind: "formula", formula: formula(`LEN(${cell})`) };
    case "whole":
      return { kind: "formula", formula: `AND(ISNUMBER(${cell}),INT(${cell})=${cell},${formula(cell)})` };
    case "decimal":
    case "date":
    case "time":
      return { kind: "formula", formula: `AND(ISNUMBER(${cell}),${formula(cell)})` };
    default:
      return null;
  }
}

function numberOf(formula: string): number | null {
  const number = Number(formula);
  return formula.trim() === "" || !Number.isFinite(number) ? null : number;
}
