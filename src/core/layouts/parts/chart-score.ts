import type { DocumentCatalogue } from "../../model/catalogue";
import type { Consolidation } from "../../model/consolidation";
import type { CellDraft } from "../../sheet/cell-draft";
import type { ChartSpec } from "../../sheet/chart-spec";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { SheetSpec } from "../../sheet/sheet-spec";
import type { SheetStyles } from "../../sheet/styles";
import { besideRows, CHART_COLUMNS, columnFrom, GREYS, ROOMY_FIGURE, SHARE_BAR } from "./chart-looks";
import { layChartTable, rounded } from "./chart-table";
import { placeOf } from "./place-of";
import { lost } from "./score-lines";

/** What the chart of scores is made of. */
export interface ScoreChartInput {
  readonly catalogue: Pick<DocumentCatalogue, "sections" | "points">;
  readonly month: Pick<Consolidation, "score">;
  readonly scoreSheet: SheetSpec;
}

type Section = Consolidation["score"]["sections"][number];

const HEADS = ["部分", "满分", "得分", "失分", "未评", "得分率"];

/** 各部分得分: every section's marks as got, lost and not scored yet, live from 评分表. A chart stands there from the start: all is open then. */
export function layScoreChart(
  sheet: SheetBuilder,
  input: ScoreChartInput,
  row: number,
  looks: SheetStyles,
  font: ChartSpec["font"],
): void {
  const { sections } = input.month.score;
  const keys = sections.map(({ id }) => `score-${id}`);
  const { head, first, figure } = layChartTable(sheet, {
    title: "一、各部分得分",
    note: noteOf(input, keys),
    heads: HEADS,
    height: row,
    looks,
    rows: sections.map((section) => rowOf(section, input)),
  });
  sheet.dataBar({ area: figure(4), ...SHARE_BAR });
  sheet.chart({
    title: "各部分得分（分）",
    kind: "stacked-bars",
    area: besideRows(sheet, head),
    categories: columnFrom(sheet, first, CHART_COLUMNS.name),
    series: [
      { name: "得分", values: figure(1), fill: GREYS.done, labels: ROOMY_FIGURE },
      { name: "失分", values: figure(2), fill: GREYS.lacking, labels: ROOMY_FIGURE },
      { name: "未评分", values: figure(3), fill: GREYS.open, labels: ROOMY_FIGURE },
    ],
    valueAxis: { title: null, numberFormat: "0", min: 0, max: Math.max(0, ...sections.map(({ marks }) => marks)) },
    gap: 45,
    font,
  });
}

function rowOf({ id, score, marks }: Section, { catalogue, month, scoreSheet }: ScoreChartInput): readonly CellDraft[] {
  const points = month.score.points.filter(({ section }) => section === id);
  const counted = placeOf(scoreSheet, `section-${id}#counted`);
  const lostCells = points.map(({ no }) => placeOf(scoreSheet, `${no}#lost`)).join(",");
  const lacking = points.reduce((sum, point) => sum + (lost(point) ?? 0), 0);
  const gone = score === null ? null : rounded(Math.min(marks - score, lacking));
  const open = rounded(marks - (score ?? 0) - (gone ?? 0));
  const key = `score-${id}`;
  const cell = (name: string): string => `${key}#${name}`;
  return [
    { content: catalogue.sections.find((section) => section.id === id)?.name ?? id },
    { content: { formula: placeOf(scoreSheet, `section-${id}#marks`), value: marks }, key: cell("marks") },
    {
      content: { formula: `IF(ISNUMBER(${counted}),ROUND(${counted},2),"")`, value: score ?? "" },
      key: cell("got"),
    },
    {
      content: ({ relative }) => ({
        formula: `IF(ISNUMBER(${relative(cell("got"))}),ROUND(MIN(${relative(cell("marks"))}-${relative(cell("got"))},SUM(${lostCells})),2),"")`,
        value: gone ?? "",
      }),
      key: cell("lost"),
    },
    {
      content: ({ relative }) => ({
        formula: `ROUND(${relative(cell("marks"))}-N(${relative(cell("got"))})-N(${relative(cell("lost"))}),2)`,
        value: open,
      }),
      key: cell("open"),
    },
    {
      content: ({ relative }) => ({
        formula: `IF(ISNUMBER(${relative(cell("got"))}),${relative(cell("got"))}/${relative(cell("marks"))},"")`,
        value: score === null ? "" : score / marks,
      }),
      style: { numberFormat: "0%" },
    },
  ];
}

/** What the chart shows in a sentence; while nothing is scored, that it is not. */
function noteOf({ month: { score } }: ScoreChartInput, keys: readonly string[]): NonNullable<CellDraft["content"]> {
  const [first, last] = [keys[0], keys[keys.length - 1]];
  const open = "本月尚未评分；在“评分表”填写得分后，左表和右图随之改变。";
  if (first === undefined) return open;
  const got = score.sections.reduce((sum, section) => sum + (section.score ?? 0), 0);
  const [before, after] = [
    "已评各部分合计得",
    "分；浅灰为失分，白色为尚未评分（含未选的自选项）；条上写不下的数见左表。",
  ];
  const value = score.total === null ? open : `${before}${rounded(got)}${after}`;
  return ({ range }) => {
    const cells = range(`${first}#got`, `${last}#got`);
    return {
      formula: `IF(COUNT(${cells})=0,"${open}","${before}"&ROUND(SUM(${cells}),2)&"${after}")`,
      value,
    };
  };
}
