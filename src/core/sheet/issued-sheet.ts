import type { Cell } from "./area";
import type { CellContent, SheetSpec } from "./sheet-spec";

/** A cell that nobody but the office may change: a printed text, or a formula (without its `=`). */
export interface IssuedCell extends Cell {
  readonly content: { readonly text: string } | { readonly formula: string };
}

/** A sheet as the office issued it, less everything that is typed or differs from month to month. */
export interface IssuedSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Line by line. */
  readonly cells: readonly IssuedCell[];
}

type Fields = SheetSpec["fields"];
type Line = readonly CellContent[];

interface KnownLine {
  readonly fields: Fields;
  readonly at: Cell;
  readonly cells: readonly IssuedCell[];
}

/** From month to month a unit's tables differ in a few lines, and the others are the very same. */
const LINES = new WeakMap<Line, KnownLine>();
const KEYED = new WeakMap<Fields, ReadonlySet<number>>();

/** What is fixed in a sheet: its formulas, and the texts that have no key. What has a key is typed, given by the office, or history. */
export function issuedSheet({
  name,
  columns,
  blocks,
  fields,
}: Pick<SheetSpec, "name" | "columns" | "blocks" | "fields">): IssuedSheet {
  const keyed = keyedPlaces(fields);
  const lines: (readonly IssuedCell[])[] = [];
  let rows = 0;
  for (const { at, contents } of blocks) {
    rows = Math.max(rows, at.row + contents.length);
    contents.forEach((line, r) => lines.push(issuedLine(line, fields, keyed, { row: at.row + r, column: at.column })));
  }
  return { name, rows, columns: columns.length, cells: ([] as IssuedCell[]).concat(...lines) };
}

/** More columns than any sheet has, so that a row and a column are one number. */
const MOST_COLUMNS = 16_384;

function keyedPlaces(fields: Fields): ReadonlySet<number> {
  const known = KEYED.get(fields) ?? new Set(fields.map(([, { row, column }]) => row * MOST_COLUMNS + column));
  KEYED.set(fields, known);
  return known;
}

function issuedLine(line: Line, fields: Fields, keyed: ReadonlySet<number>, at: Cell): KnownLine["cells"] {
  const { row, column } = at;
  const known = LINES.get(line);
  if (known?.fields === fields && known.at.row === row && known.at.column === column) return known.cells;
  const cells: IssuedCell[] = [];
  line.forEach((content, index) => {
    const fixed = fixedContent(content, keyed.has(row * MOST_COLUMNS + column + index));
    if (fixed !== null) cells.push({ row, column: column + index, content: fixed });
  });
  LINES.set(line, { fields, at, cells });
  return cells;
}

function fixedContent(content: CellContent, keyed: boolean): IssuedCell["content"] | null {
  if (content === null || typeof content === "boolean") return null;
  if (typeof content === "object") return { formula: content.formula };
  return keyed || content === "" ? null : { text: String(content) };
}
