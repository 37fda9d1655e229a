import { historyInForm } from "../../app/history-in-form";
import type { Workspace } from "../../app/open-workspace";
import { returnFormOf } from "../../app/return-form-of";
import { returnWorkbook } from "../../core/layouts/return-workbook";
import type { UnitReturn } from "../../core/model/unit-return";
import { xlsxWriter } from "../../xlsx/xlsx-writer";

/** A filled return as the .xlsx file that its unit sends. */
export async function fileOfReturn(workspace: Workspace, unitReturn: UnitReturn): Promise<Uint8Array> {
  const { unit, period, revision } = unitReturn;
  const form = returnFormOf(workspace, {
    unit,
    period,
    revision,
    history: historyInForm(unitReturn),
    keep: unitReturn,
  });
  return xlsxWriter.write(returnWorkbook(form));
}
