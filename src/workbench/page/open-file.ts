import type { WorkbookReader } from "../../app/ports/workbook-reader";
import type { Result } from "../../core/model/result";
import type { LeaveOut } from "../../xlsx/spec/leave-out";
import { hostWorkbookFromXlsx } from "../files/xlsx-files";
import type { Workbook } from "../host/model/workbook";
import { foreignParts } from "./foreign-parts";

/** A file as a workbook, and what of it the preview leaves out. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly leftOut: readonly string[];
}

const CANNOT_SHOW =
  "文件能读，但里面有预览显示不了的写法。请用 Excel 打开它；要在这里看，请先在 Excel 里另存为新的 .xlsx 再打开。";
const LEFT_OUT: Readonly<Record<Parameters<LeaveOut>[0], string>> = {
  "entry rule": "部分数据验证",
  highlight: "部分条件格式（例如色阶、数据条、图标集）",
};

/** Reads a file that somebody picked. It may be anything, so the product's own careful reader looks at it first; it tells what is wrong. */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  reader: WorkbookReader,
): Promise<Result<OpenedFile, string>> {
  const read = await reader.read(bytes);
  if (!read.ok) return { ok: false, problem: read.problem.message };
  const lost = new Set<string>();
  const workbook = await hostWorkbookFromXlsx(bytes, (part) => lost.add(LEFT_OUT[part])).catch(() => null);
  if (workbook === null) return { ok: false, problem: CANNOT_SHOW };
  workbook.name = name;
  return { ok: true, value: { workbook, leftOut: [...lost, ...foreignParts(read.value.parts)] } };
}
