import type { CellScalar, FieldKey } from "../model/expression";
import type { Finding } from "../model/finding";
import type { ReadProblem } from "../model/read-problem";
import type { Result } from "../model/result";
import { FIGURE_COLUMNS, GIVEN_MISSING } from "../model/return-columns";
import type { CellLocation, Reading, ReturnFigure, UnitReturn } from "../model/unit-return";
import type { Grid, GridCell } from "../sheet/grid";
import { locationAt } from "./cell-locations";
import { cellIn, findKeyedTable, tableFinder, type KeyedRow, type KeyedTable } from "./keyed-table";
import { excerpt } from "./excerpt";
import { plainCell, plainText } from "./plain-text";
import { proposeReading } from "./propose-reading";
import { readCell, readDateCell } from "./read-cell";
import { readNumberText } from "./read-number-text";
import { repeatedKey } from "./repeated-key";
import type { KnownFigure, ReturnKnowledge } from "./return-knowledge";

/** What 指标数据 says. */
export interface ParsedFigures {
  readonly figures: ReadonlyMap<FieldKey, ReturnFigure>;
  readonly typedRatios: UnitReturn["typedRatios"];
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  /** Keys that no edition of this document knows. */
  readonly unknownKeys: readonly string[];
}

type Column = keyof typeof FIGURE_COLUMNS;
type FigureTable = KeyedTable<Column, string>;

const KEY = /^\d{1,3}-\d{1,2}\.[A-Za-z]\w*$/;
const NEEDED: readonly Column[] = ["part", "value", "note"];
/** The table of 指标数据 in a sheet, wherever it stands; null when the sheet has none. */
export const findFigureTable = tableFinder((grid: Grid): FigureTable | null => {
  const table = findKeyedTable<Column, string>(grid, { heads: FIGURE_COLUMNS, anchor: "part", keyOf: figureKey });
  return table !== null && table.rows.length > 0 ? table : null;
});

/** Reads the rows of 指标数据. A row whose printed label no longer belongs to its key makes the file `structure-changed`: its figures could be anybody's. */
export function parseFigures(
  table: FigureTable,
  known: Pick<ReturnKnowledge, "figures">,
): Result<ParsedFigures, ReadProblem> {
  const missing = NEEDED.filter((column) => !table.columns.has(column)).map(
    (column) => `「${FIGURE_COLUMNS[column]}」`,
  );
  if (missing.length > 0)
    return changed(`「${table.sheet}」里找不到${missing.join("、")}列，请用下发的空白表重填后报送。`);
  const reader = new FigureReader(table);
  const unknownKeys: string[] = [];
  for (const row of table.rows) {
    const figure = known.figures.get(row.key);
    if (figure === undefined) unknownKeys.push(row.key);
    else if (!reader.belongs(row, figure)) return changed(reader.misplaced(row, figure));
    else reader.take(row, figure);
  }
  return { ok: true, value: { ...reader.parsed(), unknownKeys } };
}

class FigureReader {
  private readonly figures = new Map<FieldKey, ReturnFigure>();
  private readonly typedRatios = new Map<string, { readonly value: number; readonly location: CellLocation }>();
  private readonly readings: Reading[] = [];
  private readonly findings: Finding[] = [];

  constructor(private readonly table: FigureTable) {}

  /** The part's label is printed in the row, and beside it the clause or the measure. */
  belongs(row: KeyedRow<string>, figure: KnownFigure): boolean {
    if (plainCell(this.cell(row, "part")?.value) !== plainText(figure.label)) return false;
    const measure = this.cell(row, "measure");
    const clause = this.cell(row, "clause");
    if (measure === undefined && clause === undefined) return false;
    if (measure !== undefined && plainCell(measure.value) !== plainText(figure.measureName)) return false;
    return clause === undefined || plainCell(clause.value).replace(/\D/g, "") === String(figure.clause);
  }

  misplaced(row: KeyedRow<string>, figure: KnownFigure): string {
    const part = plainCell(this.cell(row, "part")?.value);
    // The same label belongs to several measures: then the measure tells them apart, or where it is merged the clause.
    const group = plainCell(this.cell(row, "measure")?.value) || plainCell(this.cell(row, "clause")?.value);
    const printed = part === plainText(figure.label) && group !== "" ? `${group}：${part}` : part;
    return `「${this.table.sheet}」第${row.row + 1}行原属「${figure.measureName}：${figure.label}」，所印项目却是「${excerpt(printed)}」，可能排序或粘贴时漏了隐藏的A列，数字已对不上项目。请用下发的空白表重填后报送。`;
  }

  take(row: KeyedRow<string>, figure: KnownFigure): void {
    const parsed = this.figure(row, figure);
    const first = this.figures.get(figure.key);
    if (first !== undefined) {
      if (!sameScalar(first.value, parsed.value) || !sameScalar(first.note, parsed.note)) {
        this.findings.push(
          repeatedKey(figure, `${figure.measureName}：${figure.label}`, first.location, parsed.location),
        );
      }
      return;
    }
    this.figures.set(figure.key, parsed);
    const reading = proposeReading(figure, parsed.value, parsed.location);
    if (reading !== null) this.readings.push(reading);
    this.noteTypedRatio(row, figure);
  }

  parsed(): Omit<ParsedFigures, "unknownKeys"> {
    const { figures, typedRatios, readings, findings } = this;
    return { figures, typedRatios, readings, findings };
  }

  private figure(row: KeyedRow<string>, figure: KnownFigure): ReturnFigure {
    const read = figure.kind === "date" ? readDateCell : readCell;
    const cell = this.cell(row, "value");
    const value = read(cell);
    return {
      key: figure.key,
      value: figure.given && value === GIVEN_MISSING ? null : value,
      note: readCell(this.cell(row, "note")),
      previous: {
        1: read(this.cell(row, "previous")),
        2: read(this.cell(row, "previous2")),
        3: read(this.cell(row, "previous3")),
        4: read(this.cell(row, "previous4")),
      },
      location: this.location(row, "value"),
      noteLocation: this.location(row, "note"),
      // A formula that shows nothing is a blank cell, not one without a result.
      formula: cell?.formula === true && cell.value !== "",
    };
  }

  /** The ratio's formula was typed over. */
  private noteTypedRatio(row: KeyedRow<string>, figure: KnownFigure): void {
    const cell = this.cell(row, "ratio");
    if (cell === undefined || cell.formula || this.typedRatios.has(figure.measure)) return;
    const value = typeof cell.value === "string" ? readNumberText(cell.value) : cell.value;
    if (typeof value === "number")
      this.typedRatios.set(figure.measure, { value, location: this.location(row, "ratio") });
  }

  private cell(row: KeyedRow<string>, column: Column): GridCell | undefined {
    const index = this.table.columns.get(column);
    return index === undefined ? undefined : cellIn(row, index);
  }

  private location(row: KeyedRow<string>, column: Column): CellLocation {
    return locationAt(this.table.sheet, row.row, this.table.columns.get(column) ?? 0);
  }
}

function figureKey(value: GridCell["value"]): string | null {
  // A number has no letters; a text that begins with Chinese letters, as most do, is no key either.
  if (typeof value !== "string" || /^[\u4e00-\u9fff]/.test(value)) return null;
  const text = plainText(value);
  return KEY.test(text) ? text : null;
}

function sameScalar(left: CellScalar, right: CellScalar): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function changed(message: string): Result<never, ReadProblem> {
  return { ok: false, problem: { code: "structure-changed", message } };
}
