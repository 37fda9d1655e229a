import { consolidateFiles } from "../../src/app/consolidate-files";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { issueReturns, reportingUnits } from "../../src/app/issue-returns";
import { sampleReturns } from "../../src/app/sample/sample-returns";
import { filledReturn } from "../../src/app/sample/filled-return";
import type { UnitReturn } from "../../src/core/model/unit-return";
import type { Consolidation } from "../../src/core/model/consolidation";
import { deskReader } from "./desk-reader";
import { deskWriter } from "./desk-writer";
import { officeOf, periodOf } from "./cities";

const PERIOD = periodOf(2);
const SEED = "1";

/** Files that were written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/** Issues the forms of all units of a month, last month's figures in them. */
export async function issueAll(): Promise<Written> {
  const office = officeOf(0);
  const units = reportingUnits(office);
  const previous = new Map(sampleReturns(office, periodOf(1), SEED).map((one) => [one.unit, one] as const));
  let bytes = 0;
  for (const { workbook } of issueReturns(office, {
    period: PERIOD,
    units,
    previous,
    keep: new Map<string, UnitReturn>(),
  }))
    bytes += (await deskWriter.write(workbook)).length;
  return { files: units.length, bytes };
}

/** A month to which every unit has sent a clean return, ready to be written. */
export async function consolidatedMonth(): Promise<Consolidation> {
  const office = officeOf(0);
  const returns = sampleReturns(office, PERIOD, SEED);
  const files = returns.map((one) => ({
    name: `${one.unit}.xlsx`,
    modified: null,
    bytes: () => deskWriter.write(filledReturn(office, one)),
  }));
  const request = {
    period: PERIOD,
    dates: { all: null, list: new Map<string, string>() },
    preferred: [],
    history: null,
  };
  const { consolidation } = await consolidateFiles({ ...request, files }, office, {
    reader: deskReader,
    progress: () => undefined,
  });
  return consolidation;
}

/** Writes the office's workbook of that month. */
export async function writeMonth(month: Consolidation): Promise<Written> {
  const bytes = await deskWriter.write(consolidationWorkbookOf(officeOf(0), month));
  return { files: 1, bytes: bytes.length };
}
