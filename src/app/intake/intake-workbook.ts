import { consolidationWorkbookOf } from "../consolidation-workbook-of";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { Intake } from "./intake";

/** A dry run as a workbook file of its own, for offices without Excel: `<period>_汇总.xlsx`. */
export async function intakeWorkbook(
  { workspace, consolidation, period }: Intake,
  writer: WorkbookWriter,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  return {
    file: `${period}_汇总.xlsx`,
    bytes: await writer.write(consolidationWorkbookOf(workspace, consolidation)),
  };
}
