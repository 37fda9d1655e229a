import type { Result } from "../../core/model/result";
import type { Period } from "../../core/model/unit-return";
import { openHistory, type OpenedHistory } from "../open-history";
import type { OpenWorkbook } from "../ports/open-workbook";
import type { PickedFile, PickedSheets } from "../ports/picked-file";
import type { WorkbookReader } from "../ports/workbook-reader";
import { checkPicked, type PickedTools } from "./check-picked";
import { intakeOf, type Intake } from "./intake";
import { OFFICE_SHEETS, officeStateOf } from "./office-state";
import { pickedAmong } from "./picked-among";
import { isReturnSheet, returnsInWorkbook } from "./returns-in-workbook";

/** What is to be taken together. */
export interface DryRunRequest {
  readonly period: Period;
  readonly files: readonly PickedFile[];
  /** Return sheets that stand in the open workbook count too. */
  readonly withSheets: boolean;
  /** The workbook of an earlier month, where the open one has no 台账 yet. */
  readonly earlier: PickedFile | null;
}

/** The open workbook, who reads files, and who follows the work. */
export interface DryRunTools extends PickedTools {
  readonly workbook: Pick<OpenWorkbook, "read" | "sheets">;
}

/**
 * Reads and judges everything without writing anything. null: it was cancelled. The problem are whole Chinese sentences about
 * the office's own workbook; a bad return is never a problem, it is refused by name.
 */
export async function dryRun(
  request: DryRunRequest,
  tools: DryRunTools,
): Promise<Result<Intake | null, readonly string[]>> {
  const earlier = await openEarlier(request.earlier, tools.reader);
  if (!earlier.ok) return earlier;
  const state = officeStateOf(await tools.workbook.read(OFFICE_SHEETS), earlier.value);
  if (!state.ok) return state;
  const { workspace, historyOf, notes, period: standing } = state.value;
  const { files, ignored } = pickedAmong(request.files);
  const sheets = request.withSheets ? await sheetsIn(tools.workbook) : [];
  const checked = await checkPicked([...files, ...sheets], workspace, tools);
  if (tools.signal?.aborted === true) return { ok: true, value: null };
  const { period } = request;
  const basis = { period, workspace, history: historyOf(period), standing, earlier: earlier.value };
  return { ok: true, value: intakeOf({ ...basis, checked, ignored, notes }, { received: null, preferred: [] }) };
}

/** The returns whose sheets stand in the open workbook. */
export async function sheetsIn(workbook: DryRunTools["workbook"]): Promise<readonly PickedSheets[]> {
  const names = (await workbook.sheets()).map(({ name }) => name).filter(isReturnSheet);
  return names.length === 0 ? [] : returnsInWorkbook(await workbook.read(names));
}

async function openEarlier(
  file: PickedFile | null,
  reader: WorkbookReader,
): Promise<Result<OpenedHistory | null, readonly string[]>> {
  if (file === null) return { ok: true, value: null };
  const bytes = await file.bytes();
  if (bytes === null || typeof bytes === "string")
    return { ok: false, problem: [`历史工作簿「${file.name}」打不开${bytes === null ? "。" : `：${bytes}`}`] };
  const opened = await openHistory(bytes, reader);
  if (opened.ok) return opened;
  return { ok: false, problem: [`历史工作簿「${file.name}」不能用：`, ...opened.problem.sentences] };
}
