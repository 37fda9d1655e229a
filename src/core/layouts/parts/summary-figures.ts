import type { Clause } from "../../model/catalogue";
import type { ClauseSummary, Consolidation, MeasureSummary } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import type { CellDraft } from "../../sheet/cell-draft";
import type { SheetSpec } from "../../sheet/sheet-spec";
import type { SheetStyles } from "../../sheet/styles";
import { targetWords, valueFormat } from "./figure-format";
import { listNames } from "./list-names";
import { placeOf } from "./place-of";
import { standing } from "./standing";

/** What the figures of a clause are taken from. */
export interface FigureSources {
  readonly measures: readonly Measure[];
  readonly month: Pick<Consolidation, "measures" | "score">;
  readonly measuresSheet: SheetSpec;
}

/** The cells 指标, 全市, 目标, 状态, 覆盖 of a clause: a row for each measure and, for a veto, one for its state; one row of its reports' coverage where it has neither. */
export function summaryFigures(
  clause: Clause,
  summary: ClauseSummary | undefined,
  sources: FigureSources,
  looks: SheetStyles,
): readonly CellDraft[][] {
  const rows = sources.measures
    .filter((measure) => measure.clause === clause.no)
    .map((measure) => ({ measure, figures: sources.month.measures.find(({ id }) => id === measure.id) }))
    .filter((pair): pair is { measure: Measure; figures: MeasureSummary } => pair.figures !== undefined)
    .map(({ measure, figures }) => measureCells(measure, figures, sources.measuresSheet));
  const veto = sources.month.score.veto.find((each) => each.clause === clause.no);
  if (clause.veto && veto !== undefined)
    rows.push([
      { content: "否决项判定" },
      {},
      {},
      { content: veto.state, style: standing(veto.state) },
      { content: veto.reason },
    ]);
  return rows.length > 0
    ? rows
    : [[{ content: "—", style: looks.label }, {}, {}, {}, { content: reportCoverage(summary) }]];
}

function measureCells(measure: Measure, figures: MeasureSummary, sheet: SheetSpec): CellDraft[] {
  const plain = valueFormat(measure, figures.value);
  const numberFormat = measure.unit === "%" ? `${plain}"%"` : plain;
  return [
    { content: measure.name },
    {
      content: figures.value === null ? null : { formula: placeOf(sheet, `${measure.id}#value`), value: figures.value },
      style: { numberFormat },
      key: measure.id,
    },
    { content: targetWords(measure, figures.target) },
    {
      content: { formula: placeOf(sheet, `${measure.id}#state`), value: figures.state },
      style: standing(figures.state),
      key: `${measure.id}#state`,
    },
    { content: measureCoverage(figures) },
  ];
}

/** Who reports 不适用 or only counts for the time being stands in 指标汇总 and 报送情况. */
function measureCoverage({ state, reported, expected, provisional, notApplicable, missing }: MeasureSummary): string {
  const aside = [
    provisional.length === 0 ? "" : `暂纳入${provisional.length}`,
    notApplicable.length === 0 ? "" : `不适用${notApplicable.length}`,
  ].filter((text) => text !== "");
  const lacking = missing.length === 0 || state === "未到期" ? "" : `，缺：${missing.join("、")}`;
  return `已报${reported}/${expected}${aside.length === 0 ? "" : `（${aside.join("；")}）`}${lacking}`;
}

function reportCoverage(summary: ClauseSummary | undefined): string {
  if (summary === undefined) return "无数据";
  const { reported, expected, missing, provisional = [] } = summary;
  const aside = provisional.length === 0 ? "" : `（暂纳入${provisional.length}）`;
  return `已报${reported}/${expected}${aside}${missing.length === 0 ? "" : `，缺：${listNames(missing, 8)}`}`;
}
