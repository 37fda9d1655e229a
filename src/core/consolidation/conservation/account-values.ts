import type { LedgerRow, RefusedFile } from "../../model/consolidation";
import type { FieldKey, MeasureId } from "../../model/expression";
import type { Measure } from "../../model/measure";
import { HELD_REASONS, type ValueCounts } from "../../model/present-value";
import type { ConsolidationInput } from "../consolidation-input";
import { heldKeys } from "../held-keys";
import type { TakenUnit } from "../take-unit";
import { isFigureKey } from "../version-figures";
import { fateInRefused, fateInTaken, isTextLost, placeName, type TakenFile, type ValueFate } from "./value-fates";

/** A month as it was taken together, less its counts. */
export interface AccountedMonth {
  readonly units: readonly TakenUnit[];
  readonly refused: readonly RefusedFile[];
  readonly ledger: readonly LedgerRow[];
}

/**
 * Follows every number that stands in the picked files to where it went. The files say what there is, the finished ledger what is
 * booked of it; nothing is inferred from what was read.
 */
export function accountValues(input: ConsolidationInput, month: AccountedMonth): ValueCounts {
  const taken = takenFiles(input, month);
  const refused = new Map(month.refused.map((file) => [file.file, file]));
  const fates = new Map<ValueFate, number>();
  const lost: string[] = [];
  for (const { file, values } of input.present) {
    const source = taken.get(file);
    const refusal = refused.get(file);
    for (const value of values ?? []) {
      if (value.sheet === "works") {
        // Texts are not counted, but none may go astray.
        if (source !== undefined && isTextLost(value, source)) lost.push(`${file} ${placeName(value.location)}`);
        continue;
      }
      const fate =
        source === undefined
          ? refusal === undefined
            ? "去向不明"
            : fateInRefused(refusal)
          : fateInTaken(value, source);
      fates.set(fate, (fates.get(fate) ?? 0) + 1);
      if (fate === "去向不明") lost.push(`${file} ${placeName(value.location)}`);
    }
  }
  const heldBy = HELD_REASONS.flatMap((reason) => {
    const count = fates.get(reason) ?? 0;
    return count === 0 ? [] : [{ reason, count }];
  });
  const provisional = fates.get("暂纳入") ?? 0;
  return {
    read: [...fates.values()].reduce((sum, count) => sum + count, 0),
    booked: (fates.get("入账") ?? 0) + provisional,
    provisional,
    held: heldBy.reduce((sum, { count }) => sum + count, 0),
    heldBy,
    carried: carriedFigures(month.units),
    uncounted: input.present.flatMap(({ file, values }) => (values === null ? [file] : [])),
    lost,
  };
}

function takenFiles(
  { period, measures, askedByMeasure }: ConsolidationInput,
  { units, ledger }: AccountedMonth,
): ReadonlyMap<string, TakenFile> {
  const rows = rowsByVersion(ledger.filter((row) => row.period === period));
  const known = new Map<MeasureId, Measure>(measures.map((measure) => [measure.id, measure]));
  const files = new Map<string, TakenFile>();
  const asked = askedKeys(askedByMeasure);
  for (const { unit, taken } of units) {
    for (const { version, findings } of taken) {
      if (version.source === null) continue;
      const { unitReturn } = version.source;
      files.set(version.file, {
        unitReturn,
        rows: rows.get(versionName(version)) ?? new Map<string, LedgerRow>(),
        held: heldKeys(unitReturn.figures, findings, unitReturn.readings, known).figures,
        asks: (key) => asked.get(unit)?.has(key) === true,
      });
    }
  }
  return files;
}

function rowsByVersion(rows: readonly LedgerRow[]): ReadonlyMap<string, ReadonlyMap<string, LedgerRow>> {
  const versions = new Map<string, Map<string, LedgerRow>>();
  let before: LedgerRow | null = null;
  let places = new Map<string, LedgerRow>();
  for (const row of rows) {
    // A version's rows stand together.
    if (before === null || !isOfVersion(row, before)) {
      const name = versionName(row);
      places = versions.get(name) ?? new Map<string, LedgerRow>();
      versions.set(name, places);
    }
    before = row;
    places.set(placeName(row.location), row);
  }
  return versions;
}

function isOfVersion({ unit, revision, file }: LedgerRow, other: LedgerRow): boolean {
  return unit === other.unit && revision === other.revision && file === other.file;
}

function versionName({ unit, revision, file }: Pick<LedgerRow, "unit" | "revision" | "file">): string {
  return JSON.stringify([unit, revision, file]);
}

/** What each unit is asked for, as keys of figures. */
function askedKeys(askedByMeasure: ConsolidationInput["askedByMeasure"]): ReadonlyMap<string, ReadonlySet<FieldKey>> {
  const units = new Map<string, Set<FieldKey>>();
  for (const [id, askedUnits] of askedByMeasure) {
    for (const { unit, parts } of askedUnits) {
      const keys = units.get(unit) ?? new Set<FieldKey>();
      units.set(unit, keys);
      for (const part of parts) keys.add(`${id}.${part}`);
    }
  }
  return units;
}

/** Figures in force of units whose version in force came in no file of this run. */
function carriedFigures(units: readonly TakenUnit[]): number {
  return units
    .flatMap(({ standing }) => (standing === null || standing.version.source !== null ? [] : standing.rows))
    .filter(({ key }) => isFigureKey(key)).length;
}
