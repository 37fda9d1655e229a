import type { ReadProblem } from "../core/model/read-problem";
import type { Result } from "../core/model/result";
import type { WorkbookGrid } from "../core/sheet/grid";
import type { PickedFile, PickedSheets } from "./ports/picked-file";
import type { FileSource, WorkbookReader } from "./ports/workbook-reader";

/** A picked file as grids, or why it cannot be taken: missing, not to be opened, or refused by the reader. */
export async function readPickedFile(
  file: PickedFile | PickedSheets,
  reader: WorkbookReader,
  source: FileSource = "unit",
): Promise<Result<WorkbookGrid, ReadProblem>> {
  if ("workbook" in file) return { ok: true, value: file.workbook };
  const bytes = await file.bytes();
  if (bytes === null) return problem("missing-file", `没有找到文件「${file.name}」，请核对文件名和所在文件夹。`);
  if (typeof bytes === "string") return problem("unreadable", `文件「${file.name}」打不开：${bytes}`);
  return reader.read(bytes, source);
}

function problem(code: ReadProblem["code"], message: string): Result<WorkbookGrid, ReadProblem> {
  return { ok: false, problem: { code, message } };
}
