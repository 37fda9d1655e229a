import type { ReceivedReturn, RefusedFile } from "../model/consolidation";
import { chooseVersions } from "./choose-versions";
import { duplicateOf } from "./file-refusals";
import { matchPast } from "./match-past";
import type { PastVersion } from "./past-versions";
import { pastReceivedDate, receivedDate, type DateSources } from "./received-date";
import type { Version } from "./version";
import type { Candidate } from "./version-order";

/** A unit's versions of the month, the last of them in force, and the files that were not taken. */
export interface UnitVersions {
  readonly versions: readonly Version[];
  readonly refused: readonly RefusedFile[];
}

/** Puts a unit's files and what earlier runs took into order. What was taken keeps its number, new versions get the next ones. `files` are in file-name order. */
export function unitVersions(
  unit: string,
  files: readonly ReceivedReturn[],
  past: readonly PastVersion[],
  sources: DateSources,
  preferred: readonly string[],
): UnitVersions {
  const { known, copies, fresh } = matchPast(files, past);
  const candidates = [
    ...past.map((version) => pastCandidate(unit, version, known.get(version) ?? null, sources)),
    ...fresh.map((source) => freshCandidate(source, past.length > 0, sources)),
  ];
  const { chosen, refused } = chooseVersions(candidates, preferred);
  let last = Math.max(0, ...past.map(({ revision }) => revision));
  const versions = chosen.map((candidate): Version => {
    const { file, submitted, received, content, source } = candidate;
    return {
      unit,
      revision: candidate.past?.revision ?? (last += 1),
      file,
      submitted,
      received,
      content,
      source,
      rows: candidate.past?.rows ?? [],
    };
  });
  return { versions, refused: [...copies.map(([copy, kept]) => duplicateOf(copy, kept.file)), ...refused] };
}

function pastCandidate(
  unit: string,
  past: PastVersion,
  source: ReceivedReturn | null,
  sources: DateSources,
): Candidate {
  const { revision, submitted, content } = past;
  const received = source === null ? pastReceivedDate(unit, past, sources) : receivedDate(source, past, true, sources);
  return {
    past,
    source,
    file: source?.file ?? past.file,
    content,
    submitted,
    claimed: source?.unitReturn.revision ?? revision,
    received,
  };
}

function freshCandidate(source: ReceivedReturn, unitHasPast: boolean, sources: DateSources): Candidate {
  const { submitted, revision } = source.unitReturn;
  return {
    past: null,
    source,
    file: source.file,
    content: source.content,
    submitted,
    claimed: revision,
    received: receivedDate(source, null, unitHasPast, sources),
  };
}
