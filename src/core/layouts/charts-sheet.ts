import { MONTHS_OF_YEAR } from "../model/calendar";
import { SHEET_NAMES } from "../model/office-columns";
import type { Measure } from "../model/measure";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { RowSpan, SheetSpec } from "../sheet/sheet-spec";
import { chartColumns, chartFont, CHART_COLUMNS } from "./parts/chart-looks";
import { layProgressChart, progressPairs } from "./parts/chart-progress";
import { layReceiptsChart } from "./parts/chart-receipts";
import type { ReceiptsChartInput } from "./parts/chart-receipts";
import { layScoreChart } from "./parts/chart-score";
import type { ScoreChartInput } from "./parts/chart-score";
import { layTrendChart, trendRows } from "./parts/chart-trend";
import { furthestBehind, measurePairs } from "./parts/measure-standing";
import { paginate } from "./parts/paginate";
import { periodWords } from "../model/chinese-dates";
import { layTrendLines, trendPairs } from "./parts/trend-lines";
import type { TrendInput } from "./parts/trend-lines";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** What 图表 shows, and the sheets that its formulas take figures from. */
export interface ChartsSheetInput {
  readonly catalogue: ScoreChartInput["catalogue"];
  readonly measures: readonly Measure[];
  readonly month: ScoreChartInput["month"] & ReceiptsChartInput["month"] & TrendInput["month"];
  readonly pastMonths: ReceiptsChartInput["pastMonths"];
  readonly scoreSheet: SheetSpec;
  readonly receiptsSheet: SheetSpec;
  readonly measuresSheet: SheetSpec;
}

/** Points of each page that titles, notes and heads leave to the rows of its two tables, and what a row takes at least and at most. */
const ROOM = { first: 670, second: 700 } as const;
/** Points that a name of two lines takes. */
const TWO_LINES = 28;
const ROW = { least: 12, most: 36 } as const;

/** 图表: four small tables, each with its native chart, upright on two A4 pages. Charts are drawn from this sheet's own cells, which follow the other sheets by formulas. */
export function chartsSheet(input: ChartsSheetInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 9);
  const font = chartFont(options);
  const { sections } = input.month.score;
  const pairs = measurePairs(input.measures, input.month.measures);
  const sheet = new SheetBuilder(SHEET_NAMES.charts, chartColumns(looks));
  const columns = CHART_COLUMNS.chart + CHART_COLUMNS.chartColumns - 1;
  sheet.banner(
    { content: `${periodWords(input.month.period)}创建工作图表`, columns, style: looks.title },
    { from: 1, minHeight: 34 },
  );
  const numbers = trendPairs(pairs);
  const chosen = furthestBehind(numbers, input.month.period)[0] ?? numbers[0];
  // The month first, then its course. Rows of sections are a quarter higher than those of measures; those of months need no more than a line.
  const first = rowHeight(ROOM.first, 1.25 * sections.length + progressPairs(pairs).length);
  const second = rowHeight(ROOM.second, 0.7 * MONTHS_OF_YEAR + trendRows(pairs));
  const together: RowSpan[] = [];
  const part = (lay: () => unknown): void => {
    const from = sheet.nextRow;
    lay();
    together.push({ first: from, last: sheet.nextRow - 1 });
  };
  part(() => layScoreChart(sheet, input, 1.25 * first, looks, font));
  sheet.gap(1, 8);
  part(() => layProgressChart(sheet, { ...input, pairs }, Math.max(TWO_LINES, first), looks, font));
  sheet.breakPage();
  part(() => layReceiptsChart(sheet, input, 0.7 * second, looks, font));
  sheet.gap(1, 8);
  part(() =>
    chosen === undefined
      ? sheet.banner({ content: "本月没有可以逐月比较的指标，不画走势。", style: looks.note }, { from: 1 })
      : layTrendChart(sheet, { ...input, pairs }, chosen, second, looks, font),
  );
  const printed = { row: 0, column: 0, rows: sheet.nextRow, columns: columns + 1 };
  if (chosen !== undefined) layTrendLines(sheet, { ...input, pairs }, chosen);
  const spec = sheet.protect().build({
    area: printed,
    orientation: "portrait",
    margins: { top: 12, bottom: 14, left: 10, right: 10 },
  });
  // No chart is cut in two, on whatever paper.
  return paginate(spec, { together });
}

function rowHeight(room: number, rows: number): number {
  return Math.max(ROW.least, Math.min(ROW.most, Math.floor((room / rows) * 2) / 2));
}
