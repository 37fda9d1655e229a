import type { Area } from "../../core/sheet/area";
import type { EntryRuleSpec, SheetSpec } from "../../core/sheet/sheet-spec";
import { writableText } from "../../core/sheet/writable-text";
import { formulaWithSheets } from "../text/formula-sheets";
import { onAreas } from "./on-areas";
import { CALL_BYTES } from "./step";
import type { Step } from "./step";

/** Excel's 数据验证 of a sheet; areas with the same rule, prompt and alert share one. */
export function entryRuleSteps(rules: SheetSpec["entryRules"], titles: ReadonlyMap<string, string>): readonly Step[] {
  return sharedRules(rules).map(({ rule, areas }) => {
    const validation = excelRule(rule, titles);
    return {
      bytes: CALL_BYTES * 3 + areas.length * 8 + JSON.stringify(validation).length * 3,
      queue: (sheet) => onAreas(sheet, areas, (cells) => cells.dataValidation.set(validation)),
    };
  });
}

interface SharedRule {
  readonly rule: EntryRuleSpec;
  readonly areas: readonly Area[];
}

/** A formula is written for the first cell of its area, so it is shared with no other. */
function sharedRules(rules: SheetSpec["entryRules"]): readonly SharedRule[] {
  const shared = new Map<string, { rule: EntryRuleSpec; areas: Area[] }>();
  rules.forEach((rule, index) => {
    const { area, ...rest } = rule;
    const relative = rule.allow.kind === "formula" || rule.allow.kind === "list-of";
    const key = JSON.stringify(relative ? [rest, index] : rest);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { rule, areas: [area] });
    else known.areas.push(area);
  });
  return [...shared.values()];
}

type Validation = Required<
  Pick<Excel.Interfaces.DataValidationUpdateData, "ignoreBlanks" | "rule" | "prompt" | "errorAlert">
>;

/** Blank is always allowed; without an alert anything may be typed. */
function excelRule({ allow, prompt, alert }: EntryRuleSpec, titles: ReadonlyMap<string, string>): Validation {
  return {
    rule: condition(allow, titles),
    ignoreBlanks: true,
    prompt: {
      showPrompt: prompt !== null,
      title: writableText(prompt?.title ?? ""),
      message: writableText(prompt?.text ?? ""),
    },
    errorAlert: {
      showAlert: alert !== null,
      style: "Stop",
      title: writableText(alert?.title ?? ""),
      message: writableText(alert?.text ?? ""),
    },
  };
}

function condition(allow: EntryRuleSpec["allow"], titles: ReadonlyMap<string, string>): Excel.DataValidationRule {
  switch (allow.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: allow.choices.map(writableText).join() } };
    case "list-of":
      return { list: { inCellDropDown: true, source: `=${formulaWithSheets(allow.formula, titles)}` } };
    case "whole":
      return { wholeNumber: { operator: "Between", formula1: allow.min, formula2: allow.max } };
    case "decimal":
      return { decimal: { operator: "Between", formula1: allow.min, formula2: allow.max } };
    case "date":
      return { date: { operator: "Between", formula1: allow.from, formula2: allow.to } };
    case "formula":
      return { custom: { formula: `=${formulaWithSheets(allow.formula, titles)}` } };
    case "text-length":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: allow.max } };
  }
}
