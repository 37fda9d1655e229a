import { consolidationWorkbookOf } from "../consolidation-workbook-of";
import { checkWrittenFile, type WrittenCheck } from "../check-written";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { Intake } from "./intake";

/** A dry run as a workbook file of its own, for offices without Excel: `<period>_汇总.xlsx`, and what came of reading it back. */
export async function intakeWorkbook(
  { workspace, consolidation, present, period }: Intake,
  writer: WorkbookWriter,
  reader: WorkbookReader,
): Promise<{ readonly file: string; readonly bytes: Uint8Array; readonly written: WrittenCheck }> {
  const bytes = await writer.write(consolidationWorkbookOf(workspace, consolidation));
  // A reader may take the bytes over.
  const written = await checkWrittenFile(bytes.slice(), consolidation, present, reader);
  return { file: `${period}_汇总.xlsx`, bytes, written };
}
