/** A line of 变更记录 in words. */
export interface ChangeLine {
  readonly id: string;
  readonly label: string;
  /** YYYY-MM */
  readonly from: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
  readonly by: string;
  readonly date: string;
  readonly basis: string;
}
