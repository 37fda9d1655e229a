import { SHEET_NAMES } from "../../src/core/model/office-columns";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { SheetValues } from "./sheet-values";

/** A saved form, its cells by key. */
export class SavedForm {
  readonly values: SheetValues;
  private readonly places: ReadonlyMap<string, readonly [string, { readonly row: number; readonly column: number }]>;

  constructor(
    workbook: WorkbookSpec,
    private readonly grid: WorkbookGrid,
  ) {
    this.values = new SheetValues(grid);
    this.places = new Map(
      workbook.sheets.flatMap(({ name, fields }) => fields.map(([key, cell]) => [key, [name, cell]] as const)),
    );
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  field(key: string): unknown {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.values.at(...place);
  }

  /** The number beside a grade's name on 审核结果. */
  countOf(grade: string): unknown {
    const rows = this.grid.sheets.find(({ name }) => name === SHEET_NAMES.findings)?.rows ?? [];
    const row = rows.find(({ cells }) => cells.some(({ value }) => value === grade));
    return row?.cells.find(({ value }) => typeof value === "number")?.value;
  }
}
