import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import { settingsDigest } from "../../core/settings/settings-digest";
import { checkWritten, type WrittenCheck } from "../check-written";
import { consolidationWorkbookOf } from "../consolidation-workbook-of";
import type { Clock } from "../ports/clock";
import { HostFailure } from "../ports/host-failure";
import type { OpenWorkbook, PlacedSheets } from "../ports/open-workbook";
import type { Progress } from "../ports/progress";
import { intakeOf, type Intake } from "./intake";
import { OFFICE_SHEETS, officeStateOf } from "./office-state";
import { placingStamp } from "./placing-stamp";

/** A month that stands in the workbook. */
export interface ConfirmedIntake {
  readonly intake: Intake;
  readonly sheets: PlacedSheets;
  /** What came of reading 台账 back from the workbook. */
  readonly written: WrittenCheck;
}

/** What confirming needs. */
export interface ConfirmTools {
  readonly workbook: Pick<OpenWorkbook, "read" | "place">;
  readonly clock: Clock;
  readonly progress: Progress;
}

/**
 * Lays down the month's sheets as the dry run showed them, with everything that was typed into the workbook up to this moment.
 * The problem are whole Chinese sentences; the workbook is then as it was.
 */
export async function confirmIntake(
  intake: Intake,
  { workbook, clock, progress }: ConfirmTools,
): Promise<Result<ConfirmedIntake, readonly string[]>> {
  const state = officeStateOf(await workbook.read(OFFICE_SHEETS), intake.earlier);
  if (!state.ok) return state;
  const { workspace, historyOf } = state.value;
  if (settingsDigest(workspace.settings) !== settingsDigest(intake.workspace.settings))
    return { ok: false, problem: ["试汇总之后，「设置」或待定事项的决定改过了。没有写入任何内容，请重新试汇总。"] };
  const final = intakeOf({ ...intake, workspace, history: historyOf(intake.period) }, intake.choices);
  const sheets = await workbook.place(consolidationWorkbookOf(workspace, final.consolidation), {
    show: SHEET_NAMES.summary,
    stamp: placingStamp(clock),
    progress,
  });
  return { ok: true, value: { intake: final, sheets, written: await readBack(final, workbook) } };
}

/** The month stands in the workbook already: a failure to read it is told, but is none of the writing. */
async function readBack(
  { consolidation, present }: Intake,
  workbook: Pick<OpenWorkbook, "read">,
): Promise<WrittenCheck> {
  try {
    return checkWritten(await workbook.read([SHEET_NAMES.ledger]), consolidation, present);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const problem = `已经写入，但没能读回「${SHEET_NAMES.ledger}」核对：${error.words.what}请把这批月报再试汇总、写入一次。`;
    return { rows: 0, problems: [problem] };
  }
}
