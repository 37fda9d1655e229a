import type {
  CellEdit,
  CellsEdited,
  HostAbilities,
  OpenSheet,
  OpenWorkbook,
  PlacedSheets,
  Selection,
} from "../../src/app/ports/open-workbook";
import { fromA1 } from "../../src/core/sheet/a1";
import type { Area } from "../../src/core/sheet/area";
import type { Grid, GridCell, WorkbookGrid } from "../../src/core/sheet/grid";
import type { PrintSpec, SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { SHEET_NAMES } from "../../src/core/model/office-columns";
import { gridOf, withCells } from "./workbook-grid";

/** What the workbook in memory can do, and what it answers where Excel may refuse. */
export interface MemoryOptions {
  readonly abilities?: Partial<HostAbilities>;
  /** A sentence when new workbooks are refused. */
  readonly refusesNew?: string;
  readonly refusesSave?: string;
}

const OURS: ReadonlySet<string> = new Set(Object.values(SHEET_NAMES));

/**
 * The open workbook kept in memory: sheets as they were placed, what was typed since, texts that were kept. Nothing is recalculated:
 * a formula shows the value it was placed with.
 */
export class MemoryWorkbook implements OpenWorkbook {
  readonly abilities: HostAbilities;
  readonly mended: SheetSpec[] = [];
  readonly printed: { readonly sheet: string; readonly print: PrintSpec }[] = [];
  readonly shown: { readonly sheet: string; readonly at: Area | null }[] = [];
  readonly opened: Uint8Array[] = [];
  saved = 0;
  reads = 0;
  /** Sentences for the next `tidy`. */
  leftovers: readonly string[] = [];
  /** Thrown by the next call that reaches Excel. */
  failure: Error | null = null;
  private grid: WorkbookGrid = { sheets: [], names: new Map(), properties: new Map(), parts: [] };
  private readonly texts = new Map<string, string>();
  private readonly editListeners = new Set<(edited: CellsEdited) => void>();
  private readonly selectionListeners = new Set<(selection: Selection) => void>();
  private selected: Selection | null = null;

  constructor(private readonly options: MemoryOptions = {}) {
    this.abilities = { save: true, newWorkbook: true, ...options.abilities };
  }

  readonly title = (): Promise<string> => this.reach("工作簿1.xlsx");

  readonly sheets = (): Promise<readonly OpenSheet[]> =>
    this.reach(
      this.grid.sheets.map(({ name, state }) => ({
        name,
        title: name,
        ours: OURS.has(name),
        visible: state === "visible",
      })),
    );

  readonly read = (sheets: readonly string[] | null): Promise<WorkbookGrid> => {
    this.reads += 1;
    const chosen = this.grid.sheets.filter(({ name }) => sheets === null || sheets.includes(name));
    return this.reach({ ...this.grid, sheets: chosen });
  };

  readonly place = async (
    workbook: WorkbookSpec,
    { show, stamp }: { readonly show: string | null; readonly stamp: string },
  ): Promise<PlacedSheets> => {
    await this.reach(null);
    const coming = gridOf(workbook);
    const kept: { sheet: string; copy: string }[] = [];
    let sheets = [...this.grid.sheets];
    for (const sheet of coming.sheets) {
      const at = sheets.findIndex(({ name }) => name === sheet.name);
      const before = sheets[at];
      if (before === undefined) {
        sheets.push(sheet);
        continue;
      }
      sheets[at] = sheet;
      if (JSON.stringify(before.rows) === JSON.stringify(sheet.rows)) continue;
      const copy = `${sheet.name} ${stamp}`;
      kept.push({ sheet: sheet.name, copy });
      sheets = [...sheets, { ...before, name: copy }];
    }
    const names = new Map([...this.grid.names, ...coming.names]);
    this.grid = { ...this.grid, sheets, names, properties: new Map([...this.grid.properties, ...coming.properties]) };
    if (show !== null) this.shown.push({ sheet: show, at: null });
    return { placed: coming.sheets.map(({ name }) => name), kept };
  };

  readonly type = async (edits: readonly CellEdit[]): Promise<boolean> => {
    await this.reach(null);
    if (edits.some(({ sheet, cell, was }) => !isSame(this.valueAt(sheet, cell.row, cell.column), was))) return false;
    for (const { sheet, cell, value } of edits) this.write(sheet, cell.row, cell.column, value);
    return true;
  };

  readonly mend = async (sheet: SheetSpec): Promise<void> => {
    await this.reach(null);
    this.mended.push(sheet);
  };

  readonly print = async (prints: readonly { readonly sheet: string; readonly print: PrintSpec }[]): Promise<void> => {
    await this.reach(null);
    this.printed.push(...prints);
  };

  readonly show = async (sheet: string, at: Area | null): Promise<void> => {
    await this.reach(null);
    this.shown.push({ sheet, at });
  };

  readonly selection = (): Promise<Selection | null> => this.reach(this.selected);

  readonly onEdited = (listener: (edited: CellsEdited) => void): Promise<() => Promise<void>> =>
    this.subscribe(this.editListeners, listener);

  readonly onSelected = (listener: (selection: Selection) => void): Promise<() => Promise<void>> =>
    this.subscribe(this.selectionListeners, listener);

  readonly openNew: OpenWorkbook["openNew"] = async (bytes) => {
    await this.reach(null);
    if (this.options.refusesNew !== undefined) return { ok: false, problem: this.options.refusesNew };
    this.opened.push(bytes);
    return { ok: true, value: null };
  };

  readonly save: OpenWorkbook["save"] = async () => {
    await this.reach(null);
    const refusal = this.options.refusesSave ?? (this.abilities.save ? undefined : "请按 Ctrl+S 保存。");
    if (refusal !== undefined) return { ok: false, problem: refusal };
    this.saved += 1;
    return { ok: true, value: null };
  };

  readonly remember = async (key: string, text: string | null): Promise<void> => {
    await this.reach(null);
    if (text === null) this.texts.delete(key);
    else this.texts.set(key, text);
  };

  readonly remembered = (key: string): string | null => this.texts.get(key) ?? null;

  readonly tidy = async (): Promise<readonly string[]> => {
    const done = this.leftovers;
    this.leftovers = [];
    return this.reach(done);
  };

  /** What somebody types into a cell, as `E12`; listeners are told. */
  userTypes(sheet: string, address: string, value: GridCell["value"]): void {
    const cell = fromA1(address);
    if (cell === null) throw new Error(`no cell ${address}`);
    this.write(sheet, cell.row, cell.column, value);
    for (const listener of this.editListeners) listener({ sheet, area: { ...cell, rows: 1, columns: 1 } });
  }

  /** Somebody stands somewhere. */
  userSelects(selection: Selection): void {
    this.selected = selection;
    for (const listener of this.selectionListeners) listener(selection);
  }

  /** What stands in a cell, as `E12`. */
  valueIn(sheet: string, address: string): GridCell["value"] {
    const cell = fromA1(address);
    return cell === null ? null : this.valueAt(sheet, cell.row, cell.column);
  }

  private async reach<Value>(value: Value): Promise<Value> {
    await Promise.resolve();
    const { failure } = this;
    this.failure = null;
    if (failure !== null) throw failure;
    return value;
  }

  private subscribe<Told>(listeners: Set<(told: Told) => void>, listener: (told: Told) => void) {
    listeners.add(listener);
    return this.reach(() => {
      listeners.delete(listener);
      return Promise.resolve();
    });
  }

  private sheetNamed(name: string): Grid {
    const sheet = this.grid.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  private valueAt(sheet: string, row: number, column: number): GridCell["value"] {
    const cells = this.sheetNamed(sheet).rows.find((each) => each.row === row)?.cells;
    return cells?.find((cell) => cell.column === column)?.value ?? null;
  }

  private write(sheet: string, row: number, column: number, value: GridCell["value"]): void {
    const changed = withCells(this.sheetNamed(sheet), [[row, column, value ?? undefined]]);
    this.grid = { ...this.grid, sheets: this.grid.sheets.map((each) => (each.name === sheet ? changed : each)) };
  }
}

/** As the port compares: a blank cell is null, whatever it was emptied with. */
function isSame(one: GridCell["value"], other: string | number | boolean | null): boolean {
  return (one === "" ? null : one) === (other === "" ? null : other);
}
