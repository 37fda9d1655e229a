import initialise, { Model } from "@ironcalc/wasm";
import type { InitInput } from "@ironcalc/wasm";
import { sheetReference } from "../../core/sheet/a1";
import { STALE } from "../host/formula-hooks";
import type { CellValue } from "../host/model/cell";
import { textsApart } from "./formula-text";

/** The library tells numbers as they are shown, by nine digits. Joined to a text they have all of theirs, so that is asked of cells on a sheet beside. */
const PROBES = "digits of numbers";
const SHOWN_WHOLE = /^-?\d{1,9}$/;
const KIND = { number: 1, text: 2, logical: 4, error: 16 } as const;
/** What Excel itself shows; anything else says that the library cannot compute it. */
const EXCEL_ERRORS = new Set(["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);

/** Fetches the library; before that no book can be made. `wasm` null: from beside its script, as bundlers lay it. */
export async function loadFormulaLibrary(wasm: InitInput | null = null): Promise<void> {
  await initialise(wasm === null ? undefined : { module_or_path: wasm });
}

/** A cell by sheet, row and column, 0-based. */
export interface BookCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one workbook as the formula library (IronCalc, MIT or Apache-2.0) keeps them. */
export class LibraryBook {
  private readonly model = new Model("workbook", "en", "UTC", "en");
  private readonly probes = new Map<string, number>();
  private readonly known = new Map<string, boolean>();

  constructor(private readonly titles: readonly string[]) {
    this.model.pauseEvaluation();
    [...titles, PROBES].forEach((title, index) => {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, title);
    });
  }

  /** True when its sheets are called so, in this order; otherwise a new book is needed. */
  hasSheets(titles: readonly string[]): boolean {
    return titles.length === this.titles.length && titles.every((title, index) => title === this.titles[index]);
  }

  putConstant({ sheet, row, column }: BookCell, value: CellValue): void {
    const text = typeof value === "string" ? (value === "" ? "" : `'${value}`) : String(value).toUpperCase();
    this.model.setUserInput(sheet, row + 1, column + 1, text);
  }

  /** `formula` with its leading `=`. */
  putFormula({ sheet, row, column }: BookCell, formula: string): void {
    this.model.setUserInput(sheet, row + 1, column + 1, forLibrary(formula));
  }

  evaluate(): void {
    this.model.evaluate();
  }

  /** The values of formulas; stale where the library gives none that Excel could. */
  valuesOf(cells: readonly BookCell[]): readonly (CellValue | typeof STALE)[] {
    const asked = cells.filter((cell) => this.needsProbe(cell));
    asked.forEach((cell) => this.putProbe(cell));
    if (asked.length > 0) this.evaluate();
    return cells.map((cell) => this.valueOf(cell));
  }

  private valueOf(cell: BookCell): CellValue | typeof STALE {
    const text = this.shown(cell);
    switch (this.kindOf(cell)) {
      case KIND.number:
        return SHOWN_WHOLE.test(text) ? Number(text) : this.probed(cell);
      case KIND.text:
        return text;
      case KIND.logical:
        return text === "TRUE";
      case KIND.error:
        return EXCEL_ERRORS.has(text) ? text : STALE;
      default:
        return STALE;
    }
  }

  private needsProbe(cell: BookCell): boolean {
    return !this.probes.has(keyOf(cell)) && this.kindOf(cell) === KIND.number && !SHOWN_WHOLE.test(this.shown(cell));
  }

  private putProbe(cell: BookCell): void {
    const at = this.probes.size;
    this.probes.set(keyOf(cell), at);
    const formula = `=${sheetReference(this.titles[cell.sheet]!, cell)}&""`;
    this.putFormula({ sheet: this.titles.length, row: at, column: 0 }, formula);
  }

  private probed(cell: BookCell): number | typeof STALE {
    const at = this.probes.get(keyOf(cell));
    return at === undefined ? STALE : numberOr(this.shown({ sheet: this.titles.length, row: at, column: 0 }));
  }

  private shown({ sheet, row, column }: BookCell): string {
    return this.model.getFormattedCellValue(sheet, row + 1, column + 1);
  }

  private kindOf({ sheet, row, column }: BookCell): number {
    return this.model.getCellType(sheet, row + 1, column + 1);
  }

  /** Whether the library has a function of that name. Asked in a book of its own, since IFERROR would hide the answer. */
  knows(name: string): boolean {
    const before = this.known.get(name);
    if (before !== undefined) return before;
    const probe = new Model("probe", "en", "UTC", "en");
    probe.setUserInput(0, 1, 1, forLibrary(`=${name}(1,1)`));
    const known = probe.getFormattedCellValue(0, 1, 1) !== "#NAME?";
    probe.free();
    this.known.set(name, known);
    return known;
  }

  close(): void {
    this.model.free();
  }
}

/** The library has no HYPERLINK, which shows its second argument, as CHOOSE does when asked for the second. */
function forLibrary(formula: string): string {
  return textsApart(formula, (code) => code.replace(/\bHYPERLINK\(/gi, "CHOOSE(2,"));
}

function keyOf({ sheet, row, column }: BookCell): string {
  return `${sheet},${row},${column}`;
}

function numberOr(text: string): number | typeof STALE {
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : STALE;
}
