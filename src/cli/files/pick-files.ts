import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { PickedFile } from "../../app/ports/picked-file";
import { visibleText } from "../../core/model/visible-text";
import { WrongCall } from "../wrong-call";
import { hostCode, hostSentence } from "./host-sentence";
import { isLeftBehind } from "../../app/left-behind";
import { localDate } from "./local-time";

/** A folder that is called so was meant, or is taken, for a file. */
const LIKE_A_FILE = /\.(xlsx?|xls[mb]|xltx|et|ods|csv|docx?|wps|pdf|zip|rar)$/i;

/** The files of a folder: those picked, in name order, and those ignored. */
export interface PickedFolder {
  readonly picked: readonly PickedFile[];
  readonly ignored: readonly string[];
}

/**
 * Lists the files of a folder, not of its subfolders.
 * @throws WrongCall when the folder cannot be listed.
 */
export async function pickFolder(folder: string, what: string): Promise<PickedFolder> {
  const names = await readdir(folder).catch((error: unknown) => {
    const sentence =
      hostCode(error) === "ENOTDIR" ? "这是一个文件，或路径中有一段是文件，请给出文件夹。" : hostSentence(error);
    throw new WrongCall(`${what}「${folder}」打不开：${sentence}`);
  });
  names.sort(compareText);
  const picked: PickedFile[] = [];
  const ignored: string[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    if (isLeftBehind(name)) ignored.push(name);
    else if (await isPlainFolder(file)) ignored.push(`${name}（子文件夹）`);
    else picked.push(await pickFile(file));
  }
  return { picked, ignored };
}

/** A folder whose name looks like a file's is no plain folder: it is picked and refused by name. */
async function isPlainFolder(file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => null);
  return facts !== null && facts.isDirectory() && !LIKE_A_FILE.test(file);
}

/** A file by its path. A missing or unreadable file is picked too: its reader says what is wrong. */
export async function pickFile(file: string): Promise<PickedFile> {
  const facts = await stat(file).catch(() => null);
  return {
    name: visibleText(path.basename(file)),
    modified: facts === null ? null : localDate(facts.mtime),
    bytes: async () => {
      if (facts === null) return null;
      if (facts.isDirectory()) return "这是一个文件夹，不是文件，请给出其中的文件。";
      if (!facts.isFile()) return "这不是普通文件。";
      try {
        return new Uint8Array(await readFile(file));
      } catch (error) {
        return `${hostSentence(error)}如果正用其他程序打开，请先关闭。`;
      }
    },
  };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
