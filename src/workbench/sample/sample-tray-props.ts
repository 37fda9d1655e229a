import type { SampleStock } from "./sample-stock";

/** Where files go, and where they come from (the page's own sample month, unless told). */
export interface SampleTrayProps {
  /** Picks the files in the pane, as somebody would; "no-picker": the pane shows no place that takes files. */
  readonly give: (files: readonly File[]) => Promise<"given" | "no-picker">;
  /** Opens one of them as a workbook. */
  readonly open: (file: File) => Promise<void>;
  readonly stock?: SampleStock;
}
