import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { PickedFile } from "../../app/ports/picked-file";
import { WrongCall } from "../wrong-call";
import { hostSentence } from "./host-sentence";

/** Files that office programs and systems leave behind, and settings files; they are ignored and named. */
const LEFT_BEHIND = /^(~\$|\.~|\.)|^(thumbs\.db|desktop\.ini)$|\.(tmp|lnk|crdownload|json)$/i;

/** The files of a folder: those picked, in name order, and those ignored. */
export interface PickedFolder {
  readonly picked: readonly PickedFile[];
  readonly ignored: readonly string[];
}

/**
 * Lists the files of a folder, not of its subfolders.
 * @throws WrongCall when the folder cannot be listed or is empty.
 */
export async function pickFolder(folder: string, what: string): Promise<PickedFolder> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new WrongCall(`${what}「${folder}」打不开：${hostSentence(error)}`);
  });
  names.sort(compareText);
  const picked: PickedFile[] = [];
  const ignored: string[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    if (LEFT_BEHIND.test(name)) ignored.push(name);
    else if (await isPlainFolder(file)) ignored.push(`${name}（子文件夹）`);
    else picked.push(await pickFile(file));
  }
  return { picked, ignored };
}

/** A folder whose name looks like a workbook's is no plain folder: somebody takes it for a file, so it is picked and refused by name. */
async function isPlainFolder(file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => null);
  return facts !== null && facts.isDirectory() && !/\.[a-z]{3,4}$/i.test(file);
}

/** A file by its path. A missing or unreadable file is picked too: its reader says what is wrong. */
export async function pickFile(file: string): Promise<PickedFile> {
  const facts = await stat(file).catch(() => null);
  return {
    name: path.basename(file),
    modified: facts === null ? null : localDate(facts.mtime),
    bytes: async () => {
      if (facts === null) return null;
      if (facts.isDirectory()) return "这是一个文件夹，不是文件。";
      try {
        return new Uint8Array(await readFile(file));
      } catch (error) {
        return hostSentence(error);
      }
    },
  };
}

function localDate(time: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
