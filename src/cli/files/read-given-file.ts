import { readFile } from "node:fs/promises";
import { WrongCall } from "../wrong-call";
import { hostSentence } from "./host-sentence";

/**
 * The bytes of a file named on the command line.
 * @throws WrongCall when it cannot be opened.
 */
export async function readGivenFile(file: string, what: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new WrongCall(`${what}「${file}」打不开：${hostSentence(error)}`);
  }
}

/** The text of a file named on the command line, UTF-8 with or without byte order mark, or GB18030 as Excel and WPS save .csv in China. */
export async function readGivenText(file: string, what: string): Promise<string> {
  const bytes = await readGivenFile(file, what);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
