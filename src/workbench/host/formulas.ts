import type { Area } from "../../core/sheet/area";
import { STALE } from "./formula-hooks";
import type { ChangedCells, FormulaHooks } from "./formula-hooks";
import type { Sheet } from "./model/sheet";
import type { Workbook, WorkbookChange } from "./model/workbook";

/** Keeps the values of formulas up to date by the hooks given, or says that they are stale. */
export class Formulas {
  private waiting: ChangedCells[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly hooks: FormulaHooks,
  ) {
    this.workbook.listeners.add(this.hear);
  }

  /** Hears nothing of the workbook any more, which another host may have by then. */
  stop(): void {
    this.workbook.listeners.delete(this.hear);
  }

  changed(sheet: Sheet, area: Area | null): void {
    this.waiting.push({ sheet, area });
  }

  private readonly hear = (change: WorkbookChange): void => {
    if (change.kind === "names") for (const sheet of this.workbook.sheets.slice(0, 1)) this.changed(sheet, null);
    else if (change.kind !== "cells") this.changed(change.sheet, null);
  };

  settle(): void {
    if (this.waiting.length === 0) return;
    const changed = this.waiting;
    this.waiting = [];
    if (this.hooks.recalculate !== undefined) this.hooks.recalculate(this.workbook, changed);
    else this.evaluateAll();
  }

  /** Without an engine that knows what depends on what, any change may concern any formula. */
  private evaluateAll(): void {
    for (const sheet of this.workbook.sheets)
      for (const { row, column, cell } of sheet.entries()) {
        if (cell.formula === null) continue;
        const value = this.hooks.evaluate?.(this.workbook, sheet, cell, row, column) ?? STALE;
        cell.stale = value === STALE;
        if (value !== STALE) cell.value = value;
      }
  }
}
