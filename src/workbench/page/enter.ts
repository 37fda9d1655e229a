import type { Cell } from "../../core/sheet/area";
import { entryRefusal } from "../entry/entry-refusal";
import type { Sheet } from "../host/model/sheet";
import type { Questions } from "./questions";

/** Something typed into a cell. */
export interface Entry {
  readonly sheet: Sheet;
  readonly at: Cell;
  readonly text: string;
  readonly questions: Questions;
  /** Puts it into the workbook. */
  readonly put: () => void;
  /** Gives the keyboard back to the cell, which is as it was. */
  readonly again: () => void;
}

/** Puts what was typed where the cell's data validation allows it, or after its alert. */
export async function enter({ sheet, at, text, questions, put, again }: Entry): Promise<void> {
  const refusal = entryRefusal(sheet, at, text);
  if (refusal === null) return put();
  const { kind, answers, taken, more } = ALERTS[refusal.style];
  const answer = await questions.ask({
    title: refusal.title,
    text: [refusal.message, ...more],
    kind,
    answers,
    otherwise: "取消",
  });
  if (answer === taken) put();
  again();
}

/** Excel's buttons for each kind of alert, its own suggestion first, and the one that takes the entry after all. */
const ALERTS = {
  Stop: { kind: "stop", answers: ["重试", "取消"], taken: null, more: [] },
  Warning: { kind: "warning", answers: ["否", "是", "取消"], taken: "是", more: ["是否继续？"] },
  Information: { kind: "information", answers: ["确定", "取消"], taken: "确定", more: [] },
} as const;
