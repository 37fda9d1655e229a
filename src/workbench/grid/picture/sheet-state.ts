import type { Area } from "../../../core/sheet/area";
import { intersection } from "../../host/model/geometry";
import type { Sheet } from "../../host/model/sheet";
import { frameOf } from "./frame";
import type { Frame } from "./frame";
import type { ShownFrame } from "./frame-steps";
import type { ShownSheet } from "./picture-types";
import { shownArea } from "./shown-area";
import { ShownCells } from "./shown-cells";
import type { CellChange } from "./shown-cells";
import { TrueFormats } from "./true-formats";

/** What a sheet holds by now, as far as it is shown. */
export interface SheetNews {
  readonly changes: readonly CellChange[];
  readonly frame: Frame;
}

/** What of one sheet is shown, kept from picture to picture. */
export class SheetState implements ShownSheet {
  shown: ShownFrame | null = null;
  private readonly cells = new ShownCells();
  private readonly formats = new TrueFormats();

  constructor(readonly id: string) {}

  /** Brings the cells up to what the sheet holds; the frame is taken over by the caller. */
  news(sheet: Sheet): SheetNews {
    const area = shownArea(sheet);
    const formats = this.formats.within(sheet, area);
    const { changes, needs } = this.cells.update(sheet, area, formats);
    return { changes, frame: frameOf(sheet, area, needs) };
  }

  forget(areas: readonly Area[]): void {
    const frame = this.shown?.frame;
    if (frame === undefined) return;
    const known = { row: 0, column: 0, rows: frame.rows.length, columns: frame.columns.length };
    for (const area of areas) {
      const part = intersection(area, known);
      if (part !== null) this.cells.forget(part);
    }
  }

  forgetFrame(): void {
    if (this.shown !== null) this.shown = { ...this.shown, sure: false };
  }
}
