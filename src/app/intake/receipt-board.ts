import { findingLines, type FindingLine } from "../../core/layouts/parts/finding-lines";
import type { Consolidation, ReceiptLine } from "../../core/model/consolidation";
import type { Period } from "../../core/model/unit-return";

/** One thing that a unit has to mend: where, what is wrong and what to do. */
export interface Mend {
  readonly grade: string;
  /** 「第46条 指标数据 F7、F9」; the file where no cell can be named. */
  readonly place: string;
  readonly message: string;
}

/** A unit's line on the board of a month. */
export interface BoardLine extends Pick<
  ReceiptLine,
  "unit" | "state" | "received" | "revision" | "reminder" | "contact" | "file"
> {
  readonly late: boolean;
  readonly mends: readonly Mend[];
}

/** Who has reported in a month, and what is to be asked of whom. */
export interface ReceiptBoard {
  readonly period: Period;
  /** 截止日期, YYYY-MM-DD */
  readonly due: string;
  readonly lines: readonly BoardLine[];
}

/** The board of a month that has just been consolidated. */
export function boardOf(month: Consolidation): ReceiptBoard {
  const findings = findingLines(month).flatMap(({ lines }) => lines);
  return {
    period: month.period,
    due: month.due,
    lines: month.receipts.map(({ unit, state, received, revision, reminder, contact, file }) => ({
      unit,
      state,
      received,
      revision,
      reminder,
      contact,
      file,
      late: month.late.includes(unit),
      mends: findings.filter((line) => line.unit === unit && asksForWork(line)).map(mendOf),
    })),
  };
}

/** 错误, and 需说明 that nobody has explained. */
export function asksForWork({ grade, explained }: Pick<FindingLine, "grade" | "explained">): boolean {
  return grade === "错误" || (grade === "需说明" && !explained);
}

/** A finding as something to mend. */
export function mendOf({
  grade,
  clauses,
  sheet,
  cells,
  file,
  message,
}: Pick<FindingLine, "grade" | "sheet" | "cells" | "file" | "message"> & {
  readonly clauses: readonly (number | string)[];
}): Mend {
  const clause = clauses.length === 0 ? "" : `第${clauses.join("、")}条`;
  const place = [clause, sheet ?? "", cells.join("、")].filter((text) => text !== "").join(" ");
  return { grade, place: place === "" ? file : place, message };
}
