import { draftOf } from "../../sheet/cell-draft";
import type { CellInput } from "../../sheet/cell-draft";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import { COLORS } from "../../sheet/styles";
import type { SheetStyles } from "../../sheet/styles";
import { SCORE_WIDTH } from "./score-columns";

/** What stands above 评分表. */
export interface ScoreTop {
  readonly title: string;
  /** Who made it and of what month, at the left; when it was scored, at the right. */
  readonly unit: string;
  readonly date: string;
  /** The vetoes, and beside them the total. */
  readonly veto: string;
  readonly alarm: boolean;
  readonly total: CellInput;
}

const LEFT = 10;

/** Lays title, unit and date, and the boxed line with vetoes and total. */
export function layScoreTop(sheet: SheetBuilder, top: ScoreTop, looks: SheetStyles): void {
  sheet.banner({ content: top.title, columns: SCORE_WIDTH, style: looks.title, key: "title" }, { minHeight: 46 });
  sheet.row(
    [
      null,
      { content: top.unit, columns: LEFT, style: looks.caption },
      { content: top.date, columns: SCORE_WIDTH - LEFT, style: { ...looks.caption, align: "right", unlocked: true } },
    ],
    { bare: true, minHeight: 26 },
  );
  const fill = top.alarm ? { fill: COLORS.explainFill } : {};
  const boxed = { ...looks.caption, font: { ...looks.caption.font, bold: true }, ...fill } as const;
  const row = sheet.nextRow;
  sheet.row(
    [
      null,
      { content: top.veto, columns: LEFT, style: boxed, key: "veto" },
      { ...draftOf(top.total), columns: SCORE_WIDTH - LEFT, style: boxed },
    ],
    { bare: true, minHeight: 30 },
  );
  sheet.format({ row, column: 1, rows: 1, columns: SCORE_WIDTH }, { grid: "thin", outline: "medium" });
}
