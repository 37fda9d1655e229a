import { WrongCall } from "../wrong-call";
import { hostCode, hostSentence } from "./host-sentence";

/** An output could not be written: what happened, that nothing was lost, what to do. The call itself may be right. */
export class NotWritten extends WrongCall {}

const TO_DO: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "请腾出磁盘空间，或换一个磁盘后重试。"],
  ["EDQUOT", "请腾出磁盘空间，或换一个磁盘后重试。"],
  ["EROFS", "请换一个能写的文件夹后重试。"],
  ["EACCES", "请换一个能写的文件夹，或请管理员给予写的权限后重试。"],
  ["EBUSY", "请关闭正在使用它的程序（例如 Excel、WPS）后重试。"],
  ["EPERM", "请关闭正在使用它的程序（例如 Excel、WPS），或换一个能写的文件夹后重试。"],
]);

/** Adds to a failure in the middle of several files that those before it are whole. */
export function afterWriting(files: number): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof NotWritten) || files === 0) throw error;
    throw new NotWritten(`${error.message}在它之前写好的 ${files} 份都是完整的；排除原因后重新运行同一条命令即可。`);
  };
}

/** `file` could not be written. `safe` says how things stand now, a whole sentence. */
export function notWritten(file: string, what: string, error: unknown, safe: string): NotWritten {
  const next = TO_DO.get(hostCode(error) ?? "") ?? "请换一个位置，或关闭正在使用它的程序后重试。";
  return new NotWritten(`「${file}」${what}：${hostSentence(error)}${safe}${next}`);
}
