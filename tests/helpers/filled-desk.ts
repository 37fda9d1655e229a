import { memoryDesk, type MemoryDesk } from "./memory-desk";
import { issueReturns } from "../../src/app/issue-returns";
import { returnChecker, type DeskReturn } from "../../src/app/fill/return-checker";
import { FILL_KEYS, RETURN_SHEETS } from "../../src/app/fill/return-sheets";
import type { OpenWorkbook } from "../../src/app/ports/open-workbook";
import { sampleReturns } from "../../src/app/sample/sample-returns";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import type { UnitReturn } from "../../src/core/model/unit-return";
import type { MemoryOptions } from "./memory-workbook";
import { smallWorkspace } from "./small-office";

const PERIOD = "2024-03";
const UNIT = "卡若区";

/** The small office's settings in March 2024. */
export const FILLED_WORKSPACE = smallWorkspace(PERIOD);

/** 卡若区's form of March 2024, filled in without a fault but not handed in; `change` plants something. */
export function filledForm(change: (clean: UnitReturn) => UnitReturn = (clean) => clean): WorkbookSpec {
  const clean = sampleReturns(FILLED_WORKSPACE, PERIOD, "1").find(({ unit }) => unit === UNIT);
  if (clean === undefined) throw new Error(`no sample of ${UNIT}`);
  const keep = new Map([[UNIT, change({ ...clean, submitted: null })]]);
  const request = { period: PERIOD, units: [UNIT], previous: new Map<string, UnitReturn>(), keep };
  const [issued] = issueReturns(FILLED_WORKSPACE, request);
  return issued!.workbook;
}

/** A desk on which that form stands. */
export async function filledDesk(
  options: MemoryOptions = {},
  change?: (clean: UnitReturn) => UnitReturn,
): Promise<MemoryDesk> {
  const desk = memoryDesk(options);
  await desk.workbook.place(filledForm(change), { show: null, stamp: "2024-03-01 0800" });
  return desk;
}

/** The return on the desk as a check finds it. */
export async function checkedDesk(
  { workbook }: { readonly workbook: Pick<OpenWorkbook, "read" | "remembered"> },
  handingIn = false,
): Promise<DeskReturn> {
  const grid = await workbook.read(RETURN_SHEETS);
  const explained = workbook.remembered(FILL_KEYS.explained);
  const checked = returnChecker(FILLED_WORKSPACE)(grid, { explained, handingIn });
  if (!checked.ok) throw new Error(checked.problem.message);
  return checked.value;
}
