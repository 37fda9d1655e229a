import type { Area } from "../../core/sheet/area";
import { Engine } from "./engine/engine";
import { EventQueue } from "./engine/event-queue";
import type { CreatedWorkbook, Doer, HostContext } from "./engine/host-context";
import type { RequestBody } from "./engine/protocol";
import { CELL_EDIT_STATUS, Faults, PAYLOAD_STATUS, statusOf } from "./faults";
import type { Fault } from "./faults";
import { Formulas } from "./formulas";
import type { FormulaHooks } from "./formula-hooks";
import { User } from "./user";
import { Workbook } from "./model/workbook";
import type { Sheet } from "./model/sheet";
import { loggedRequest, ofService, onlyLetsGo } from "./request-log";
import type { LoggedRequest } from "./request-log";

/** The sets of the Excel played: `1.9` is the floor, `1.14` Excel 2021, `1.15` the newest this client knows. */
export type ApiLevel = "1.9" | "1.14" | "1.15";

export interface HostOptions {
  readonly api?: ApiLevel;
  readonly workbook?: Workbook;
  readonly hooks?: FormulaHooks;
}

/** What goes back to the client: the host's status (0: answered) and the answer's text. */
export interface HostAnswer {
  readonly status: number;
  readonly text: string;
}

/** Excel without Excel: one workbook that answers the requests of Microsoft's own client library. */
export class Host implements HostContext {
  readonly workbook: Workbook;
  readonly api: ApiLevel;
  readonly events = new EventQueue();
  readonly staleReads: string[] = [];
  readonly created: CreatedWorkbook[] = [];
  refuseCreate: string | null = null;
  readonly saves: string[] = [];
  closed = false;
  doer: Doer = "add-in";
  /** Every request of the add-in in order. */
  readonly requests: LoggedRequest[] = [];
  /** Largest request in bytes; null: as desktop Excel, no limit. */
  payloadLimit: number | null = null;
  /** Called when `workbook.onSelectionChanged` has to hear of it; set by the seam. */
  onSelection: () => void = () => undefined;
  /** Called after each request or user's act, when formulas have their values; for whoever shows the workbook. */
  onSettled: () => void = () => undefined;
  /** Mistakes of this host itself. */
  readonly bugs: string[] = [];
  /** What somebody does by hand. */
  readonly user: User;
  private readonly engine: Engine;
  private readonly faults = new Faults();
  private readonly formulas: Formulas;
  private cellEdit: { readonly over: Promise<void>; readonly end: () => void } | null = null;

  constructor({ api = "1.15", workbook = Workbook.withSheets("Sheet1"), hooks = {} }: HostOptions = {}) {
    this.workbook = workbook;
    this.api = api;
    this.formulas = new Formulas(workbook, hooks);
    this.engine = new Engine(this);
    this.user = new User(this);
  }

  /** Members the add-in asked for that do not exist or that this host does not know. */
  get missing(): readonly string[] {
    return this.engine.members.missing;
  }

  /** Ranges the add-in still holds. */
  get heldReferences(): number {
    return this.engine.references.count;
  }

  /** Whatever makes a test worthless; empty in every good test. */
  troubles(): readonly string[] {
    return [
      ...this.missing.map((member) => `missing: ${member}`),
      ...this.staleReads.map((cell) => `stale: ${cell}`),
      ...this.bugs.map((bug) => `bug: ${bug}`),
    ];
  }

  /** Plans a refusal of a coming request. */
  failRequest(fault: Fault): void {
    this.faults.plan(fault);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** Somebody starts typing in a cell: requests are refused or, with `delayForCellEdit`, wait. */
  startCellEdit(): void {
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.cellEdit = { over, end };
  }

  endCellEdit(): void {
    this.cellEdit?.end();
    this.cellEdit = null;
  }

  changed(sheet: Sheet, area: Area | null): void {
    this.formulas.changed(sheet, area);
    if (area !== null) this.workbook.notify({ kind: "cells", sheet, area });
  }

  settle(): void {
    this.formulas.settle();
    this.onSettled();
  }

  /** Ends everything that may still come: events and waiting requests. */
  stop(): void {
    this.events.stop();
    this.formulas.stop();
    this.endCellEdit();
  }

  /** Answers one request; never throws. */
  async receive(text: string, flags: number): Promise<HostAnswer> {
    const body = JSON.parse(text) as RequestBody;
    if (ofService(body)) return this.answered(body, null);
    if (onlyLetsGo(body)) return this.logged(text, body, flags, this.answered(body, null));
    const fault = this.faults.next();
    const status = fault === null ? null : statusOf(fault);
    if (status !== null) return this.logged(text, body, flags, { status, text: "", code: fault!.code });
    if (this.payloadLimit !== null && text.length > this.payloadLimit)
      return this.logged(text, body, flags, {
        status: PAYLOAD_STATUS,
        text: "",
        code: "RequestPayloadSizeLimitExceeded",
      });
    const editing = this.cellEdit;
    if (editing !== null) {
      if (!loggedRequest(text, body, flags, null).delayed)
        return this.logged(text, body, flags, {
          status: CELL_EDIT_STATUS,
          text: "",
          code: "InvalidOperationInCellEditMode",
        });
      await editing.over;
    }
    return this.logged(text, body, flags, this.answered(body, fault));
  }

  private logged(text: string, body: RequestBody, flags: number, answer: Answered): HostAnswer {
    this.requests.push(loggedRequest(text, body, flags, answer.code));
    return { status: answer.status, text: answer.text };
  }

  private answered(body: RequestBody, fault: Fault | null): Answered {
    const last = body.Actions.length - 1;
    const refused = fault === null || fault.action === "all" ? -1 : Math.min(fault.action ?? 0, last);
    try {
      const response = this.engine.answer(body, (action) => (action === refused ? fault!.code : null));
      if (fault?.action === "all" && response.Error === undefined) return refusedAsWhole(fault.code);
      return { status: 0, text: JSON.stringify(response), code: response.Error?.Code ?? null };
    } catch (failure) {
      this.bugs.push(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
      return refusedAsWhole("GeneralException");
    }
  }
}

type Answered = HostAnswer & { readonly code: string | null };

function refusedAsWhole(code: string): Answered {
  const error = { Code: code, Message: code, Location: "", HttpStatusCode: 500, ActionIndex: 0 };
  return { status: 0, text: JSON.stringify({ Results: [], TraceIds: [], Error: error }), code };
}
