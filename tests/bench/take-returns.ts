import { readFileSync } from "node:fs";
import path from "node:path";
import { consolidateFiles } from "../../src/app/consolidate-files";
import { keepHeapLean } from "../../src/cli/files/lean-heap";
import type { PickedFile } from "../../src/app/ports/picked-file";
import type { LedgerRow } from "../../src/core/model/consolidation";
import type { Workspace } from "../../src/app/open-workspace";
import { deskReader } from "./desk-reader";
import { officeOf } from "./cities";
import type { CityMonth } from "./make-returns";

/** What came of the returns; the numbers show that the work was done. */
export interface Taken {
  readonly files: number;
  readonly accepted: number;
  readonly ledgerRows: number;
}

/** A file as the command line picks it: read when it is its turn. */
function pickedFile(file: string): PickedFile {
  return { name: path.basename(file), modified: null, bytes: () => Promise.resolve(readFileSync(file)) };
}

/**
 * Reads, checks and consolidates every month of every city, as its office does. With `hold` the ledgers of all months are held until the
 * end, as somebody who puts them together holds them.
 */
export async function takeReturns(batches: readonly CityMonth[], hold: boolean): Promise<Taken> {
  keepHeapLean(batches.reduce((sum, { files }) => sum + files.length, 0));
  // One city after the other: an office's settings and forms are let go when the next one's turn comes.
  let desk: { readonly city: number; readonly office: Workspace } | undefined;
  const ledgers: (readonly LedgerRow[])[] = [];
  let [accepted, ledgerRows] = [0, 0];
  for (const { city, period, files } of batches) {
    if (desk?.city !== city) desk = { city, office: officeOf(city) };
    const { office } = desk;
    const request = { period, dates: { all: null, list: new Map<string, string>() }, preferred: [], history: null };
    const { consolidation } = await consolidateFiles({ ...request, files: files.map(pickedFile) }, office, {
      reader: deskReader,
      progress: () => undefined,
    });
    accepted += consolidation.files.filter(({ verdict }) => verdict === "accepted").length;
    ledgerRows += consolidation.ledger.length;
    if (hold) ledgers.push(consolidation.ledger);
  }
  return {
    files: batches.reduce((sum, { files }) => sum + files.length, 0),
    accepted,
    ledgerRows: hold ? ledgers.reduce((sum, rows) => sum + rows.length, 0) : ledgerRows,
  };
}

/** Reads every file and looks at every cell, and no more; gives the number of cells that hold something. */
export async function readReturns(batches: readonly CityMonth[]): Promise<number> {
  let cells = 0;
  for (const file of batches.flatMap(({ files }) => files)) {
    const read = await deskReader.read(readFileSync(file));
    if (!read.ok) throw new Error(`${file}: ${read.problem.message}`);
    for (const { rows } of read.value.sheets) for (const row of rows) cells += row.cells.length;
  }
  return cells;
}
