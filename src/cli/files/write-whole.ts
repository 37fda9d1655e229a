import { rename, stat } from "node:fs/promises";
import path from "node:path";
import type { Tools } from "../command";
import { WrongCall } from "../wrong-call";
import { makeFolder } from "./make-folder";
import { notWritten } from "./not-written";
import { clearLeftovers, removeQuietly, syncFolder, temporaryBeside, writeTemporary } from "./temporary-file";

/**
 * Writes a file so that readers see the old whole file or the new whole file, never half of one, even where the process is killed or
 * the power fails. What an interrupted run left beside it is cleared first.
 * @throws WrongCall when the place cannot be written; an existing file is then untouched.
 */
export async function writeWhole(file: string, bytes: Uint8Array, tools: Pick<Tools, "tell">): Promise<void> {
  if (await isFolder(file)) throw new WrongCall(`「${file}」是一个文件夹，请给出文件名，例如 汇总.xlsx。`);
  const folder = path.dirname(file);
  const beside = temporaryBeside(file);
  try {
    await makeFolder(folder);
    await clearLeftovers(folder, tools);
    await writeTemporary(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await removeQuietly(beside);
    throw notWritten(file, "写不进去", error, "原有文件没有改动。");
  }
  await syncFolder(folder);
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
