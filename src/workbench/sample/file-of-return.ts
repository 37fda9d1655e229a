import type { Workspace } from "../../app/open-workspace";
import { filledReturn } from "../../app/sample/filled-return";
import type { UnitReturn } from "../../core/model/unit-return";
import { xlsxWriter } from "../../xlsx/xlsx-writer";

/** A filled return as the .xlsx file that its unit sends. */
export function fileOfReturn(workspace: Workspace, unitReturn: UnitReturn): Promise<Uint8Array> {
  return xlsxWriter.write(filledReturn(workspace, unitReturn));
}
