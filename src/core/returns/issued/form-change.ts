/** One difference between a return and the form that the office issued, in words; merely saving a file again makes none. */
export interface FormChange {
  readonly sheet: string;
  /** null for a difference of the sheet as a whole. */
  readonly cell: string | null;
  readonly message: string;
}
