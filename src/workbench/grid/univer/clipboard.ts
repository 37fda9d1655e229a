import type { Area } from "../../../core/sheet/area";
import type { CellValue } from "../../host/model/cell";
import { movedFormula } from "../../host/model/formula-references";
import { without } from "../../host/model/geometry";
import type { Sheet } from "../../host/model/sheet";
import type { Acts } from "./acts";
import { areaInput } from "./cell-input";
import { clipboardTable } from "./clipboard-table";

/** What of this workbook was taken into the clipboard last. */
interface Taken {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cut: boolean;
  readonly text: string;
}

/** Copying, cutting and pasting of cells: of this workbook with their formulas, of others as text. */
export class Clipboard {
  private taken: Taken | null = null;

  /** `textOf`: the text that the clipboard gets for an area of the sheet. */
  constructor(private readonly textOf: (sheet: Sheet, area: Area) => string) {}

  take(sheet: Sheet, area: Area, cut: boolean): void {
    this.taken = { sheet, area, cut, text: plainLines(this.textOf(sheet, area)) };
  }

  paste(acts: Acts, sheet: Sheet, selected: Area, text: string): void {
    const { taken } = this;
    if (taken !== null && taken.text === plainLines(text)) {
      this.pasteOwn(acts, sheet, selected, taken);
      return;
    }
    const rows = clipboardTable(text);
    const size = { rows: rows.length, columns: Math.max(...rows.map(({ length }) => length)) };
    const area = targetOf(selected, size);
    acts.paste(
      sheet,
      area,
      Array.from({ length: area.rows }, (_row, row) =>
        Array.from({ length: area.columns }, (_column, column) => rows[row % size.rows]![column % size.columns] ?? ""),
      ),
    );
  }

  private pasteOwn(acts: Acts, sheet: Sheet, selected: Area, { sheet: home, area: from, cut }: Taken): void {
    const held = areaInput(home, from);
    const area = cut ? { ...selected, rows: from.rows, columns: from.columns } : targetOf(selected, from);
    const by = { row: area.row - from.row, column: area.column - from.column };
    const values = Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => {
        const away = { row: row - (row % from.rows), column: column - (column % from.columns) };
        const input = held[row % from.rows]![column % from.columns]!;
        return cut ? input : movedInput(input, { row: by.row + away.row, column: by.column + away.column });
      }),
    );
    if (!cut) return acts.fill(sheet, area, values);
    this.taken = null;
    acts.move({ sheet: home, areas: home === sheet ? without(from, area) : [from] }, sheet, area, values);
  }
}

function movedInput(input: CellValue, by: { readonly row: number; readonly column: number }): CellValue {
  return typeof input === "string" && input.startsWith("=") ? movedFormula(input, by) : input;
}

/** Where a block lands: all over the selection when it fits several times, otherwise from its first cell on. */
function targetOf(selected: Area, size: { readonly rows: number; readonly columns: number }): Area {
  const fits = selected.rows % size.rows === 0 && selected.columns % size.columns === 0;
  return fits ? selected : { ...selected, rows: size.rows, columns: size.columns };
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}
