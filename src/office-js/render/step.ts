/** A part of laying a sheet down: queues calls, and says about how many bytes they will take in the request. */
export interface Step {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** Bytes of one call with its object, roughly. */
export const CALL_BYTES = 400;

/** A step whose calls carry little. */
export function step(calls: number, queue: Step["queue"]): Step {
  return { bytes: calls * CALL_BYTES, queue };
}
