import fs from "node:fs";
import path from "node:path";

/** The files of a folder that a build made, by name with forward slashes, sorted. */
export function builtFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}
