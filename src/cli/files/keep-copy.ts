import { link, readFile, rename, stat } from "node:fs/promises";
import path from "node:path";
import type { Tools } from "../command";
import { WrongCall } from "../wrong-call";
import { hostCode } from "./host-sentence";
import { fileStamp } from "./local-time";
import { notWritten } from "./not-written";
import { removeQuietly, temporaryBeside, writeTemporary } from "./temporary-file";

/**
 * Keeps what stands at the output's place, when its content differs, as a copy beside it named by its own date of change, and says so.
 * @throws WrongCall when the output's place is a folder or the copy cannot be made; nothing has been changed then.
 */
export async function keepCopy(file: string, bytes: Uint8Array, { tell }: Pick<Tools, "tell">): Promise<void> {
  const facts = await stat(file).catch(() => null);
  if (facts === null) return;
  if (facts.isDirectory()) throw new WrongCall(`「${file}」是一个文件夹，请给出文件名，例如 汇总.xlsx。`);
  try {
    const held = await readFile(file);
    if (Buffer.compare(held, bytes) === 0) return;
    const copy = await copyBeside(file, held, fileStamp(facts.mtime));
    tell(`原有文件的内容与这次不同，已另存为「${copy}」。`);
  } catch (error) {
    throw notWritten(file, "的原有内容留不下副本", error, "没有改动任何文件。");
  }
}

/** Copies to the first free name, whole or not at all; an earlier copy of other content is never overwritten. */
async function copyBeside(file: string, held: Buffer, stamp: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let count = 1; ; count += 1) {
    const copy = path.join(dir, `${name}（原件${stamp}${count === 1 ? "" : `-${count}`}）${ext}`);
    const there = await readFile(copy).catch(() => null);
    if (there !== null && there.equals(held)) return copy;
    if (there === null && (await writeNew(copy, held))) return copy;
  }
}

/** Memory sticks and some network drives have no second name for a file. */
const NO_LINKS: readonly string[] = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

/** Writes a file whose name was free a moment ago; false when it is taken by now. */
async function writeNew(file: string, bytes: Buffer): Promise<boolean> {
  const beside = temporaryBeside(file);
  await writeTemporary(beside, bytes);
  try {
    await link(beside, file);
    return true;
  } catch (error) {
    if (hostCode(error) === "EEXIST") return false;
    if (!NO_LINKS.includes(hostCode(error) ?? "")) throw error;
    await rename(beside, file);
    return true;
  } finally {
    await removeQuietly(beside);
  }
}
