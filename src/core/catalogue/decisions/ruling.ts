import type { Decision } from "../../model/catalogue";

/** What 食安办 decided on one repair or gap. */
export interface Ruling {
  readonly decision: Decision;
  /** Units that get the clause of the gap (open lists); canonical or group names. */
  readonly units?: readonly string[];
}

/** Rulings by the id of their repair or gap. */
export type Rulings = ReadonlyMap<string, Ruling>;
