import type { SampleEntry } from "../sample/sample-entry";

/** How somebody gets to where a step happens: first the workbook, then the place of the pane, then cells or the sample month. */
export interface TourWay {
  /** What the button says. */
  readonly words: string;
  /** A blank one, one of the sample month by its kind, or the one in front as it stands. */
  readonly workbook: "blank" | Extract<SampleEntry["kind"], "desk" | "office"> | "as-it-stands";
  /** Place of the pane. */
  readonly place: "load" | "fill" | "consolidate" | "score" | "print";
  /** Sheet and address of what is to be selected. */
  readonly select?: readonly [sheet: string, address: string];
  /** The sample month is opened beside the sheet. */
  readonly samples?: true;
}

/** One step of the month. Words in 「」 stand so on the screen. */
export interface TourStep {
  readonly title: string;
  /** What happens in the month. */
  readonly story: string;
  readonly way: TourWay;
  /** What to press, in this order. */
  readonly press: readonly string[];
  /** What to look for afterwards. */
  readonly see: readonly string[];
}

/** The month as one of its people goes through it. */
export interface TourRole {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly TourStep[];
}
