import type { Grade } from "./rule";

/** 审核结果: the data is wrong, odd or unchecked. Located, with the numbers and what to do. */
export interface Finding {
  /** Rule id, or the id of a reading check such as `figure-unread`. */
  readonly rule: string;
  readonly grade: Grade;
  readonly clause: number | null;
  readonly key: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly explained: boolean;
}
