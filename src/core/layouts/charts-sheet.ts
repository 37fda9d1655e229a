import { SHEET_NAMES } from "../model/office-columns";
import type { Measure } from "../model/measure";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import { chartColumns, chartFont, CHART_COLUMNS } from "./parts/chart-looks";
import { layProgressChart, progressPairs } from "./parts/chart-progress";
import { layReceiptsChart } from "./parts/chart-receipts";
import type { ReceiptsChartInput } from "./parts/chart-receipts";
import { layScoreChart } from "./parts/chart-score";
import type { ScoreChartInput } from "./parts/chart-score";
import { layTrendChart, layTrendLines, trendPairs, trendRows } from "./parts/chart-trend";
import type { TrendInput } from "./parts/chart-trend";
import { furthestBehind, measurePairs } from "./parts/measure-standing";
import { periodWords } from "./parts/period-words";
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

/** Points of a page below its title that the tables share out among their rows, and what a row takes at least and at most. */
const ROOM = 775;
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
  // Nothing can be chosen from a single measure, which no month of an office has.
  const chosen = numbers.length < 2 ? undefined : (furthestBehind(numbers, input.month.period)[0] ?? numbers[0]);
  // Sections have half a row more, measures a whole one, for names of two lines; heads count as rows.
  const perPage = [1.5 * (sections.length + 1) + 13, 2 * (progressPairs(pairs).length + 1) + trendRows(pairs) + 1];
  const [first, second] = perPage.map(rowHeight) as [number, number];
  layScoreChart(sheet, input, 1.5 * first, looks, font);
  sheet.gap(1, 8);
  layReceiptsChart(sheet, input, first, looks, font);
  sheet.breakPage();
  layProgressChart(sheet, { ...input, pairs }, 2 * second, looks, font);
  sheet.gap(1, 8);
  if (chosen !== undefined) layTrendChart(sheet, { ...input, pairs }, chosen, second, looks, font);
  const printed = { row: 0, column: 0, rows: sheet.nextRow, columns: columns + 1 };
  if (chosen !== undefined) layTrendLines(sheet, { ...input, pairs }, chosen);
  return sheet.protect().build({
    area: printed,
    orientation: "portrait",
    margins: { top: 12, bottom: 14, left: 10, right: 10 },
  });
}

function rowHeight(rows: number): number {
  return Math.max(ROW.least, Math.min(ROW.most, Math.floor((ROOM / rows) * 2) / 2));
}
