import type { Sheet } from "../../host/model/sheet";
import { frameOf } from "./frame";
import type { Frame } from "./frame";
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
  frame: Frame | null = null;
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
}
