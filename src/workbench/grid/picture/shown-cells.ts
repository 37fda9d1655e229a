import type { Area, Cell } from "../../../core/sheet/area";
import { columnWidth } from "../../host/cells/sizes";
import { ALL_COLUMNS, cellsOf, intersection } from "../../host/model/geometry";
import type { ConditionalFormat } from "../../host/model/parts";
import type { Sheet } from "../../host/model/sheet";
import { DEFAULT_STYLE } from "../../host/model/style";
import { cellPicture } from "./cell-picture";
import type { CellPicture, CellState } from "./cell-picture";
import { visitCells } from "./visit-cells";
import { charactersIn, neededForCell, neededForFont } from "./row-needs";

/** A cell that is shown otherwise than before. `picture` null: it is bare now. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly picture: CellPicture | null;
  /** Its look is another one. */
  readonly newLook: boolean;
}

interface ShownState {
  value: CellState["value"];
  formula: CellState["formula"];
  apostrophe: boolean;
  style: CellState["style"];
  /** Of its column, points. */
  width: number;
  /** Points its row needs for it, where rows grow with their contents; null: nobody has asked. */
  need: number | null;
  lookName: string;
  /** The last pass that came by. */
  pass: number;
}

/** The cells of one sheet as they are shown. */
export class ShownCells {
  private readonly states = new Map<number, ShownState>();
  private pass = 0;

  /** Brings itself up to what the sheet holds; tells what changed, and what its rows need to hold their contents. */
  update(
    sheet: Sheet,
    shown: Area,
    formats: ReadonlyMap<number, readonly ConditionalFormat[]>,
  ): { readonly changes: readonly CellChange[]; readonly needs: readonly (number | undefined)[] } {
    this.pass += 1;
    const widths = Array.from({ length: shown.columns }, (_, column) => columnWidth(sheet, column));
    const growing = growingRows(sheet, shown);
    const merges = mergesByCell(sheet, shown);
    const needs: number[] = [];
    const changes: CellChange[] = [];
    let visited = 0;
    visitCells(sheet, shown, formats, (key, row, column, state) => {
      if (state.value === "" && state.formula === null && state.style === DEFAULT_STYLE) return;
      visited += 1;
      const merge = merges.get(key);
      const width = merge === undefined ? (widths[column] ?? sheet.standardColumnWidth) : across(merge, widths);
      let now = this.states.get(key);
      if (now === undefined || !isSame(now, state, width)) now = this.take(key, now, state, width, changes);
      now.pass = this.pass;
      if (growing[row] !== true || (merge?.rows ?? 1) > 1) return;
      now.need ??= needed(now, merge);
      if (now.need > (needs[row] ?? 0)) needs[row] = now.need;
    });
    if (visited < this.states.size) this.dropRest(changes);
    return { changes, needs };
  }

  private take(
    key: number,
    before: ShownState | undefined,
    state: CellState,
    width: number,
    changes: CellChange[],
  ): ShownState {
    const picture = cellPicture(state, charactersIn(width));
    const lookName = picture.look.name;
    const newLook = before === undefined || before.lookName !== lookName;
    const { row, column } = cellOf(key);
    if (newLook || !isSameContent(before, state)) changes.push({ row, column, picture, newLook });
    const { value, formula, apostrophe, style } = state;
    const now = { value, formula, apostrophe, style, width, need: null, lookName, pass: 0 };
    this.states.set(key, now);
    return now;
  }

  private dropRest(changes: CellChange[]): void {
    for (const [key, { pass }] of this.states) {
      if (pass === this.pass) continue;
      this.states.delete(key);
      changes.push({ ...cellOf(key), picture: null, newLook: true });
    }
  }
}

function cellOf(key: number): Cell {
  return { row: Math.floor(key / ALL_COLUMNS), column: key % ALL_COLUMNS };
}

/** Rows that nobody has given a height. */
function growingRows(sheet: Sheet, shown: Area): readonly boolean[] {
  return Array.from({ length: shown.rows }, (_, row) => (sheet.rows.get(row)?.size ?? null) === null);
}

function isSame(before: ShownState, state: CellState, width: number): boolean {
  return isSameContent(before, state) && before.style === state.style && before.width === width;
}

function isSameContent(before: ShownState, { value, formula, apostrophe }: CellState): boolean {
  return before.value === value && before.formula === formula && before.apostrophe === apostrophe;
}

/** The merge, within what is shown, of each merged cell. */
function mergesByCell(sheet: Sheet, shown: Area): ReadonlyMap<number, Area> {
  const merges = new Map<number, Area>();
  for (const merge of sheet.merges) {
    const part = intersection(merge, shown);
    if (part === null) continue;
    for (const { row, column } of cellsOf(part)) merges.set(row * ALL_COLUMNS + column, part);
  }
  return merges;
}

function across({ column, columns }: Area, widths: readonly number[]): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

/** Rows grow with the letters of a merge in one row, never with its lines. */
function needed({ value, style, width }: ShownState, merge: Area | undefined): number {
  return merge === undefined ? neededForCell(value, style, charactersIn(width)) : neededForFont(style);
}
