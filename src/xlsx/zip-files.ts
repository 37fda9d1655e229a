import { zipSync, type Zippable } from "fflate";
import type { ArchiveWriter } from "../app/ports/archive-writer";

/** Writes .zip files through fflate. Workbooks are compressed already, so they are only stored. */
export const zipFiles: ArchiveWriter = {
  write: (files, modified) => {
    const [year = 2000, month = 1, day = 1] = modified.split("-").map(Number);
    const mtime = new Date(year, month - 1, day);
    const names = new Set(files.map(({ name }) => name));
    if (names.size < files.length) throw new Error("two files of an archive have the same name");
    return zipSync(
      Object.fromEntries(
        files.map(({ name, bytes }): [string, Zippable[string]] => [name, [bytes, { level: 0, mtime }]]),
      ),
    );
  },
};
