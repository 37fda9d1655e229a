import type { DocumentCatalogue } from "../../model/catalogue";
import type { Consolidation } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import type { SheetSpec } from "../../sheet/sheet-spec";
import type { LinkedValue, SourcedText } from "./linked-text";
import type { MeasurePair } from "./measure-cells";

/** What 通报 is drafted from, and the sheets that its numbers follow. */
export interface NoticeInput {
  readonly catalogue: Pick<DocumentCatalogue, "sections" | "clauses">;
  readonly month: Consolidation;
  readonly measures: readonly Measure[];
  readonly measuresSheet: SheetSpec;
  readonly receiptsSheet: SheetSpec;
  readonly summarySheet: SheetSpec;
  readonly shortfallsSheet: SheetSpec;
}

/** What the parts of the notice are written from. */
export interface NoticeSources extends NoticeInput {
  readonly pairs: readonly MeasurePair[];
}

/** Texts with numbers that follow their cells, or at least say where they stand. */
export type Paragraph = readonly (string | LinkedValue | SourcedText)[];
