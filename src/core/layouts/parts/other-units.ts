import type { MeasureContribution } from "../../model/consolidation";
import type { CellInput } from "../../sheet/cell-draft";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { SheetStyles } from "../../sheet/styles";
import { measureLines } from "./measure-cells";
import type { MeasureLine, MeasurePair } from "./measure-cells";
import { unitCell } from "./measure-formulas";
import { standing } from "./standing";

/** Below 指标汇总: the figures of units that have no column of their own, one line each, so that every sum can be followed. */
export function layOtherUnits(
  sheet: SheetBuilder,
  pairs: readonly MeasurePair[],
  others: readonly string[],
  looks: SheetStyles,
): void {
  const lines = pairs.flatMap((pair) =>
    measureLines(pair.measure).flatMap((line) =>
      contributionsOf(pair, others).map((contribution) => ({ pair, line, contribution })),
    ),
  );
  if (lines.length === 0) return;
  sheet.gap(1, 12);
  const head = sheet.nextRow;
  const heads = ["编号", "指标", "填报项目", "报数", { content: "填报单位", columns: 2 }, "状态"];
  sheet.row(
    heads.map((input): CellInput => ({
      ...(typeof input === "string" ? { content: input } : input),
      style: looks.head,
    })),
    { from: 1 },
  );
  for (const { pair, line, contribution } of lines) sheet.row(otherRow(pair, line, contribution, looks));
  sheet.format({ row: head, column: 1, rows: sheet.nextRow - head, columns: 7 }, looks.frame);
}

function contributionsOf({ summary }: MeasurePair, others: readonly string[]): readonly MeasureContribution[] {
  return summary.contributions.filter(({ unit }) => others.includes(unit));
}

function otherRow(
  { measure, summary }: MeasurePair,
  line: MeasureLine,
  contribution: MeasureContribution,
  looks: SheetStyles,
): CellInput[] {
  return [
    { content: `${line.key}|${contribution.unit}` },
    measure.id,
    measure.name,
    line.label,
    unitCell({ measure, summary }, contribution, line),
    { content: contribution.unit, columns: 2, style: { ...looks.label, numberFormat: "@" } },
    { content: contribution.state, style: standing(contribution.state) },
  ];
}
