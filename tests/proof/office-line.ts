import type { WorkbookGrid } from "../../src/core/sheet/grid";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { convertWithOffice, type OfficeFile } from "../helpers/libreoffice";
import { gridOf } from "../helpers/read-outcome";
import { formulasIn, poisoned, poisonIn } from "./poison";

const TIME_LIMIT = 240_000;

/** Sends workbooks through LibreOffice, a few files at a time and two programs at once, every cached value poisoned beforehand. */
export class OfficeLine {
  /** Formulas that were recalculated, and poisoned values that were there before and after. */
  readonly counts = { files: 0, formulas: 0, poisonBefore: 0, poisonAfter: 0 };
  private readonly running: Promise<unknown>[] = [];

  /** The workbooks as LibreOffice calculates and saves them, in the order given. */
  async recalculated(workbooks: readonly WorkbookSpec[]): Promise<readonly WorkbookGrid[]> {
    const files: OfficeFile[] = [];
    for (const workbook of workbooks) files.push({ name: `${files.length}.xlsx`, bytes: await this.written(workbook) });
    await this.room();
    const run = convertWithOffice(files, "xlsx", TIME_LIMIT);
    const ended = run.then(
      () => void this.running.splice(this.running.indexOf(ended), 1),
      () => undefined,
    );
    this.running.push(ended);
    const saved = await run;
    const grids: WorkbookGrid[] = [];
    for (const { name } of files) grids.push(await this.read(saved.get(name)));
    return grids;
  }

  /** Waits until another program may be started. */
  async room(): Promise<void> {
    while (this.running.length >= 2) await Promise.race(this.running);
  }

  private async written(workbook: WorkbookSpec): Promise<Uint8Array> {
    const bytes = await xlsxWriter.write(poisoned(workbook));
    this.counts.files += 1;
    this.counts.formulas += formulasIn(workbook);
    this.counts.poisonBefore += poisonIn(await gridOf(bytes));
    return bytes;
  }

  private async read(bytes: Uint8Array | undefined): Promise<WorkbookGrid> {
    if (bytes === undefined) throw new Error("LibreOffice left a file out");
    const grid = await gridOf(bytes);
    this.counts.poisonAfter += poisonIn(grid);
    return grid;
  }
}
