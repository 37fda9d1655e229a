import type { Area } from "../../../core/sheet/area";
import type { CellValue } from "../../host/model/cell";
import type { Sheet } from "../../host/model/sheet";
import { areaInput } from "./cell-input";

/** Cells of a sheet, changed by hand. */
export interface HandPlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface Stood extends HandPlace {
  readonly before: readonly (readonly CellValue[])[];
}

type Moment = readonly Stood[];

/** Larger blocks are not remembered, as nobody fills them by hand. */
const MOST_CELLS = 20_000;
const MOST_MOMENTS = 100;

/** What stood in cells before they were changed by hand, for 撤消 and 恢复. */
export class HandHistory {
  private readonly past: Moment[] = [];
  private future: Moment[] = [];

  /** To be told before anything is changed by hand; places that are changed at once come back at once. */
  remember(places: readonly HandPlace[]): void {
    if (places.some(({ area }) => area.rows * area.columns > MOST_CELLS)) return;
    this.past.push(places.map(stoodIn));
    if (this.past.length > MOST_MOMENTS) this.past.shift();
    this.future = [];
  }

  /** What to put back where; null when there is nothing to undo. */
  undo(): Moment | null {
    return this.swap(this.past, this.future);
  }

  redo(): Moment | null {
    return this.swap(this.future, this.past);
  }

  private swap(from: Moment[], to: Moment[]): Moment | null {
    const moment = from.pop();
    if (moment === undefined || !moment.every(({ sheet }) => sheet.workbook.sheets.includes(sheet))) return null;
    to.push(moment.map(stoodIn));
    return moment;
  }
}

function stoodIn({ sheet, area }: HandPlace): Stood {
  return { sheet, area, before: areaInput(sheet, area) };
}
