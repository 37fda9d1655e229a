import type { FigureChange } from "../model/consolidation";
import { isBlankCell, sameCell } from "./cell-text";
import type { Version } from "./version";
import { versionFigures } from "./version-figures";

/**
 * What a unit's version in force says differently from the one before: from the one that counted in the last run, or, where that is
 * still in force or history does not know the unit, from the version before it. Running again therefore says the same again.
 * Blank and missing are the same.
 */
export function figureChanges(versions: readonly Version[], baseline: number | null): readonly FigureChange[] {
  const now = versions[versions.length - 1];
  const before =
    baseline === null || baseline === now?.revision
      ? versions[versions.length - 2]
      : versions.find(({ revision }) => revision === baseline);
  if (now === undefined || before === undefined) return [];
  const from = versionFigures(before);
  const to = versionFigures(now);
  const keys = new Set([...to.keys(), ...from.keys()]);
  return [...keys]
    .map((key) => ({ unit: now.unit, key, from: from.get(key)?.value ?? null, to: to.get(key)?.value ?? null }))
    .filter((change) => !sameCell(change.from, change.to) && !(isBlankCell(change.from) && isBlankCell(change.to)));
}
