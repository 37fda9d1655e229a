import type { Cell } from "../../core/sheet/area";
import { STALE } from "../host/formula-hooks";
import { HostError } from "../host/engine/host-error";
import { typedContent } from "../host/cells/typed-content";
import type { TypedContent } from "../host/cells/typed-content";
import type { CellValue } from "../host/model/cell";
import type { Validation } from "../host/model/parts";
import type { Sheet } from "../host/model/sheet";
import { answersOf } from "../formulas/formula-answers";
import { isAllowed } from "./allowed-values";
import { validationAt } from "./choices";

/** What Excel puts before somebody who has typed something that the cell's data validation does not allow. */
export interface EntryRefusal {
  /** Stop: it cannot stay. Warning: it may stay once confirmed. Information: it stays, one is only told. */
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

const NO_TITLE = "Microsoft Excel";
const NO_MESSAGE = "此值与此单元格定义的数据验证限制不匹配。";

/**
 * What Excel says to a text typed into a cell, before the cell takes it; null: it goes in without a word. Only typing is checked:
 * Excel lets everything pass that is pasted, filled or deleted. The formula library has to be loaded.
 */
export function entryRefusal(sheet: Sheet, at: Cell, text: string): EntryRefusal | null {
  const rule = validationAt(sheet, at);
  if (rule === null || !rule.errorAlert.showAlert) return null;
  const value = enteredValue(sheet, at, text);
  if (value === STALE || isAllowed({ sheet, at, rule, value })) return null;
  return refusalOf(rule);
}

/** The value that would stand in the cell; stale for one that nobody can compute, or a formula that Excel does not take anyway. */
function enteredValue(sheet: Sheet, at: Cell, text: string): CellValue | typeof STALE {
  const typed = typedOrNull(text, sheet.styleAt(at.row, at.column).numberFormat);
  if (typed === null) return STALE;
  if (typed.formula === null) return typed.value;
  return answersOf(sheet.workbook).ask([{ sheet, at, formula: typed.formula }])[0]!;
}

function typedOrNull(text: string, numberFormat: string): TypedContent | null {
  try {
    return typedContent(text, numberFormat);
  } catch (failure) {
    if (failure instanceof HostError) return null;
    throw failure;
  }
}

function refusalOf({ errorAlert: { style, title, message } }: Validation): EntryRefusal {
  return {
    style: style === "Warning" || style === "Information" ? style : "Stop",
    title: title === "" ? NO_TITLE : title,
    message: message === "" ? NO_MESSAGE : message,
  };
}
