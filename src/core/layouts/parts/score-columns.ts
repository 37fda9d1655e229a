import { SCORE_COLUMNS } from "../../model/office-columns";
import type { CellDraft, ColumnDraft } from "../../sheet/cell-draft";
import type { CellStyle, PrintSpec } from "../../sheet/sheet-spec";
import type { SheetStyles } from "../../sheet/styles";
import { keyedHeads } from "./keyed-heads";
import { tableLooks } from "./table-looks";
import type { LayoutOptions } from "./table-looks";

/** Printed columns of 评分表, without the hidden key. */
export const SCORE_WIDTH = 15;

/** Laid out so that A3 takes it unshrunk; on A4 everything comes out at 0.69 of its size, the body at 8.3 points. */
const SIZES = { body: 12, title: 26, caption: 14, note: 12, signature: 15, head: 11 } as const;

/** How 评分表 prints, on A4 unless asked otherwise; what is printed is set with the rows. */
export const SCORE_PRINT = { margins: { top: 12, bottom: 14, left: 10, right: 10 } } satisfies Partial<PrintSpec>;

/** The looks of 评分表, filled or blank. */
export function scoreLooks(options: LayoutOptions): SheetStyles {
  const looks = tableLooks(options, SIZES.body);
  const sized = (style: CellStyle, size: number): CellStyle => ({ ...style, font: { ...style.font, size } });
  return {
    ...looks,
    head: sized(looks.head, SIZES.head),
    title: sized(looks.title, SIZES.title),
    caption: sized(looks.caption, SIZES.caption),
    note: sized(looks.note, SIZES.note),
    signature: sized(looks.signature, SIZES.signature),
  };
}

/** Widths of the columns of running text in Excel characters: what is known about a point, reason, evidence. */
export type ScoreTexts = readonly [number, number, number];

/** 评分表 tells about the month; the blank form leaves the room for writing. */
export const SCORE_TEXTS = { filled: [23.5, 20, 14], blank: [11.5, 27, 19] } as const satisfies Record<
  string,
  ScoreTexts
>;

/** The columns of 评分表: those for scores are wide enough to be written into by hand. */
export function scoreColumns([facts, reason, evidence]: ScoreTexts, looks: SheetStyles): ColumnDraft[] {
  const widths: readonly (readonly [number, CellStyle])[] = [
    [6.5, looks.label],
    [19, looks.text],
    [6, looks.label],
    [5, looks.label],
    [10, looks.label],
    [10, looks.label],
    [10, looks.label],
    [8, looks.label],
    [8, looks.label],
    [facts, looks.text],
    [reason, looks.text],
    [evidence, looks.text],
    [20.5, looks.text],
    [9, looks.label],
    [12.5, looks.label],
  ];
  return [{ width: 8, hidden: true, style: looks.key }, ...widths.map(([width, style]) => ({ width, style }))];
}

/** The head of 评分表; `facts` heads what is known about a point. */
export function scoreHeads(facts: string, looks: SheetStyles): CellDraft[] {
  const { no, name, marks, selected, self, office, expert, counted, lost, reason, evidence, scorer, date } =
    SCORE_COLUMNS;
  return keyedHeads(
    [
      "键",
      no,
      name,
      marks,
      selected,
      self,
      office,
      expert,
      counted,
      lost,
      facts,
      reason,
      evidence,
      "责任部门",
      scorer,
      date,
    ],
    looks,
  );
}
