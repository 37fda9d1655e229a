import type { Period } from "../../core/model/unit-return";
import type { SampleEntry } from "./sample-entry";

/** What the page asks of the thread that makes the sample month: its list, or one of its files. */
export interface SampleOrder {
  readonly number: number;
  readonly period: Period;
  /** An entry's id; null for the list. */
  readonly entry: string | null;
}

/** The answer to one order; null where it went wrong. */
export interface SampleDelivery {
  readonly number: number;
  readonly made: { readonly entries: readonly SampleEntry[] } | { readonly bytes: Uint8Array } | null;
}
