import type { Tools } from "../command";
import { keepCopy } from "./keep-copy";
import { writeWhole } from "./write-whole";

/**
 * Writes an output in one step. What stood there before is kept as a dated copy, unless it was the same.
 * @throws WrongCall when the place cannot be written; what stood there is then untouched.
 */
export async function writeKept(file: string, bytes: Uint8Array, tools: Pick<Tools, "tell">): Promise<void> {
  await keepCopy(file, bytes, tools);
  await writeWhole(file, bytes, tools);
}
