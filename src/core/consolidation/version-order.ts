import type { ReceivedReturn } from "../model/consolidation";
import { compareTexts, firstDifference } from "./compare-texts";
import type { PastVersion } from "./past-versions";
import type { ReceivedDate } from "./version";

/** What decides which of two versions is the later one. */
export interface VersionDates {
  readonly submitted: string | null;
  /** Revision claimed in the file. */
  readonly claimed: number;
  readonly received: ReceivedDate;
}

/** A version on the unit's line of time: one that an earlier run took (`past`), or a file seen for the first time. */
export type Candidate = VersionDates & {
  readonly file: string;
  readonly content: string;
} & (
    | { readonly past: PastVersion; readonly source: ReceivedReturn | null }
    | { readonly past: null; readonly source: ReceivedReturn }
  );

/** The later by date of 完成上报, then claimed revision, then received date; an unknown date comes first. 0: the office has to choose. */
export function compareDates(left: VersionDates, right: VersionDates): number {
  return firstDifference(
    compareTexts(left.submitted ?? "", right.submitted ?? ""),
    left.claimed - right.claimed,
    compareTexts(left.received.date ?? "", right.received.date ?? ""),
  );
}

/**
 * Candidates in groups that are equal in dates and revision, the earliest first. In a group those already taken come first,
 * in the order of their numbers with the one in force last, then files by name.
 */
export function groupCandidates(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const standing = candidates.find(({ past }) => past?.standing === true);
  const sorted = candidates
    .map((candidate) => ({ candidate, dates: datesOf(candidate, standing) }))
    .sort((left, right) =>
      firstDifference(compareDates(left.dates, right.dates), compareWithin(left.candidate, right.candidate)),
    );
  const groups: Candidate[][] = [];
  let before: VersionDates | null = null;
  for (const { candidate, dates } of sorted) {
    if (before !== null && compareDates(before, dates) === 0)
      (groups[groups.length - 1] as Candidate[]).push(candidate);
    else groups.push([candidate]);
    before = dates;
  }
  return groups;
}

/** A version that was replaced is never later than the one in force, whatever its file claimed. */
function datesOf(candidate: Candidate, standing: Candidate | undefined): VersionDates {
  if (standing === undefined || candidate.past === null || candidate.past.standing) return candidate;
  return compareDates(candidate, standing) > 0 ? standing : candidate;
}

function compareWithin(left: Candidate, right: Candidate): number {
  if (left.past === null || right.past === null)
    return firstDifference(
      Number(left.past === null) - Number(right.past === null),
      compareTexts(left.file, right.file),
    );
  return firstDifference(
    Number(left.past.standing) - Number(right.past.standing),
    left.past.revision - right.past.revision,
  );
}
