/** Codes with which Excel refuses a request before it looks inside, by the status it answers. */
const HOST_STATUS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

export const CELL_EDIT_STATUS = 5004;
export const PAYLOAD_STATUS = 5103;

/** A refusal planned for one request. */
export interface Fault {
  /** Counted from 1 = the next request; clean-ups and the client's own requests do not count. */
  readonly request: number;
  /** An Office.js error code. */
  readonly code: string;
  /** 0-based action that is refused, those before it stay done; "all": everything is done and only the answer is lost; nothing: the first one. */
  readonly action?: number | "all";
}

/** The status of a refusal as a whole; null: the refusal belongs to an action. */
export function statusOf(fault: Fault): number | null {
  return fault.action === undefined ? (HOST_STATUS[fault.code] ?? null) : null;
}

/** Refusals that are still to come. */
export class Faults {
  private planned: Fault[] = [];

  plan(fault: Fault): void {
    this.planned.push(fault);
  }

  clear(): void {
    this.planned = [];
  }

  /** The refusal of the request that just came, if any; later ones come one nearer. */
  next(): Fault | null {
    const due = this.planned.find(({ request }) => request === 1) ?? null;
    this.planned = this.planned
      .filter((fault) => fault !== due)
      .map((fault) => ({ ...fault, request: fault.request - 1 }))
      .filter(({ request }) => request > 0);
    return due;
  }
}
