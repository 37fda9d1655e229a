import type { ReceivedReturn } from "../model/consolidation";
import { compareTexts, firstDifference } from "./compare-texts";
import type { ReceivedDate } from "./version";

/** What decides which of two versions is the later one. */
export interface Standing {
  readonly submitted: string | null;
  /** Revision claimed in the file. */
  readonly claimed: number;
  readonly received: ReceivedDate;
}

/** A file that no earlier run has taken. */
export interface FreshFile extends Standing {
  readonly received: ReceivedDate;
  readonly source: ReceivedReturn;
}

/** The later by date of 完成上报, then claimed revision, then received date; an unknown date comes first. 0: the office has to choose. */
export function compareStanding(left: Standing, right: Standing): number {
  return firstDifference(
    compareTexts(left.submitted ?? "", right.submitted ?? ""),
    left.claimed - right.claimed,
    compareTexts(left.received.date ?? "", right.received.date ?? ""),
  );
}

/** Fresh files in groups that are equal in dates and revision, the earliest first; within a group by file name. */
export function groupFresh(fresh: readonly FreshFile[]): readonly (readonly FreshFile[])[] {
  const sorted = [...fresh].sort((left, right) => firstDifference(compareStanding(left, right), compareTexts(left.source.file, right.source.file)));
  const groups: FreshFile[][] = [];
  for (const file of sorted) {
    const group = groups[groups.length - 1];
    if (group !== undefined && compareStanding(group[0] as FreshFile, file) === 0) group.push(file);
    else groups.push([file]);
  }
  return groups;
}
