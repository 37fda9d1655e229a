import type { Sheet } from "../../host/model/sheet";
import { cellSteps } from "./cell-steps";
import { stepsAfterCells, stepsBeforeCells } from "./frame-steps";
import type { ShownSheet, Steps } from "./picture-types";
import { SheetState } from "./sheet-state";

/** What Univer has to do to show what the sheet holds by now. */
export function stepsBetween(shown: ShownSheet, sheet: Sheet): Steps {
  if (!(shown instanceof SheetState) || shown.frame === null) throw new Error("no sheet has been pictured");
  const before = shown.frame;
  const { changes, frame } = shown.news(sheet);
  shown.frame = frame;
  return {
    steps: [
      ...stepsBeforeCells(shown.id, before, frame),
      ...cellSteps(shown.id, changes),
      ...stepsAfterCells(shown.id, before, frame),
    ],
    shown,
  };
}
