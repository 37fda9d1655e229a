import type { ReceivedReturn, RefusedFile } from "../model/consolidation";
import { conflictWith, duplicateOf } from "./file-refusals";
import { matchPast } from "./match-past";
import { compareStanding, groupFresh, type FreshFile, type Standing } from "./order-fresh";
import type { PastVersion } from "./past-versions";
import { baseName, pastReceivedDate, receivedDate, type DateSources } from "./received-date";
import type { Version } from "./version";

/** A unit's versions of the month, the last of them in force, and the files that were not taken. */
export interface UnitVersions {
  readonly versions: readonly Version[];
  readonly refused: readonly RefusedFile[];
}

/**
 * Puts a unit's files and what earlier runs took into order. Versions already taken keep their numbers, later files become the next
 * revisions; the same content is taken once; of different files equal in dates and revision the one already taken stays
 * (else the one that the office prefers, else the first by file name). `files` are in file-name order.
 */
export function unitVersions(unit: string, files: readonly ReceivedReturn[], past: readonly PastVersion[], sources: DateSources, preferred: readonly string[]): UnitVersions {
  const { known, copies, fresh } = matchPast(files, past);
  const taken = past.map((version) => takenVersion(unit, version, known.get(version) ?? null, sources));
  const standing = past.findIndex((version) => version.standing);
  const refused = copies.map(([copy, kept]) => duplicateOf(copy, kept.file));
  const dated = fresh.map((source): FreshFile => {
    const { submitted, revision } = source.unitReturn;
    return { source, submitted, claimed: revision, received: receivedDate(source, null, past.length > 0, sources) };
  });
  const current = standing < 0 ? null : (taken[standing] as TakenVersion);
  const { older, newer } = choose(groupFresh(dated), current, preferred, refused);
  let next = Math.max(0, ...past.map(({ revision }) => revision));
  const number = (file: FreshFile): Version => freshVersion(unit, file, (next += 1));
  const superseded = taken.filter((_, index) => index !== standing);
  const versions = [...superseded, ...older.map(number), ...(current === null ? [] : [current]), ...newer.map(number)];
  return { versions: versions.map(withoutClaim), refused };
}

type TakenVersion = Version & Standing;

function takenVersion(unit: string, past: PastVersion, source: ReceivedReturn | null, sources: DateSources): TakenVersion {
  const { revision, submitted, content, rows } = past;
  const received = source === null ? pastReceivedDate(unit, past, sources) : receivedDate(source, past, true, sources);
  return { unit, revision, file: source?.file ?? past.file, submitted, received, content, source, rows, claimed: source?.unitReturn.revision ?? revision };
}

function freshVersion(unit: string, { source, submitted, received }: FreshFile, revision: number): Version {
  return { unit, revision, file: source.file, submitted, received, content: source.content, source, rows: [] };
}

function withoutClaim({ unit, revision, file, submitted, received, content, source, rows }: Version): Version {
  return { unit, revision, file, submitted, received, content, source, rows };
}

function choose(groups: readonly (readonly FreshFile[])[], current: TakenVersion | null, preferred: readonly string[], refused: RefusedFile[]): { older: FreshFile[]; newer: FreshFile[] } {
  const older: FreshFile[] = [];
  const newer: FreshFile[] = [];
  for (const group of groups) {
    const order = current === null ? 1 : compareStanding(group[0] as FreshFile, current);
    const chosen = winner(group, order === 0 ? current : null, preferred, refused);
    if (chosen === null) continue;
    const row = order < 0 ? older : newer;
    const before = row[row.length - 1] ?? null;
    if (order >= 0 && before === null && current !== null && isRepeated(current.content, current.submitted, chosen)) {
      refused.push(duplicateOf(chosen.source, current.file));
    } else if (order < 0 && current !== null && current.content === chosen.source.content) {
      refused.push(duplicateOf(chosen.source, current.file));
    } else append(row, chosen, refused);
  }
  return { older, newer };
}

/** Of files equal in dates and revision one is taken; null when the version already taken (`current`) stays. */
function winner(group: readonly FreshFile[], current: TakenVersion | null, preferred: readonly string[], refused: RefusedFile[]): FreshFile | null {
  const chosen = group.find(({ source }) => isPreferred(source.file, preferred) && source.content !== current?.content) ?? (current === null ? (group[0] as FreshFile) : null);
  const kept = chosen === null ? (current as TakenVersion) : { file: chosen.source.file, content: chosen.source.content };
  const contents = new Map([[kept.content, kept.file]]);
  if (current !== null) contents.set(current.content, current.file);
  for (const { source } of group) {
    if (source === chosen?.source) continue;
    const twin = contents.get(source.content);
    refused.push(twin === undefined ? conflictWith(source, kept.file) : duplicateOf(source, twin));
    if (twin === undefined) contents.set(source.content, source.file);
  }
  return chosen;
}

/** Adds a version unless it only repeats the one before; a signed copy takes the place of an unsigned one. */
function append(row: FreshFile[], file: FreshFile, refused: RefusedFile[]): void {
  const before = row[row.length - 1];
  if (before === undefined || before.source.content !== file.source.content) row.push(file);
  else if (isRepeated(before.source.content, before.submitted, file)) refused.push(duplicateOf(file.source, before.source.file));
  else {
    row[row.length - 1] = file;
    refused.push(duplicateOf(before.source, file.source.file));
  }
}

function isRepeated(content: string, submitted: string | null, file: FreshFile): boolean {
  return file.source.content === content && (submitted !== null || file.submitted === null);
}

function isPreferred(file: string, preferred: readonly string[]): boolean {
  return preferred.some((name) => name === file || baseName(name) === baseName(file));
}
