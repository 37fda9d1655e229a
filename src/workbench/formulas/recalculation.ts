import type { CellScalar } from "../../core/model/expression";
import type { Cell } from "../../core/sheet/area";
import { STALE } from "../host/formula-hooks";
import type { CellValue, HostCell } from "../host/model/cell";
import { cellsOf, holds, intersection } from "../host/model/geometry";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import { formulaParts } from "./formula-text";
import type { FormulaParts } from "./formula-text";
import { LibraryBook } from "./library";
import type { VerdictFormula } from "./verdict-formulas";

/** Finds the evaluator of a 审核 formula (with its leading `=`), stale for one that is of no return here; null for any other formula. */
export type FindVerdict = (formula: string) => VerdictFormula | typeof STALE | null;

/** What a 审核 formula came to, and what it had looked at. */
interface LastVerdict {
  readonly run: VerdictFormula;
  readonly reads: readonly { readonly sheet: string | null; readonly at: Cell; readonly found: CellScalar }[];
  readonly value: string | number;
}

interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
  readonly formula: string;
  readonly parts: FormulaParts;
  readonly verdict: ReturnType<FindVerdict>;
}

/** Keeps one workbook's formulas up to date: ours through the evaluator, the others through the library. */
export class Recalculation {
  private book: LibraryBook | null = null;
  /** What the library was told, by sheet, row and column. */
  private told = new Map<string, string>();
  private readonly verdicts = new Map<HostCell, LastVerdict>();
  private readonly parts = new Map<string, FormulaParts>();

  constructor(private readonly workbook: Workbook) {}

  run(findVerdict: FindVerdict): void {
    const formulas = this.formulas(findVerdict);
    const book = this.bookOf();
    if (this.tell(book, formulas)) book.evaluate();
    this.takeValues(book, formulas);
    this.runVerdicts(formulas);
    if (this.tell(book, formulas)) {
      book.evaluate();
      this.takeValues(book, formulas);
    }
    this.markDependants(formulas);
  }

  private bookOf(): LibraryBook {
    const titles = this.workbook.sheets.map(({ name }) => name);
    if (this.book?.hasSheets(titles) === true) return this.book;
    this.book?.close();
    this.told = new Map();
    this.book = new LibraryBook(titles);
    return this.book;
  }

  private formulas(findVerdict: FindVerdict): readonly FormulaCell[] {
    const found: FormulaCell[] = [];
    this.workbook.sheets.forEach((sheet, index) => {
      for (const { row, column, cell } of sheet.entries()) {
        const { formula } = cell;
        if (formula === null) continue;
        const parts = this.parts.get(formula) ?? formulaParts(formula);
        this.parts.set(formula, parts);
        found.push({ sheet: index, row, column, cell, formula, parts, verdict: findVerdict(formula) });
      }
    });
    return found;
  }

  /** Tells the library what changed since; true if anything did. */
  private tell(book: LibraryBook, formulas: readonly FormulaCell[]): boolean {
    const wanted = new Map<string, readonly [number, number, number, string | null, CellValue]>();
    for (const { sheet, row, column, cell, formula, verdict } of formulas)
      wanted.set(keyOf(sheet, row, column), [sheet, row, column, verdict === null ? formula : null, cell.value]);
    for (const [index, row, column] of this.sources(formulas)) {
      const key = keyOf(index, row, column);
      if (!wanted.has(key))
        wanted.set(key, [index, row, column, null, this.workbook.sheets[index]!.valueAt(row, column)]);
    }
    let changed = false;
    for (const [key, [sheet, row, column, formula, value]] of wanted) {
      const text = formula ?? `${typeof value} ${String(value)}`;
      if ((this.told.get(key) ?? "string ") === text) continue;
      this.told.set(key, text);
      if (formula === null) book.putConstant({ sheet, row, column }, value);
      else book.putFormula({ sheet, row, column }, formula);
      changed = true;
    }
    for (const key of this.told.keys()) {
      if (wanted.has(key)) continue;
      const [sheet, row, column] = key.split(",").map(Number) as [number, number, number];
      book.putConstant({ sheet, row, column }, "");
      this.told.delete(key);
      changed = true;
    }
    return changed;
  }

  /** The cells that formulas of the library look at. */
  private *sources(formulas: readonly FormulaCell[]): Generator<readonly [number, number, number]> {
    const used = this.workbook.sheets.map((sheet) => sheet.usedArea(true));
    const seen = new Set<string>();
    for (const { sheet, verdict, parts } of formulas) {
      if (verdict !== null) continue;
      for (const { sheet: title, area } of parts.references) {
        const index = title === null ? sheet : this.indexOf(title);
        const key = `${index} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
        if (index < 0 || seen.has(key)) continue;
        seen.add(key);
        const within = used[index] ?? null;
        const part = within === null ? null : intersection(area, within);
        if (part !== null) for (const { row, column } of cellsOf(part)) yield [index, row, column];
      }
    }
  }

  private takeValues(book: LibraryBook, formulas: readonly FormulaCell[]): void {
    const asked = formulas.filter(({ verdict }) => verdict === null);
    const values = book.valuesOf(asked);
    asked.forEach(({ cell, parts }, index) => {
      const value = parts.functions.every((name) => book.knows(name)) ? values[index]! : STALE;
      cell.stale = value === STALE;
      if (value !== STALE) cell.value = value;
    });
  }

  private runVerdicts(formulas: readonly FormulaCell[]): void {
    for (const { sheet, cell, formula, verdict } of formulas) {
      if (verdict === null) continue;
      cell.stale = verdict === STALE;
      if (verdict !== STALE) cell.value = this.verdictOf(cell, formula, verdict, this.workbook.sheets[sheet]!);
    }
  }

  /** Run again only when something that it looks at has changed. */
  private verdictOf(cell: HostCell, formula: string, run: VerdictFormula, home: Sheet): string | number {
    const last = this.verdicts.get(cell);
    const same = ({ sheet, at, found }: LastVerdict["reads"][number]): boolean =>
      sameScalar(this.scalarAt(sheet, at, home), found);
    if (last?.run === run && last.reads.every(same)) return last.value;
    const reads: { sheet: string | null; at: Cell; found: CellScalar }[] = [];
    const value = run(formula, (sheet, at) => {
      const found = this.scalarAt(sheet, at, home);
      reads.push({ sheet, at, found });
      return found;
    });
    this.verdicts.set(cell, { run, reads, value });
    return value;
  }

  private scalarAt(title: string | null, { row, column }: Cell, home: Sheet): CellScalar {
    const sheet = title === null ? home : this.workbook.sheet(title);
    return scalarOf(sheet?.cellAt(row, column));
  }

  /** What looks at a stale cell is stale itself. */
  private markDependants(formulas: readonly FormulaCell[]): void {
    let stale = formulas.filter(({ cell }) => cell.stale);
    while (stale.length > 0) {
      const before = stale;
      stale = formulas.filter(
        (one) =>
          !one.cell.stale &&
          one.parts.references.some(({ sheet, area }) => {
            const index = sheet === null ? one.sheet : this.indexOf(sheet);
            return before.some((other) => other.sheet === index && holds(area, other));
          }),
      );
      for (const { cell } of stale) cell.stale = true;
    }
  }

  private indexOf(title: string): number {
    return this.workbook.sheets.findIndex(({ name }) => name.toUpperCase() === title.toUpperCase());
  }
}

function keyOf(sheet: number, row: number, column: number): string {
  return `${sheet},${row},${column}`;
}

function sameScalar(one: CellScalar, other: CellScalar): boolean {
  if (typeof one === "object" && one !== null)
    return typeof other === "object" && other !== null && one.error === other.error;
  return one === other;
}

function scalarOf(cell: HostCell | undefined): CellScalar {
  if (cell === undefined || (cell.formula === null && cell.value === "")) return null;
  const { value } = cell;
  const failed = cell.formula !== null && typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);
  return failed ? { error: value } : value;
}
