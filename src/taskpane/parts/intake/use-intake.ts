import { useCallback, useState } from "react";
import type { CheckedFile } from "../../../app/check-files";
import { dryRun, type DryRunRequest, type DryRunTools } from "../../../app/intake/dry-run";
import { intakeOf, type Intake, type IntakeChoices } from "../../../app/intake/intake";
import type { ReturnJudge } from "../../../app/ports/return-judge";
import type { WorkbookReader } from "../../../app/ports/workbook-reader";
import { useAction, type Action } from "../use-action";
import { usePreparedJudge } from "./use-prepared-judge";
import { useSeen } from "./use-seen";

/** Who reads files, and the office's workbook that they are taken into. */
export interface IntakeDesk {
  readonly reader: WorkbookReader;
  /** Without it files are read and judged on this thread. */
  readonly judge?: ReturnJudge | undefined;
  readonly workbook: DryRunTools["workbook"];
}

/** A dry run as it stands on the screen. */
export interface IntakeState {
  readonly run: Action<DryRunRequest>;
  /** Files whose fate is known so far, before they are compared with each other. */
  readonly seen: readonly CheckedFile[];
  readonly intake: Intake | null;
  /** What is wrong with the office's own workbook, whole sentences. */
  readonly problems: readonly string[];
  /** Somebody stopped the run. */
  readonly stopped: boolean;
  readonly choose: (choices: IntakeChoices) => void;
  readonly clear: () => void;
}

/** Runs a month dry: nothing is written until the office agrees. */
export function useIntake({ reader, judge, workbook }: IntakeDesk): IntakeState {
  const { files: seen, add: checked, clear: forget, show } = useSeen();
  const [intake, setIntake] = useState<Intake | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState(false);
  const clear = useCallback(() => {
    forget();
    setIntake(null);
    setProblems([]);
    setStopped(false);
  }, [forget]);
  usePreparedJudge(judge, null);
  const run = useAction<DryRunRequest>(async (request, { signal, progress }) => {
    clear();
    const done = await dryRun(request, { reader, judge, workbook, progress, signal, checked });
    show();
    if (!done.ok) setProblems(done.problem);
    else if (done.value === null) setStopped(true);
    else setIntake(done.value);
  });
  const choose = useCallback((choices: IntakeChoices) => {
    setIntake((before) => (before === null ? null : intakeOf(before, choices)));
  }, []);
  return { run, seen, intake, problems, stopped, choose, clear };
}
