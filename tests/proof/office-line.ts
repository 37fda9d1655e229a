import type { WorkbookGrid } from "../../src/core/sheet/grid";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { convertWithOffice, type OfficeFile } from "../helpers/libreoffice";
import { gridOf } from "../helpers/read-outcome";
import { formulasIn, poisoned, poisonIn } from "./poison";

const PROGRAMS = 2;
const TIME_LIMIT = 240_000;

/** Sends workbooks through LibreOffice, two programs at once, every cached value poisoned beforehand. */
export class OfficeLine {
  /** Formulas that were sent, and cells that showed a poisoned value before and after. */
  readonly counts = { files: 0, formulas: 0, poisonBefore: 0, poisonAfter: 0 };
  private readonly running = new Set<Promise<unknown>>();

  /** Resolves as soon as the workbooks are on their way; `done` then takes what LibreOffice calculated, in the order given. */
  async send(workbooks: readonly WorkbookSpec[], done: (grids: readonly WorkbookGrid[]) => void): Promise<Sending> {
    const files: OfficeFile[] = [];
    for (const workbook of workbooks) files.push({ name: `${files.length}.xlsx`, bytes: await this.written(workbook) });
    while (this.running.size >= PROGRAMS) await Promise.race(this.running);
    const run = convertWithOffice(files, "xlsx", TIME_LIMIT);
    const ended: Promise<unknown> = run.catch(() => undefined).then(() => this.running.delete(ended));
    this.running.add(ended);
    const taken = run.then((saved) => this.readAll(files, saved)).then(done);
    // A failure is reported to whoever waits for the end; until then it is not unhandled.
    taken.catch(() => undefined);
    return { taken };
  }

  private async written(workbook: WorkbookSpec): Promise<Uint8Array> {
    const bytes = await xlsxWriter.write(poisoned(workbook));
    this.counts.files += 1;
    this.counts.formulas += formulasIn(workbook);
    this.counts.poisonBefore += poisonIn(await gridOf(bytes));
    return bytes;
  }

  private async readAll(
    files: readonly OfficeFile[],
    saved: ReadonlyMap<string, Uint8Array>,
  ): Promise<readonly WorkbookGrid[]> {
    const grids: WorkbookGrid[] = [];
    for (const { name } of files) {
      const bytes = saved.get(name);
      if (bytes === undefined) throw new Error(`LibreOffice left out ${name}`);
      const grid = await gridOf(bytes);
      this.counts.poisonAfter += poisonIn(grid);
      grids.push(grid);
    }
    return grids;
  }
}

/** Workbooks on their way. */
export interface Sending {
  /** Fulfilled when they came back and were taken. */
  readonly taken: Promise<void>;
}
