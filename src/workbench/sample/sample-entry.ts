/** A file of the sample month, before it is made. */
export interface SampleEntry {
  readonly id: string;
  /** Name of the file, as the unit sent it. */
  readonly file: string;
  readonly unit: string;
  /** One of the month's returns, one with something wrong as a file, what a unit sent again, what a clerk has in hand, the office's workbook. */
  readonly kind: "return" | "odd" | "again" | "desk" | "office";
  /** How it is, in one word or two. */
  readonly state: string;
  /** What is wrong with it on purpose; "" where nothing is. */
  readonly fault: string;
  /** Entry that it comes in place of; null for none. */
  readonly replaces: string | null;
  /** When it was sent, YYYY-MM-DD. */
  readonly sent: string;
}
