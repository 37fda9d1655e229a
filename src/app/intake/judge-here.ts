import type { ReadProblem } from "../../core/model/read-problem";
import type { Result } from "../../core/model/result";
import { checkFiles, type CheckedFile } from "../check-files";
import type { Workspace } from "../open-workspace";
import type { FileInHand } from "../ports/return-judge";
import type { WorkbookReader } from "../ports/workbook-reader";

/** Judges one file on this thread. */
export async function judgeHere(
  { name, modified, bytes }: FileInHand,
  workspace: Workspace,
  reader: WorkbookReader,
): Promise<Result<CheckedFile, ReadProblem>> {
  const file = { name, modified, bytes: () => Promise.resolve(bytes) };
  const [checked] = await checkFiles([file], workspace, { reader, progress: () => undefined });
  return { ok: true, value: checked as CheckedFile };
}
