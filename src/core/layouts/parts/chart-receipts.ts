import { monthOf, MONTHS_OF_YEAR } from "../../model/calendar";
import type { Consolidation } from "../../model/consolidation";
import type { PastMonth } from "../../model/past-month";
import type { CellInput } from "../../sheet/cell-draft";
import type { ChartSpec } from "../../sheet/chart-spec";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { CellContent, SheetSpec } from "../../sheet/sheet-spec";
import type { SheetStyles } from "../../sheet/styles";
import { besideRows, CHART_COLUMNS, columnFrom, GREYS, SHARE_BAR, SHOWN_FIGURE } from "./chart-looks";
import { layChartTable } from "./chart-table";
import { RECEIPT_COUNTS } from "./coverage-line";
import { placeOf } from "./place-of";

/** What the chart of receipts is made of. */
export interface ReceiptsChartInput {
  readonly month: Pick<Consolidation, "period" | "expected" | "onTime" | "late" | "missing">;
  readonly pastMonths: readonly PastMonth[];
  readonly receiptsSheet: SheetSpec;
}

interface Counts {
  readonly expected: CellContent;
  readonly onTime: CellContent;
  readonly late: CellContent;
  readonly missing: CellContent;
}

const HEADS = ["月份", "应报", "按时", "迟报", "缺报", "按时率"];

/** 逐月按时报送: this month live from 报送情况, earlier ones as 台账 tells them; months it does not know stay blank. */
export function layReceiptsChart(
  sheet: SheetBuilder,
  input: ReceiptsChartInput,
  row: number,
  looks: SheetStyles,
  font: ChartSpec["font"],
): void {
  const known = knownMonths(input);
  const { head, first, figure } = layChartTable(sheet, {
    title: "三、逐月按时报送",
    note: "本月取自“报送情况”，以前各月由“台账”里各单位首次报送的日期算出；“台账”没有的月份和以后的月份空着。",
    heads: HEADS,
    height: row,
    looks,
    rows: Array.from({ length: MONTHS_OF_YEAR }, (_, index) => rowOf(index + 1, known.get(index + 1))),
  });
  sheet.dataBar({ area: figure(4), ...SHARE_BAR });
  sheet.chart({
    title: "逐月按时报送（家）",
    kind: "stacked-bars",
    area: besideRows(sheet, head),
    categories: columnFrom(sheet, first, CHART_COLUMNS.name),
    series: [
      { name: "按时", values: figure(1), fill: GREYS.done, labels: SHOWN_FIGURE },
      { name: "迟报", values: figure(2), fill: GREYS.lacking, labels: SHOWN_FIGURE },
      { name: "缺报", values: figure(3), fill: GREYS.open, labels: SHOWN_FIGURE },
    ],
    valueAxis: { title: null, numberFormat: "0", min: 0, max: null },
    gap: 30,
    font,
  });
}

function knownMonths({ month, pastMonths, receiptsSheet }: ReceiptsChartInput): ReadonlyMap<number, Counts> {
  const live = (key: keyof typeof RECEIPT_COUNTS, value: number): CellContent => ({
    formula: placeOf(receiptsSheet, RECEIPT_COUNTS[key]),
    value,
  });
  const past = pastMonths.map(({ period, onTime, late, missing }): [number, Counts] => [
    monthOf(period),
    { expected: onTime + late + missing, onTime, late, missing },
  ]);
  return new Map([
    ...past,
    [
      monthOf(month.period),
      {
        expected: live("expected", month.expected),
        onTime: live("onTime", month.onTime),
        late: live("late", month.late.length),
        missing: live("missing", month.missing.length),
      },
    ],
  ]);
}

function rowOf(month: number, counts: Counts | undefined): readonly CellInput[] {
  const name = { content: `${month}月`, style: { align: "center" } as const };
  if (counts === undefined) return [name, ...HEADS.slice(1).map(() => null)];
  const key = `receipts-${month}`;
  const [onTime, expected] = [counts.onTime, counts.expected].map(valueOf) as [number, number];
  return [
    name,
    { content: counts.expected, key: `${key}#expected` },
    { content: counts.onTime, key: `${key}#onTime` },
    { content: counts.late, key: `${key}#late` },
    { content: counts.missing, key: `${key}#missing` },
    {
      content: ({ relative }) => ({
        formula: `IF(${relative(`${key}#expected`)}>0,${relative(`${key}#onTime`)}/${relative(`${key}#expected`)},"")`,
        value: expected > 0 ? onTime / expected : "",
      }),
      style: { numberFormat: "0%" },
    },
  ];
}

function valueOf(content: CellContent): number {
  return Number(content !== null && typeof content === "object" ? content.value : content);
}
