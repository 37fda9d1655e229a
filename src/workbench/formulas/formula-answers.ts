import { toA1 } from "../../core/sheet/a1";
import type { Area, Cell } from "../../core/sheet/area";
import { STALE } from "../host/formula-hooks";
import type { CellValue } from "../host/model/cell";
import { mapReferences, sheetPrefix } from "../host/model/formula-references";
import { cellsOf, intersection } from "../host/model/geometry";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import { formulaParts, textsApart } from "./formula-text";
import { LibraryBook } from "./library";
import { withoutNames } from "./names-in-formula";

/** A formula that stands in no cell, as it reads for a cell of a sheet. `formula` with its leading `=`. */
export interface Question {
  readonly sheet: Sheet;
  readonly at: Cell;
  readonly formula: string;
}

/** A cell that is to be taken as if this stood in it. */
export interface SupposedCell {
  readonly sheet: Sheet;
  readonly at: Cell;
  readonly value: CellValue;
}

const ASKED = "formulas that are asked";
const ERROR = /^#(?:DIV\/0!|N\/A|NULL!|NUM!|REF!|VALUE!|NAME\?)$/;
const known = new WeakMap<Workbook, FormulaAnswers>();

/** The one asked about a workbook (`loadFormulaLibrary` comes first). */
export function answersOf(workbook: Workbook): FormulaAnswers {
  const own = known.get(workbook) ?? new FormulaAnswers(workbook);
  known.set(workbook, own);
  return own;
}

/** Evaluates conditions of conditional formats and of data validation on the values that a workbook has by now. */
export class FormulaAnswers {
  private book: LibraryBook | null = null;
  private readonly told = new Map<string, CellValue>();
  private asked = 0;

  constructor(private readonly workbook: Workbook) {}

  /** The value of each; stale where the library gives none that Excel could. */
  ask(questions: readonly Question[], supposed: SupposedCell | null = null): readonly (CellValue | typeof STALE)[] {
    if (questions.length === 0) return [];
    const book = this.bookOf();
    const home = this.workbook.sheets.length;
    const whole = questions.map((question) => wholeFormula(question));
    this.tell(book, whole, supposed);
    whole.forEach((formula, row) => book.putFormula({ sheet: home, row, column: 0 }, formula));
    for (let row = whole.length; row < this.asked; row += 1) book.putConstant({ sheet: home, row, column: 0 }, "");
    this.asked = whole.length;
    book.evaluate();
    const values = book.valuesOf(whole.map((_, row) => ({ sheet: home, row, column: 0 })));
    return values.map((value, row) => (this.canCompute(book, questions[row]!) ? value : STALE));
  }

  private canCompute(book: LibraryBook, { sheet, formula }: Question): boolean {
    return formulaParts(withoutNames(formula, sheet)).functions.every((name) => book.knows(name));
  }

  private bookOf(): LibraryBook {
    const titles = [...this.workbook.sheets.map(({ name }) => name), ASKED];
    if (this.book?.hasSheets(titles) === true) return this.book;
    this.book?.close();
    this.told.clear();
    this.asked = 0;
    this.book = new LibraryBook(titles);
    return this.book;
  }

  private tell(book: LibraryBook, formulas: readonly string[], supposed: SupposedCell | null): void {
    for (const [index, area] of this.areasOf(formulas)) {
      const sheet = this.workbook.sheets[index]!;
      for (const at of cellsOf(area)) this.tellCell(book, index, at, sheet.valueAt(at.row, at.column));
    }
    if (supposed !== null)
      this.tellCell(book, this.workbook.sheets.indexOf(supposed.sheet), supposed.at, supposed.value);
  }

  private tellCell(book: LibraryBook, index: number, at: Cell, value: CellValue): void {
    const key = `${index},${at.row},${at.column}`;
    if ((this.told.get(key) ?? "") === value) return;
    this.told.set(key, value);
    const place = { sheet: index, ...at };
    if (typeof value === "string" && ERROR.test(value)) book.putFormula(place, `=${value}`);
    else book.putConstant(place, value);
  }

  /** What the formulas look at, as far as anything stands there or stood there. */
  private *areasOf(formulas: readonly string[]): Generator<readonly [number, Area]> {
    const used = new Map<number, Area | null>();
    const seen = new Set<string>();
    for (const formula of formulas)
      for (const { sheet: title, area } of formulaParts(formula).references) {
        const index = this.workbook.sheets.findIndex(({ name }) => name.toUpperCase() === title?.toUpperCase());
        const key = `${index} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
        if (index < 0 || seen.has(key)) continue;
        seen.add(key);
        const part = area.rows * area.columns === 1 ? area : this.usedPart(used, index, area);
        if (part !== null) yield [index, part];
      }
  }

  private usedPart(known: Map<number, Area | null>, index: number, area: Area): Area | null {
    const used = known.get(index) ?? this.reach(index);
    known.set(index, used);
    return used === null ? null : intersection(area, used);
  }

  /** From the first cell to the last one that has something, or of which the library was told something. */
  private reach(index: number): Area | null {
    const used = this.workbook.sheets[index]!.usedArea(true);
    let rows = used === null ? 0 : used.row + used.rows;
    let columns = used === null ? 0 : used.column + used.columns;
    for (const key of this.told.keys()) {
      const [sheet, row, column] = key.split(",").map(Number) as [number, number, number];
      if (sheet !== index) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return rows === 0 ? null : { row: 0, column: 0, rows, columns };
  }
}

/** The formula as it reads on any sheet: names resolved, every reference with its sheet. */
function wholeFormula({ sheet, at, formula }: Question): string {
  const own = `${sheetPrefix(sheet.name)}!`;
  const placed = textsApart(withoutNames(formula, sheet), (code) =>
    code.replace(/\b(ROW|COLUMN)\(\s*\)/gi, (_whole, name: string) => `${name}(${toA1(at)})`),
  );
  return mapReferences(placed, (whole, prefix, address) => (prefix === null ? `${own}${address}` : whole));
}
