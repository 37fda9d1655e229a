import type { CellScalar, FieldKey } from "../model/expression";
import { NOTHING_FILLED_KEY } from "../model/office-columns";
import { cellText, ledgerValue } from "./cell-text";
import type { Version } from "./version";

/** What stood in a figure's row. */
export interface VersionFigure {
  readonly value: CellScalar;
  readonly note: string;
}

/** A version's figures and work fields by key, from its file or, where there is none, from the ledger. Blank cells may be missing. */
export function versionFigures(version: Version): ReadonlyMap<FieldKey, VersionFigure> {
  if (version.source === null) {
    const filled = version.rows.filter(({ key }) => key !== NOTHING_FILLED_KEY);
    return new Map(filled.map(({ key, value, note }) => [key, { value, note }]));
  }
  const { figures, works } = version.source.unitReturn;
  const found = new Map<FieldKey, VersionFigure>();
  for (const [key, { value, note }] of figures) found.set(key, { value: ledgerValue(value), note: cellText(note) });
  for (const [clause, { fields }] of works) {
    for (const [field, value] of Object.entries(fields))
      found.set(workKey(clause, field), { value: ledgerValue(value), note: "" });
  }
  return found;
}

/** Key of a field of 工作开展情况 in the ledger. */
export function workKey(clause: number, field: string): FieldKey {
  return `${clause}.${field}`;
}

/** True for a figure's key (`46-1.num`), false for a field of 工作开展情况 (`46.progress`). */
export function isFigureKey(key: FieldKey): boolean {
  return key.includes("-");
}

/** The measure that a figure's key, or a measure's own id, belongs to; null for anything else. */
export function measureIdOf(key: FieldKey): string | null {
  return /^(\d+-\d+)(\..+)?$/.exec(key)?.[1] ?? null;
}
