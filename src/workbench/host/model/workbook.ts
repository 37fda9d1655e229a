import type { Area } from "../../../core/sheet/area";
import { replaceSheetName } from "./formula-references";
import { CellStore } from "./cell-store";
import { newPageLayout } from "./page-defaults";
import type {
  CellComment,
  ConditionalFormat,
  DefinedName,
  Hyperlink,
  PageLayout,
  SheetChart,
  SheetProtection,
  SheetTable,
  Validation,
} from "./parts";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One worksheet as Excel holds it. Rows and columns are 0-based, sizes are points. */
export class Sheet extends CellStore {
  visibility: Visibility = "Visible";
  /** `#RRGGBB`; empty for none. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardRowHeight = 13.5;
  standardColumnWidth = 54;
  merges: Area[] = [];
  /** Areas of different validations never overlap. */
  validations: Validation[] = [];
  /** First of them first in priority. */
  conditionalFormats: ConditionalFormat[] = [];
  hyperlinks: Hyperlink[] = [];
  comments: CellComment[] = [];
  charts: SheetChart<Sheet>[] = [];
  tables: SheetTable[] = [];
  protection: SheetProtection | null = null;
  freeze: { readonly rows: number; readonly columns: number } | null = null;
  autoFilter: Area | null = null;
  page: PageLayout = newPageLayout();
  readonly customProperties = new Map<string, string>();

  /** Made by `Workbook.addSheet`; `name` is set by `Workbook.renameSheet`, which mends formulas. */
  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {
    super();
  }
}

/** What happened to a workbook. */
export type WorkbookChange =
  | { readonly kind: "cells"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "sheet-renamed"; readonly sheet: Sheet }
  | { readonly kind: "names" };

/** Why a title cannot be a sheet's. */
export type TitleProblem = "not-a-title" | "taken";

/** An Excel workbook in memory. */
export class Workbook {
  name = "工作簿1.xlsx";
  title = "";
  author = "";
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName<Sheet>[] = [];
  /** Custom document properties, in order of making. */
  readonly customProperties = new Map<string, string | number | boolean>();
  /** What the add-in keeps in the document (`Office.context.document.settings`), as texts the client serialises. */
  readonly settings = new Map<string, string>();
  /** Structure protection (no sheet may be added, removed, renamed or moved). */
  structureProtected = false;
  structurePassword: string | null = null;
  /** The sheet in front; the first one of a new workbook. */
  active: Sheet | null = null;
  selection: readonly Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  readonly listeners = new Set<(change: WorkbookChange) => void>();
  private made = 0;

  /** A workbook with one blank sheet per title. */
  static withSheets(...titles: readonly string[]): Workbook {
    const workbook = new Workbook();
    for (const title of titles) workbook.addSheet(title);
    return workbook;
  }

  sheet(title: string): Sheet | undefined {
    return this.sheets.find(({ name }) => sameTitle(name, title));
  }

  /** A number no other part of this workbook has. */
  nextNumber(): number {
    this.made += 1;
    return this.made;
  }

  /** Adds a blank sheet at the end or at an index. The caller has asked `titleProblem`. */
  addSheet(title: string, at = this.sheets.length): Sheet {
    const sheet = new Sheet(this, `{00000000-0001-0000-${hex(this.nextNumber())}-000000000000}`, title);
    this.sheets.splice(at, 0, sheet);
    this.active ??= sheet;
    this.notify({ kind: "sheet-added", sheet });
    return sheet;
  }

  /** Removes a sheet with its names; formulas elsewhere that point at it become `#REF!`. */
  deleteSheet(sheet: Sheet): void {
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    this.rewriteFormulas((formula) => replaceSheetName(formula, sheet.name, null));
    for (const own of this.names.filter(({ scope }) => scope === sheet)) this.names.splice(this.names.indexOf(own), 1);
    if (this.active === sheet) {
      const visible = this.sheets.filter(({ visibility }) => visibility === "Visible");
      this.active = visible[Math.min(at, visible.length - 1)] ?? null;
      this.selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
    }
    this.notify({ kind: "sheet-deleted", sheet });
  }

  /** Gives a sheet another title; formulas, names and links follow, as in Excel. */
  renameSheet(sheet: Sheet, title: string): void {
    const before = sheet.name;
    if (before === title) return;
    sheet.name = title;
    this.rewriteFormulas((formula) => replaceSheetName(formula, before, title));
    this.notify({ kind: "sheet-renamed", sheet });
  }

  /** Why the title cannot be given (to `sheet`, or to a new one). */
  titleProblem(title: string, sheet: Sheet | null): TitleProblem | null {
    if (title === "" || title.length > 31 || /[\\/?*[\]:]/.test(title) || /^'|'$/.test(title)) return "not-a-title";
    return this.sheets.some((other) => other !== sheet && sameTitle(other.name, title)) ? "taken" : null;
  }

  /** `Sheet1`, `Sheet2` ..., the first that is free. */
  freeTitle(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }

  /** A name of the sheet, or of the workbook for null. */
  definedName(name: string, scope: Sheet | null): DefinedName<Sheet> | undefined {
    return this.names.find((known) => known.scope === scope && sameTitle(known.name, name));
  }

  /** Changes every formula: of cells, names, validations and conditional formats. */
  rewriteFormulas(rewrite: (formula: string, home: Sheet | null) => string): void {
    for (const sheet of this.sheets) {
      for (const { cell } of sheet.entries()) if (cell.formula !== null) cell.formula = rewrite(cell.formula, sheet);
      for (const format of sheet.conditionalFormats) format.formula = rewrite(format.formula, sheet);
      sheet.validations = sheet.validations.map((rule) => ({
        ...rule,
        formula1: formulaOr(rule.formula1, (formula) => rewrite(formula, sheet)),
        formula2: rule.formula2 === null ? null : formulaOr(rule.formula2, (formula) => rewrite(formula, sheet)),
      }));
    }
    for (const name of this.names) name.formula = rewrite(name.formula, name.scope);
  }

  notify(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function sameTitle(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

function formulaOr(value: string | number, rewrite: (formula: string) => string): string | number {
  return typeof value === "string" && value.startsWith("=") ? rewrite(value) : value;
}

function hex(number: number): string {
  return number.toString(16).padStart(4, "0");
}
