import { DECISION_COLUMNS } from "../../model/office-columns";
import type { CellDraft, ColumnDraft } from "../../sheet/cell-draft";
import type { SheetStyles } from "../../sheet/styles";
import { DATE_ENTRY, DATE_STYLE, dateContent } from "./date-content";

/** What 食安办 decided on a line so far; blank strings where it did not. */
export interface DecisionLine {
  readonly decision: string;
  readonly by: string;
  readonly date: string;
  readonly basis: string;
}

/** Column heads of a decision, in order. */
export const DECISION_HEADS: readonly string[] = [
  DECISION_COLUMNS.decision,
  DECISION_COLUMNS.by,
  DECISION_COLUMNS.date,
  DECISION_COLUMNS.basis,
];

/** The four columns of a decision. */
export function decisionColumns(looks: SheetStyles): ColumnDraft[] {
  return [
    { width: 10, style: { ...looks.entryText, align: "center" } },
    { width: 9, style: looks.entryText },
    { width: 12, style: { ...looks.entry, ...DATE_STYLE } },
    { width: 16, style: looks.entryText },
  ];
}

/** The four cells in which 食安办 decides; anything but the choices may be typed, too. */
export function decisionCells(id: string, line: DecisionLine, choices: readonly string[]): CellDraft[] {
  const prompt = {
    title: "决定",
    text: `请选${choices.map((choice) => `「${choice}」`).join("")}，并填写决定人、日期和依据。`,
  };
  const free = { allow: { kind: "text-length", max: 200 }, prompt: null, alert: null } as const;
  return [
    { content: line.decision, key: `${id}#decision`, entry: { allow: { kind: "list", choices }, prompt, alert: null } },
    { content: line.by === "" ? null : line.by, key: `${id}#by`, entry: free },
    { content: dateContent(line.date), key: `${id}#date`, entry: DATE_ENTRY },
    { content: line.basis === "" ? null : line.basis, key: `${id}#basis`, entry: free },
  ];
}

/** Cells of a line on which nothing can be decided. */
export function closedDecisionCells(): CellDraft[] {
  const style = { fill: "FFFFFF", unlocked: false, align: "center" } as const;
  return [{ content: "—", style }, { style }, { style }, { style }];
}
