import type { RefusedFile } from "../model/consolidation";
import { conflictWith, duplicateOf } from "./file-refusals";
import { baseName } from "./received-date";
import { groupCandidates, type Candidate } from "./version-order";

/** The versions of a unit in order, the last of them in force, and the files that were not taken. */
export interface ChosenVersions {
  readonly chosen: readonly Candidate[];
  readonly refused: readonly RefusedFile[];
}

/**
 * Walks along a unit's line of time. The same content is taken once; of different files equal in dates and revision the one already
 * taken stays, else the one that the office prefers, else the first by file name. What an earlier run took always stays.
 */
export function chooseVersions(candidates: readonly Candidate[], preferred: readonly string[]): ChosenVersions {
  const chosen: Candidate[] = [];
  const refused: RefusedFile[] = [];
  for (const group of groupCandidates(candidates)) {
    for (const candidate of winners(group, preferred, refused)) append(chosen, candidate, refused);
  }
  return { chosen, refused };
}

/** Of a group equal in dates and revision: all that were taken before, and at most one new file. */
function winners(
  group: readonly Candidate[],
  preferred: readonly string[],
  refused: RefusedFile[],
): readonly Candidate[] {
  const known = group.filter(({ past }) => past !== null);
  const contents = new Map(known.map((candidate) => [candidate.content, candidate.file]));
  const fresh = group.filter(({ past }) => past === null);
  const mayChoose = known.length === 0 || known.some(({ past }) => past?.standing === true);
  const wanted = mayChoose
    ? fresh.find(({ file, content }) => isPreferred(file, preferred) && !contents.has(content))
    : undefined;
  const winner = wanted ?? (known.length === 0 ? fresh[0] : undefined);
  const kept = winner ?? known[known.length - 1];
  if (kept === undefined) return [];
  if (winner !== undefined) contents.set(winner.content, winner.file);
  for (const { source, content, file } of fresh) {
    if (source === null || file === winner?.file) continue;
    const twin = contents.get(content);
    refused.push(twin === undefined ? conflictWith(source, kept.file) : duplicateOf(source, twin));
    if (twin === undefined) contents.set(content, file);
  }
  return winner === undefined ? known : [...known, winner];
}

/** Adds a version unless it only repeats the one before it; a signed copy takes the place of an unsigned new one. */
function append(chosen: Candidate[], candidate: Candidate, refused: RefusedFile[]): void {
  const before = chosen[chosen.length - 1];
  if (before === undefined || before.content !== candidate.content) chosen.push(candidate);
  else if (
    before.past === null &&
    (candidate.past !== null || (before.submitted === null && candidate.submitted !== null))
  ) {
    chosen[chosen.length - 1] = candidate;
    refused.push(duplicateOf(before.source, candidate.file));
  } else if (candidate.past !== null || (before.submitted === null && candidate.submitted !== null))
    chosen.push(candidate);
  else refused.push(duplicateOf(candidate.source, before.file));
}

function isPreferred(file: string, preferred: readonly string[]): boolean {
  return preferred.some((name) => name === file || baseName(name) === baseName(file));
}
