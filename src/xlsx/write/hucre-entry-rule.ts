import type { DataValidation } from "hucre/xlsx";
import { areaToA1 } from "../../core/sheet/a1";
import type { EntryRuleSpec } from "../../core/sheet/sheet-spec";
import { cellText } from "./cell-text";

const DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

/** An entry rule as hucre takes it. Without an alert anything may be typed; blank is always allowed. */
export function hucreEntryRule({ area, allow, prompt, alert }: EntryRuleSpec): DataValidation {
  return {
    range: areaToA1(area),
    allowBlank: true,
    ...condition(allow),
    ...(prompt === null
      ? {}
      : { showInputMessage: true, inputTitle: cellText(prompt.title), inputMessage: cellText(prompt.text) }),
    ...(alert === null
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: "stop",
          errorTitle: cellText(alert.title),
          errorMessage: cellText(alert.text),
        }),
  };
}

function condition(allow: EntryRuleSpec["allow"]): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (allow.kind) {
    case "list":
      return { type: "list", formula1: `"${allow.choices.map(cellText).join()}"` };
    case "list-of":
      return { type: "list", formula1: allow.formula };
    case "whole":
    case "decimal":
      return { type: allow.kind, operator: "between", formula1: String(allow.min), formula2: String(allow.max) };
    case "date":
      return { type: "date", operator: "between", formula1: serial(allow.from), formula2: serial(allow.to) };
    case "formula":
      return { type: "custom", formula1: allow.formula };
    case "text-length":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(allow.max) };
  }
}

/** `YYYY-MM-DD` as Excel counts days. */
function serial(date: string): string {
  return String((Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY);
}
