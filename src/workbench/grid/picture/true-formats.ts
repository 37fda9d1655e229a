import type { Area, Cell } from "../../../core/sheet/area";
import { answersOf } from "../../formulas/formula-answers";
import { formulaParts } from "../../formulas/formula-text";
import { withoutNames } from "../../formulas/names-in-formula";
import type { STALE } from "../../host/formula-hooks";
import type { CellValue } from "../../host/model/cell";
import { movedFormula } from "../../host/model/formula-references";
import { ALL_COLUMNS, cellsOf, intersection } from "../../host/model/geometry";
import type { ConditionalFormat } from "../../host/model/parts";
import type { Sheet } from "../../host/model/sheet";

/** The formula of a format as it reads for one cell, and what it came to when it was last asked. */
interface Condition {
  readonly at: Cell;
  readonly formula: string;
  /** Null: what it looks at cannot be told in short, so that it is asked each time. */
  readonly looksAt: FormulaReferences | null;
  seen: string | null;
  holds: boolean;
}

type FormulaReferences = ReturnType<typeof formulaParts>["references"];

/** Values that change by themselves or are looked at in places that the formula does not name. */
const RESTLESS = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "INDIRECT", "OFFSET", "CELL", "INFO"]);
const MOST_CELLS = 50;

/** The conditional formats of a sheet that are true, cell by cell. Conditions are asked again only when what they look at has changed. */
export class TrueFormats {
  private conditions = new Map<string, Condition>();

  /** Formats in order of priority by row × `ALL_COLUMNS` + column, within an area. Formats behind a true one that stops are left out. */
  within(sheet: Sheet, shown: Area): ReadonlyMap<number, readonly ConditionalFormat[]> {
    const placed = this.place(sheet, shown);
    this.ask(
      sheet,
      placed.map(({ condition }) => condition),
    );
    const found = new Map<number, ConditionalFormat[]>();
    for (const { format, condition } of placed) {
      if (!condition.holds) continue;
      const key = condition.at.row * ALL_COLUMNS + condition.at.column;
      const before = found.get(key) ?? [];
      if (before.some(({ stopIfTrue }) => stopIfTrue)) continue;
      before.push(format);
      found.set(key, before);
    }
    return found;
  }

  private place(
    sheet: Sheet,
    shown: Area,
  ): readonly { readonly format: ConditionalFormat; readonly condition: Condition }[] {
    const before = this.conditions;
    const now = new Map<string, Condition>();
    const placed: { format: ConditionalFormat; condition: Condition }[] = [];
    for (const format of sheet.conditionalFormats) {
      // The preview draws no bars in cells.
      if (format.bar !== null) continue;
      const [first] = format.areas;
      for (const area of format.areas) {
        const part = intersection(area, shown);
        if (first === undefined || part === null) continue;
        for (const at of cellsOf(part)) {
          const by = { row: at.row - first.row, column: at.column - first.column };
          const key = `${at.row},${at.column},${by.row},${by.column},${format.formula}`;
          const condition = before.get(key) ?? newCondition(format.formula, at, by, sheet);
          now.set(key, condition);
          placed.push({ format, condition });
        }
      }
    }
    this.conditions = now;
    return placed;
  }

  private ask(sheet: Sheet, conditions: readonly Condition[]): void {
    const open = conditions.filter((condition) => {
      const seen = condition.looksAt === null ? null : valuesAt(condition.looksAt, sheet);
      const same = seen !== null && seen === condition.seen;
      condition.seen = seen;
      return !same;
    });
    const answers = answersOf(sheet.workbook).ask(open.map(({ at, formula }) => ({ sheet, at, formula })));
    open.forEach((condition, index) => (condition.holds = isTrue(answers[index]!)));
  }
}

function newCondition(formula: string, at: Cell, by: Cell, sheet: Sheet): Condition {
  const moved = movedFormula(formula, by);
  const { references, functions } = formulaParts(moved);
  const cells = references.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const named = withoutNames(moved, sheet) !== moved;
  const tellable = cells <= MOST_CELLS && !named && !functions.some((name) => RESTLESS.has(name));
  return { at, formula: moved, looksAt: tellable ? references : null, seen: null, holds: false };
}

function valuesAt(references: FormulaReferences, home: Sheet): string {
  let seen = "";
  for (const { sheet: title, area } of references) {
    const sheet = title === null ? home : home.workbook.sheet(title);
    for (const { row, column } of cellsOf(area)) {
      const value = sheet?.valueAt(row, column) ?? null;
      seen += `${typeof value} ${String(value)}\n`;
    }
  }
  return seen;
}

/** Texts and errors are not true, nor is what nobody could compute. */
function isTrue(value: CellValue | typeof STALE): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
