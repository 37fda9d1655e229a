import type { Result } from "../../core/model/result";
import { officeCode } from "../failure/host-failure-of";
import { inExcel } from "./session";
import type { Timers } from "./session";

/** Bytes that are turned into characters at a time; more arguments would overflow the stack. */
const PIECE = 0x8000;

/** Opens a new workbook. See `OpenWorkbook.openNew`. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<Result<null, string>> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return { ok: true, value: null };
  } catch (error) {
    if (officeCode(error) === null) throw error;
    return {
      ok: false,
      problem: "Excel 不允许从这里打开新工作簿（可能被单位的安全策略禁止）。请改为在本工作簿里生成表格。",
    };
  }
}

/** Saves the workbook. See `OpenWorkbook.save`. */
export async function saveWorkbook(timers: Timers, possible: boolean): Promise<Result<null, string>> {
  if (!possible)
    return {
      ok: false,
      problem: "这个版本的 Excel 不能从这里保存。请按 Ctrl+S 保存；还没有文件名的，请另存为 .xlsx 文件。",
    };
  try {
    await inExcel(timers, async ({ workbook, sync }) => {
      workbook.save("Save");
      await sync();
    });
    return { ok: true, value: null };
  } catch (error) {
    if (officeCode(error) === null) throw error;
    return { ok: false, problem: "Excel 没有保存成功。请按 Ctrl+S 保存；文件若是只读的，请另存为 .xlsx 文件。" };
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
