import { mkdir } from "node:fs/promises";
import path from "node:path";
import { hostCode } from "./host-sentence";

/**
 * Makes a folder with those above it that are missing; what stands in its place already is left to whoever uses it.
 * Step by step: the host's own recursive way never ends in places where nothing can be made, such as /proc.
 * @throws the host's error when a folder cannot be made.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const above = path.dirname(folder);
    if (hostCode(error) === "ENOENT" && above !== folder) {
      await makeFolder(above);
      await mkdir(folder);
    } else if (hostCode(error) !== "EEXIST") throw error;
  }
}
