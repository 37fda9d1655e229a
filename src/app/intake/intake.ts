import type { Consolidation } from "../../core/model/consolidation";
import type { History } from "../../core/model/history";
import type { FileValues } from "../../core/model/present-value";
import type { Period } from "../../core/model/unit-return";
import type { CheckedFile } from "../check-files";
import { consolidateChecked } from "../consolidate-files";
import type { OpenedHistory } from "../open-history";
import type { Workspace } from "../open-workspace";

/** What the office says about the files in hand. */
export interface IntakeChoices {
  /** One received date for all files, YYYY-MM-DD, or null. */
  readonly received: string | null;
  /** Files chosen where two returns of a unit are equal in date and revision. */
  readonly preferred: readonly string[];
}

/** What a month's consolidation is made from, once the files are read. */
export interface IntakeBasis {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly history: History | null;
  /** Month that stands in the office's workbook now; null when there is none yet. */
  readonly standing: Period | null;
  /** An earlier month's workbook that was picked beside the open one. */
  readonly earlier: OpenedHistory | null;
  readonly checked: readonly CheckedFile[];
  /** Names of files that were not looked at. */
  readonly ignored: readonly string[];
  /** What could not be understood in the office's own workbook. */
  readonly notes: readonly string[];
}

/** A month's consolidation that nothing has been written of yet. */
export interface Intake extends IntakeBasis {
  readonly choices: IntakeChoices;
  readonly consolidation: Consolidation;
  /** Workbooks of our own that are no returns. */
  readonly leftAside: readonly string[];
  /** What stands in each of the files. */
  readonly present: readonly FileValues[];
}

/** Consolidates files that are read already; made anew in a moment when the office chooses otherwise. */
export function intakeOf(basis: IntakeBasis, choices: IntakeChoices): Intake {
  const { period, history, checked, workspace } = basis;
  const request = {
    period,
    history,
    dates: { all: choices.received, list: new Map<string, string>() },
    preferred: choices.preferred,
  };
  const { consolidation, leftAside, present } = consolidateChecked(request, checked, workspace);
  return { ...basis, choices, consolidation, leftAside, present };
}
