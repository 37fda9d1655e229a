import { copyFile, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Tools } from "../command";
import { WrongCall } from "../wrong-call";
import { hostSentence } from "./host-sentence";

/**
 * Keeps what stands at the output's place, when its content differs, as a copy beside it named by its own date of change, and says so.
 * @throws WrongCall when the output's place is a folder or the copy cannot be made; nothing has been changed then.
 */
export async function keepCopy(file: string, bytes: Uint8Array, { tell }: Pick<Tools, "tell">): Promise<void> {
  const facts = await stat(file).catch(() => null);
  if (facts === null) return;
  if (facts.isDirectory()) throw new WrongCall(`「${file}」是一个文件夹，请给出文件名，例如 汇总.xlsx。`);
  try {
    if (Buffer.compare(await readFile(file), bytes) === 0) return;
    const stamp = facts.mtime.toISOString().replace(/[-:]/g, "").replace("T", "-").slice(0, 15);
    const extension = path.extname(file);
    const copy = path.join(path.dirname(file), `${path.basename(file, extension)}（原件${stamp}）${extension}`);
    await copyFile(file, copy);
    tell(`原有文件的内容与这次不同，已另存为「${copy}」。`);
  } catch (error) {
    throw new WrongCall(`「${file}」的原有内容留不下副本：${hostSentence(error)}没有改动任何文件。`);
  }
}
