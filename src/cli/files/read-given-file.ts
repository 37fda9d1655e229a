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
