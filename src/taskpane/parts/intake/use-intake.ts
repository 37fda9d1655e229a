import { useCallback, useState } from "react";
import type { CheckedFile } from "../../../app/check-files";
import { dryRun, type DryRunRequest, type DryRunTools } from "../../../app/intake/dry-run";
import { intakeOf, type Intake, type IntakeChoices } from "../../../app/intake/intake";
import type { WorkbookReader } from "../../../app/ports/workbook-reader";
import { useAction, type Action } from "../use-action";

/** Who reads files, and the office's workbook that they are taken into. */
export interface IntakeDesk {
  readonly reader: WorkbookReader;
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
export function useIntake({ reader, workbook }: IntakeDesk): IntakeState {
  const [seen, setSeen] = useState<readonly CheckedFile[]>([]);
  const [intake, setIntake] = useState<Intake | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState(false);
  const clear = useCallback(() => {
    setSeen([]);
    setIntake(null);
    setProblems([]);
    setStopped(false);
  }, []);
  const run = useAction<DryRunRequest>(async (request, { signal, progress }) => {
    clear();
    const checked = (one: CheckedFile): void => setSeen((before) => [...before, one]);
    const done = await dryRun(request, { reader, workbook, progress, signal, checked });
    if (!done.ok) setProblems(done.problem);
    else if (done.value === null) setStopped(true);
    else setIntake(done.value);
  });
  const choose = useCallback((choices: IntakeChoices) => {
    setIntake((before) => (before === null ? null : intakeOf(before, choices)));
  }, []);
  return { run, seen, intake, problems, stopped, choose, clear };
}
