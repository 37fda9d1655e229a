import { returnWorkbook } from "../../core/layouts/return-workbook";
import type { UnitReturn } from "../../core/model/unit-return";
import type { WorkbookSpec } from "../../core/sheet/sheet-spec";
import { historyInForm } from "../history-in-form";
import type { Workspace } from "../open-workspace";
import { returnFormOf } from "../return-form-of";

/** The unit's workbook as issued, with everything in it that the return holds. */
export function filledReturn(workspace: Workspace, unitReturn: UnitReturn): WorkbookSpec {
  const { unit, period, revision } = unitReturn;
  const history = historyInForm(unitReturn);
  return returnWorkbook(returnFormOf(workspace, { unit, period, revision, history, keep: unitReturn }));
}
