/** A file that a program makes of another; both are paths. */
export interface ProgramJob<Step> {
  readonly source: string;
  readonly target: string;
  readonly step: Step;
}
