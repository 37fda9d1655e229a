import { HostFailure } from "../../src/app/ports/host-failure";
import type { OpenWorkbook } from "../../src/app/ports/open-workbook";
import type { Fault } from "../../src/workbench/host/faults";
import type { FormulaHooks } from "../../src/workbench/host/formula-hooks";
import { liveExcel } from "./live-excel";
import type { LiveExcel } from "./live-excel";
import { workbookState } from "./workbook-state";

/** A command that is to be tried under every fault. */
export interface Trial {
  /** Brings a new workbook to where the command begins. */
  readonly prepare: (excel: LiveExcel) => Promise<void>;
  readonly hooks?: FormulaHooks;
  readonly run: (open: OpenWorkbook) => Promise<unknown>;
}

const CODES = ["InvalidOperationInCellEditMode", "AccessDenied", "GeneralException"] as const;

/** What became of a command under a fault. */
export interface Outcome {
  readonly fault: Fault;
  readonly ended: "before" | "complete" | "between";
  /** null: the command said that it was done. */
  readonly failure: HostFailure | null;
  readonly excel: LiveExcel;
  readonly before: unknown;
  readonly complete: unknown;
}

/** Fails each request of a command once: as a whole, at its first, a middle and its last action, and with its answer lost. */
export async function* everyFault(trial: Trial, repeat = 1): AsyncGenerator<Outcome> {
  const dry = await begun(trial);
  const before = workbookState(dry.workbook);
  const from = dry.host.requests.length;
  await trial.run(dry.open);
  const complete = workbookState(dry.workbook);
  const sizes = dry.host.requests.slice(from).map(({ actions }) => actions);
  let excel: LiveExcel | null = null;
  for (const fault of faultsOf(sizes)) {
    // A workbook that is as before can serve once more.
    if (excel === null || JSON.stringify(workbookState(excel.workbook)) !== JSON.stringify(before))
      excel = await begun(trial);
    const failure = await tried(trial, excel, fault, repeat);
    yield { fault, ended: endedAs(excel, before, complete), failure, excel, before, complete };
  }
}

function faultsOf(sizes: readonly number[]): readonly Fault[] {
  return sizes.flatMap((actions, index) => {
    const request = index + 1;
    const parts = [0, ...[1, 2].map((third) => Math.floor((actions * third) / 3)), actions - 1];
    return [
      ...CODES.map((code) => ({ request, code })),
      ...parts.map((action) => ({ request, code: "AccessDenied", action })),
      ...CODES.slice(1).map((code) => ({ request, code, action: "all" as const })),
    ];
  });
}

async function tried({ run }: Trial, excel: LiveExcel, fault: Fault, repeat: number): Promise<HostFailure | null> {
  for (let again = 0; again < repeat; again += 1)
    excel.host.failRequest(again === 0 ? fault : { request: fault.request + again, code: fault.code });
  const failure = await run(excel.open).then(
    () => null,
    (error: unknown) => {
      if (error instanceof HostFailure) return error;
      throw error;
    },
  );
  excel.host.clearFaults();
  return failure;
}

/** Where a workbook is between the beginning and the end of a command. Which sheet is in front in the end is not what is promised. */
export function endedAs({ workbook }: LiveExcel, before: unknown, complete: unknown): Outcome["ended"] {
  const state = workbookState(workbook);
  if (withoutFront(state) === withoutFront(complete)) return "complete";
  return JSON.stringify(state) === JSON.stringify(before) ? "before" : "between";
}

function withoutFront(state: unknown): string {
  return JSON.stringify({ ...(state as object), active: null });
}

async function begun({ prepare, hooks = {} }: Trial): Promise<LiveExcel> {
  const excel = await liveExcel({ hooks });
  await prepare(excel);
  return excel;
}
