import { open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { hostSentence } from "./host-sentence";
import { makeFolder } from "./make-folder";
import { WrongCall } from "../wrong-call";

/**
 * Writes a file so that readers see the old whole file or the new whole file, never half of one.
 * @throws WrongCall when the place cannot be written; an existing file is then untouched.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  if (await isFolder(file)) throw new WrongCall(`「${file}」是一个文件夹，请给出文件名，例如 汇总.xlsx。`);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await makeFolder(path.dirname(file));
    const handle = await open(beside, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new WrongCall(
      `「${file}」写不进去：${hostSentence(error)}原有文件没有改动。请换一个位置，或关闭正在使用它的程序后重试。`,
    );
  }
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
