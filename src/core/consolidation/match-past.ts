import type { ReceivedReturn } from "../model/consolidation";
import type { PastVersion } from "./past-versions";

/** Files of one unit, told apart by whether an earlier run has taken them. */
export interface MatchedFiles {
  readonly known: ReadonlyMap<PastVersion, ReceivedReturn>;
  /** Further copies of a version already taken, with the file that stands for it. */
  readonly copies: readonly (readonly [ReceivedReturn, ReceivedReturn])[];
  readonly fresh: readonly ReceivedReturn[];
}

/** Finds the files of versions already taken: equal content and date of 完成上报, the file of the same name first. `files` are in file-name order. */
export function matchPast(files: readonly ReceivedReturn[], past: readonly PastVersion[]): MatchedFiles {
  const left = new Set(files);
  const known = new Map<PastVersion, ReceivedReturn>();
  for (const sameName of [true, false]) {
    for (const version of past) {
      if (known.has(version)) continue;
      const file = [...left].find(
        (candidate) => isVersion(candidate, version) && (!sameName || candidate.file === version.file),
      );
      if (file === undefined) continue;
      known.set(version, file);
      left.delete(file);
    }
  }
  const copies: (readonly [ReceivedReturn, ReceivedReturn])[] = [];
  const fresh: ReceivedReturn[] = [];
  for (const file of left) {
    const twin = [...known].find(
      ([version, taken]) => isVersion(file, version) && file.unitReturn.revision <= taken.unitReturn.revision,
    );
    if (twin === undefined) fresh.push(file);
    else copies.push([file, twin[1]]);
  }
  return { known, copies, fresh };
}

function isVersion(file: ReceivedReturn, version: PastVersion): boolean {
  return file.content === version.content && file.unitReturn.submitted === version.submitted;
}
