import type { TypedScore } from "../../model/consolidation";
import { SCORE_COLUMNS } from "../../model/office-columns";
import type { CellContent } from "../../sheet/sheet-spec";
import type { CellDraft, EntryDraft, Late } from "../../sheet/cell-draft";
import type { SheetStyles } from "../../sheet/styles";
import { DATE_ENTRY, DATE_STYLE, dateContent } from "./date-content";

/** One line of 评分表 that can be scored: a point, or a clause of 机制创新. */
export interface ScoreLine {
  readonly key: string;
  readonly no: string | number;
  readonly name: string;
  readonly marks: number;
  readonly typed: TypedScore;
  /** Something to choose: an option or an innovation. */
  readonly choice: boolean;
  readonly counted: number | null;
  readonly countedFormula: Late<CellContent>;
  readonly lostFormula: Late<CellContent>;
  readonly progress: string;
  readonly units: string;
}

/** Scores show one decimal, and more where more was entered. */
export const SCORE_FORMAT = "0.0##";

const FREE: EntryDraft = { allow: { kind: "text-length", max: 500 }, prompt: null, alert: null };
const CHOICE: EntryDraft = {
  allow: { kind: "list", choices: ["是", "否"] },
  prompt: { title: SCORE_COLUMNS.selected, text: "计入总分的选「是」，不计入的选「否」，尚未确定的留空。" },
  alert: { title: SCORE_COLUMNS.selected, text: "请选「是」或「否」，或留空。" },
};

/** The cells of a line in the order of `SCORE_HEADS`. */
export function scoreCells(line: ScoreLine, looks: SheetStyles): CellDraft[] {
  const { key, typed, choice } = line;
  const mark = (column: "self" | "office" | "expert"): CellDraft => ({
    content: typed[column] ?? typed.unread?.[column] ?? null,
    key: `${key}#${column}`,
    entry: marksEntry(line.marks),
    style: { ...looks.entry, align: "center", numberFormat: SCORE_FORMAT },
  });
  const text = (column: "reason" | "evidence" | "scorer"): CellDraft => ({
    content: typed[column] === "" ? null : typed[column],
    key: `${key}#${column}`,
    entry: FREE,
    style: looks.entryText,
  });
  return [
    { content: key, key },
    { content: line.no, style: typeof line.no === "string" ? { numberFormat: "@" } : {} },
    { content: line.name },
    { content: line.marks, key: `${key}#marks` },
    choice
      ? {
          content: choiceWord(typed.selected) ?? typed.unread?.selected ?? null,
          key: `${key}#selected`,
          entry: CHOICE,
          style: { ...looks.entryText, align: "center" },
        }
      : { content: "—" },
    mark("self"),
    mark("office"),
    mark("expert"),
    {
      content: line.countedFormula,
      key: `${key}#counted`,
      style: { font: { bold: true }, numberFormat: SCORE_FORMAT },
    },
    { content: line.lostFormula, key: `${key}#lost`, style: { numberFormat: SCORE_FORMAT } },
    { content: line.progress },
    text("reason"),
    text("evidence"),
    { content: line.units },
    { ...text("scorer"), style: { ...looks.entryText, align: "center" } },
    {
      content: dateContent(typed.date) ?? typed.unread?.date ?? null,
      key: `${key}#date`,
      entry: DATE_ENTRY,
      style: { ...looks.entry, ...DATE_STYLE },
    },
  ];
}

/** The same line to be filled in by hand: what is known is printed, nothing may be left out, nothing is filled in. */
export function blankCells({ no, name, marks, choice, progress, units }: BlankLine): CellDraft[] {
  const empty: CellDraft = { content: null };
  return [
    empty,
    { content: no, style: typeof no === "string" ? { numberFormat: "@" } : {} },
    { content: name },
    { content: marks },
    { content: choice ? "□" : "—" },
    ...[empty, empty, empty, empty, empty],
    { content: progress },
    empty,
    empty,
    { content: units },
    empty,
    empty,
  ];
}

/** What a line to be filled in by hand says. */
export type BlankLine = Pick<ScoreLine, "no" | "name" | "marks" | "choice" | "progress" | "units">;

function marksEntry(marks: number): EntryDraft {
  return {
    allow: { kind: "decimal", min: 0, max: marks },
    prompt: null,
    alert: { title: "得分", text: `应填0至${marks}之间的数，未评的留空。` },
  };
}

function choiceWord(selected: boolean | null): string | null {
  return selected === null ? null : selected ? "是" : "否";
}
