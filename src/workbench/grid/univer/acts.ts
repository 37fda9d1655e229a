import type { Area, Cell } from "../../../core/sheet/area";
import { areaAround } from "../../../core/sheet/area-around";
import type { CellValue } from "../../host/model/cell";
import type { Sheet } from "../../host/model/sheet";
import type { GridEvents } from "../grid-view";
import { HandHistory } from "./hand-history";
import { firstLocked } from "./locked-cells";

type Values = readonly (readonly (CellValue | null)[])[];

/** Tells what somebody does by hand, once Univer has done with it, and remembers what stood there before. */
export class Acts {
  private readonly history = new HandHistory();

  constructor(private readonly events: GridEvents) {}

  type(sheet: Sheet, at: Cell, text: string): void {
    this.change(sheet, [{ ...at, rows: 1, columns: 1 }], () => this.events.typed(sheet, at, text));
  }

  fill(sheet: Sheet, area: Area, values: Values): void {
    this.change(sheet, areasToFill(area, values), () => this.events.filled(sheet, area, values));
  }

  paste(sheet: Sheet, at: Cell, rows: readonly (readonly string[])[]): void {
    const area = { ...at, rows: rows.length, columns: Math.max(...rows.map(({ length }) => length)) };
    this.change(sheet, [area], () => this.events.pasted(sheet, at, rows));
  }

  clear(sheet: Sheet, areas: readonly Area[]): void {
    this.change(sheet, areas, () => this.events.cleared(sheet, areas));
  }

  /** Puts cells elsewhere: what they held is then gone from where it was. They are selected there. */
  move(
    from: { readonly sheet: Sheet; readonly areas: readonly Area[] },
    sheet: Sheet,
    area: Area,
    values: Values,
  ): void {
    const locked = firstLocked(from.sheet, from.areas) ?? firstLocked(sheet, [area]);
    queueMicrotask(() => {
      if (locked !== null) return this.events.locked(sheet, locked);
      this.history.remember([...from.areas.map((left) => ({ sheet: from.sheet, area: left })), { sheet, area }]);
      if (from.areas.length > 0) this.events.cleared(from.sheet, from.areas);
      this.events.filled(sheet, area, values);
      this.events.selected(sheet, area);
    });
  }

  undo(): void {
    this.putBack(this.history.undo());
  }

  redo(): void {
    this.putBack(this.history.redo());
  }

  /** Whether the cell may be changed; if not, that is told. */
  mayChange(sheet: Sheet, at: Cell): boolean {
    const locked = firstLocked(sheet, [{ ...at, rows: 1, columns: 1 }]);
    if (locked !== null) queueMicrotask(() => this.events.locked(sheet, locked));
    return locked === null;
  }

  private putBack(moment: ReturnType<HandHistory["undo"]>): void {
    queueMicrotask(() => {
      for (const { sheet, area, before } of moment ?? []) {
        const locked = firstLocked(sheet, [area]);
        if (locked !== null) return this.events.locked(sheet, locked);
        this.events.filled(sheet, area, before);
      }
    });
  }

  private change(sheet: Sheet, areas: readonly Area[], tell: () => void): void {
    const [first, ...others] = areas;
    if (first === undefined) return;
    const locked = firstLocked(sheet, areas);
    // Univer is still at it: what it holds must not be touched before it is through.
    queueMicrotask(() => {
      if (locked !== null) return this.events.locked(sheet, locked);
      this.history.remember([{ sheet, area: others.reduce(areaAround, first) }]);
      tell();
    });
  }
}

/** The cells of an area that get something: the rows and columns of the source in between stay. */
function areasToFill(area: Area, values: Values): readonly Area[] {
  const filled: Area[] = [];
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null) filled.push({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
    }),
  );
  return filled;
}
