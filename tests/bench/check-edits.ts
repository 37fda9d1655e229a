import { returnChecker } from "../../src/app/fill/return-checker";
import { filledReturn } from "../../src/app/sample/filled-return";
import { sampleReturns } from "../../src/app/sample/sample-returns";
import type { CellLocation } from "../../src/core/model/unit-return";
import { fromA1 } from "../../src/core/sheet/a1";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import { deskReader } from "./desk-reader";
import { deskWriter } from "./desk-writer";
import { officeOf, periodOf } from "./cities";

const SEED = "1";

/** What checking after single edits took. */
export interface CheckedEdits {
  readonly unit: string;
  /** Figures of the return. */
  readonly figures: number;
  /** Of each edit, in the order in which they were made, in milliseconds. */
  readonly milliseconds: readonly number[];
}

/** Changes figures of the largest return one after the other and checks it after each, as the pane does while somebody types. */
export async function checkEdits(edits: number): Promise<CheckedEdits> {
  const office = officeOf(0);
  const returns = sampleReturns(office, periodOf(2), SEED);
  const largest = returns.reduce((most, one) => (one.figures.size > most.figures.size ? one : most));
  const read = await deskReader.read(await deskWriter.write(filledReturn(office, { ...largest, submitted: null })));
  if (!read.ok) throw new Error(read.problem.message);
  const check = returnChecker(office);
  const milliseconds: number[] = [];
  let explained: string | null = null;
  let places: readonly CellLocation[] = [];
  for (let edit = 0; edit <= edits; edit += 1) {
    const place = places[edit % places.length];
    const grid = place === undefined ? read.value : withOneMore(read.value, place);
    const began = performance.now();
    const checked = check(grid, { explained, handingIn: false });
    milliseconds.push(performance.now() - began);
    if (!checked.ok) throw new Error(checked.problem.message);
    explained = JSON.stringify(checked.value.explained);
    const figures = [...checked.value.unitReturn.figures.values()];
    places = figures.filter(({ value }) => typeof value === "number").map(({ location }) => location);
  }
  // The first look is none after an edit.
  return { unit: largest.unit, figures: largest.figures.size, milliseconds: milliseconds.slice(1) };
}

/** The workbook with the number at a place one larger. New objects throughout, as Excel hands them over. */
function withOneMore(workbook: WorkbookGrid, { sheet, cell }: CellLocation): WorkbookGrid {
  const place = fromA1(cell);
  const sheets = workbook.sheets.map((one) => ({
    ...one,
    rows: one.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((each) => {
        const isIt = one.name === sheet && row === place?.row && each.column === place.column;
        return isIt && typeof each.value === "number" ? { ...each, value: each.value + 1 } : { ...each };
      }),
    })),
  }));
  return { ...workbook, sheets };
}
