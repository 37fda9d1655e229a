import type { CellScalar } from "./expression";
import type { CellLocation } from "./unit-return";

/** What stands in an entry cell of a picked file, taken down before anything is made of it. */
export interface PresentValue {
  readonly sheet: "figures" | "works";
  /** Key printed in the cell's row (a figure's key, a clause's number); null where a number stands in a row without one. */
  readonly key: string | null;
  readonly location: CellLocation;
  readonly value: CellScalar;
}

/** Everything that stands in the entry cells of one picked file; null where no entry cells can be found in it, or it cannot be read. */
export interface FileValues {
  readonly file: string;
  readonly values: readonly PresentValue[] | null;
}

/** Why a number that stands in a file is not booked; in the order in which they are told. */
export const HELD_REASONS = [
  "有错误",
  "未能读取",
  "同一指标的另一个数未入账",
  "整份退回",
  "已有更新的一版",
  "与另一份内容相同",
  "两份不同而另一份生效",
  "不是本月的月报",
  "单位不在应报之列",
  "表样被改动",
  "表样版本不对",
  "不是月报",
  "不属于该单位填报",
  "同一项目重复填报",
  "在不读的工作表里",
  "所在行没有编号",
  "去向不明",
] as const;

/** One of `HELD_REASONS`. */
export type HeldReason = (typeof HELD_REASONS)[number];

/** What became of the numbers in the picked files: every one is either booked or held. read = booked + held, held = Σ heldBy. */
export interface ValueCounts {
  /** Filled entry cells of 指标数据 in all files in which they could be counted, whatever became of the file. */
  readonly read: number;
  /** 入账 and 暂纳入. */
  readonly booked: number;
  /** Of those booked, 暂纳入. */
  readonly provisional: number;
  readonly held: number;
  /** Only reasons that occur. */
  readonly heldBy: readonly { readonly reason: HeldReason; readonly count: number }[];
  /** Numbers of versions in force that came in no file of this run: they stand in an earlier run's ledger. */
  readonly carried: number;
  /** Files of which the numbers could not be counted at all. */
  readonly uncounted: readonly string[];
  /** Cells, texts of 工作开展情况 among them, of which nobody can say what became of them, `file sheet!cell`: never any, unless the program is wrong. */
  readonly lost: readonly string[];
}
