import { dateFromSerial } from "../../core/model/calendar";
import type { EntryRuleSpec } from "../../core/sheet/sheet-spec";
import { movedFormula } from "../host/model/formula-references";
import type { Validation } from "../host/model/parts";

type Condition = Pick<Validation, "type" | "operator" | "formula1" | "formula2">;

/** An entry rule as the host keeps it. */
export function validationOf({ area, allow, prompt, alert }: EntryRuleSpec): Validation {
  return {
    areas: [area],
    ...conditionOf(allow),
    inCellDropDown: true,
    ignoreBlanks: true,
    errorAlert: { showAlert: alert !== null, style: "Stop", title: alert?.title ?? "", message: alert?.text ?? "" },
    prompt: { showPrompt: prompt !== null, title: prompt?.title ?? "", message: prompt?.text ?? "" },
  };
}

function conditionOf(allow: EntryRuleSpec["allow"]): Condition {
  const one = (type: Condition["type"], formula1: string | number): Condition => ({
    type,
    operator: "Between",
    formula1,
    formula2: null,
  });
  switch (allow.kind) {
    case "list":
      return one("List", allow.choices.join());
    case "list-of":
      return one("List", `=${allow.formula}`);
    case "whole":
      return { ...one("WholeNumber", allow.min), formula2: allow.max };
    case "decimal":
      return { ...one("Decimal", allow.min), formula2: allow.max };
    case "date":
      return { ...one("Date", allow.from), formula2: allow.to };
    case "formula":
      return one("Custom", `=${allow.formula}`);
    case "text-length":
      return { ...one("TextLength", allow.max), operator: "LessThanOrEqualTo" };
  }
}

/** The entry rules of a validation, one for each area. Throws for one that no specification can say. */
export function entryRulesOfHost(validation: Validation): readonly EntryRuleSpec[] {
  const { areas, prompt, errorAlert } = validation;
  const [first] = areas;
  return areas.map((area) => ({
    area,
    allow: allowOf(validation, (formula) =>
      movedFormula(formula, { row: area.row - first!.row, column: area.column - first!.column }),
    ),
    prompt: prompt.showPrompt ? { title: prompt.title, text: prompt.message } : null,
    alert: errorAlert.showAlert ? { title: errorAlert.title, text: errorAlert.message } : null,
  }));
}

function allowOf(
  { type, operator, formula1, formula2 }: Validation,
  moved: (formula: string) => string,
): EntryRuleSpec["allow"] {
  const text = String(formula1);
  if (type === "Custom") return { kind: "formula", formula: moved(text.slice(1)) };
  if (type === "List")
    return text.startsWith("=")
      ? { kind: "list-of", formula: moved(text.slice(1)) }
      : { kind: "list", choices: text.split(",") };
  if (type === "TextLength" && operator === "LessThanOrEqualTo") return { kind: "text-length", max: Number(formula1) };
  if (operator === "Between" && type === "Date") return { kind: "date", from: dateOf(formula1), to: dateOf(formula2) };
  if (operator === "Between" && (type === "WholeNumber" || type === "Decimal"))
    return { kind: type === "Decimal" ? "decimal" : "whole", min: Number(formula1), max: Number(formula2) };
  throw new Error(`no entry rule for ${type} ${operator}`);
}

function dateOf(bound: string | number | null): string {
  const date = typeof bound === "number" ? dateFromSerial(bound) : bound;
  if (date === null) throw new Error(`not a date: ${String(bound)}`);
  return date;
}
