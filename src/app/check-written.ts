import { checkLedger } from "../core/consolidation/conservation/check-ledger";
import type { Consolidation } from "../core/model/consolidation";
import { SHEET_NAMES } from "../core/model/office-columns";
import type { FileValues } from "../core/model/present-value";
import type { WorkbookGrid } from "../core/sheet/grid";
import type { WorkbookReader } from "./ports/workbook-reader";

/** What came of reading a written month back. */
export interface WrittenCheck {
  /** Rows of 台账 that were held against their sources. */
  readonly rows: number;
  /** Whole Chinese sentences, the last of which says what to do; [] when all is as it should be. */
  readonly problems: readonly string[];
}

const MOST_PROBLEMS = 10;
const WHAT_TO_DO =
  "请先不要使用这次写出的汇总，把以上几句话和所说的来件交给维护人员；各单位的来件没有改动，可以重新汇总。";

/** Holds 台账 as it stands in a workbook that has just been written against the month, and against the cells of the files it came from. */
export function checkWritten(
  written: Pick<WorkbookGrid, "sheets">,
  month: Consolidation,
  present: readonly FileValues[],
): WrittenCheck {
  const grid = written.sheets.find(({ name }) => name.trim() === SHEET_NAMES.ledger) ?? null;
  return told(month, checkLedger(grid, month, present));
}

/** The same of a workbook file that has just been written. */
export async function checkWrittenFile(
  bytes: Uint8Array,
  month: Consolidation,
  present: readonly FileValues[],
  reader: WorkbookReader,
): Promise<WrittenCheck> {
  const read = await reader.read(bytes, "office");
  return read.ok
    ? checkWritten(read.value, month, present)
    : told(month, [`刚写出的汇总工作簿读不回来：${read.problem.message}`]);
}

/** What people are told of it: that all was held against its source, or every difference. */
export function writtenWords({ rows, problems }: WrittenCheck): readonly string[] {
  return problems.length > 0 ? problems : [`已读回核对：「${SHEET_NAMES.ledger}」共 ${rows} 行，与来件逐格一致。`];
}

function told({ ledger }: Consolidation, problems: readonly string[]): WrittenCheck {
  const more = problems.length > MOST_PROBLEMS ? [`……共有 ${problems.length} 处不一致。`] : [];
  const sentences = [...problems.slice(0, MOST_PROBLEMS), ...more];
  return { rows: ledger.length, problems: sentences.length === 0 ? [] : [...sentences, WHAT_TO_DO] };
}
