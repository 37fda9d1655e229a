import type { LedgerRow } from "../../core/model/consolidation";
import type { CellScalar } from "../../core/model/expression";

/** A place of 台账 and, behind it, the file, sheet and cell that a value was read from. */
export interface TraceSource {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly revision: number;
  readonly received: string;
  /** 0-based row of 台账; null where it is not found there any more. */
  readonly ledgerRow: number | null;
}

/** One value behind a number. */
export interface TraceLine {
  readonly unit: string;
  /** What it is, with its unit: 「抽检批次（批次）」. */
  readonly label: string;
  /** Key of the part (`num`), or of the field of 工作开展情况. */
  readonly part: string;
  readonly value: CellScalar;
  /** 入账, 暂纳入, 未入账; or what the unit says instead of a number; 缺报. */
  readonly state: string;
  /** The value is one of those that make up the number. */
  readonly counts: boolean;
  /** null: nothing was reported, or the office gave it in 设置. */
  readonly source: TraceSource | null;
}

/** Where a number comes from. */
export interface Trace {
  readonly title: string;
  /** How the number is made: 「330 ÷ 100000 × 1000 = 3.30批次/千人」; "" where there is none. */
  readonly result: string;
  /** The number traced, unrounded. */
  readonly value: number | null;
  readonly notes: readonly string[];
  readonly lines: readonly TraceLine[];
}

/** Where a row of the ledger came from. */
export function sourceOf(row: LedgerRow, ledgerRows: ReadonlyMap<string, number>): TraceSource {
  const { period, unit, key, revision, file, location, received } = row;
  return {
    file,
    sheet: location.sheet,
    cell: location.cell,
    revision,
    received,
    ledgerRow: ledgerRows.get(`${period}|${unit}|${key}|${revision}`) ?? null,
  };
}
