/** One sheet on its way into its place. Titles, not our names, except `name`. */
export interface JournalItem {
  readonly name: string;
  readonly temporary: string;
  /** The sheet it replaces, and what that one is called afterwards; null when there was none. */
  readonly old: { readonly title: string; readonly becomes: string; readonly position: number } | null;
}

/** Everything that is left to do once the new sheets are built: it can be done again and again with the same outcome. */
export interface Journal {
  readonly items: readonly JournalItem[];
  /** Names of the workbook with their formulas, by final titles; hidden ones are ours alone. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly hidden: boolean }[];
  readonly properties: readonly (readonly [string, string])[];
  /** Sheets that go at the end, with the names that pointed at them. */
  readonly drop: readonly { readonly title: string; readonly marker: string | null }[];
  /** Title of the sheet to be shown at the end; null leaves it to Excel. */
  readonly show: string | null;
}

/** Excel holds at most 32767 characters in a cell. */
const CELL_CHARACTERS = 30_000;

/** The journal as rows of one cell each. */
export function journalRows(journal: Journal): string[][] {
  const text = JSON.stringify(journal);
  const count = Math.ceil(text.length / CELL_CHARACTERS);
  // A letter in front, so that no piece can be taken for anything but text.
  return Array.from({ length: count }, (_, index) => [
    `s${text.slice(index * CELL_CHARACTERS, (index + 1) * CELL_CHARACTERS)}`,
  ]);
}

/** The journal in rows that were read back; null when it was not written whole. */
export function journalOfRows(rows: readonly (readonly unknown[])[]): Journal | null {
  const text = rows.map(([piece]) => String(piece).slice(1)).join("");
  try {
    return JSON.parse(text) as Journal;
  } catch {
    return null;
  }
}
