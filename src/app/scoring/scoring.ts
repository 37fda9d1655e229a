import type { MeasureSummary, ScoreSummary } from "../../core/model/consolidation";
import type { Point } from "../../core/model/catalogue";
import type { Result } from "../../core/model/result";
import { bestOptions, type BestOptions } from "../../core/scoring/best-options";
import type { Conversion } from "../../core/scoring/score-input";
import { scoreGaps, type ScoreGap } from "../../core/scoring/what-if";
import { settingText } from "../../core/settings/setting-accessors";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { scoreMonth } from "../score-month";
import { officeMonthOf, type NoMonth, type OfficeMonth } from "./office-month";
import { scoreCellsOf, type ScoreCells } from "./score-cells";
import { scoringLimits, type ScoringLimits } from "./scoring-limits";

/** A point that a measured result is converted for, by each method: proposals, never counted. */
export interface ConvertedPoint {
  readonly no: number;
  readonly byMethod: readonly { readonly method: Conversion; readonly score: number | null; readonly basis: string }[];
}

/** What is behind a gap: a point's measures that are not where they should be, in words. */
export interface ExplainedGap extends ScoreGap {
  readonly name: string;
  readonly causes: readonly string[];
}

/** Everything that the pane shows about a month's score. */
export interface Scoring {
  readonly month: OfficeMonth;
  readonly score: ScoreSummary;
  readonly points: readonly Point[];
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly limits: ScoringLimits;
  readonly method: Conversion;
  readonly converted: readonly ConvertedPoint[];
  readonly gaps: readonly ExplainedGap[];
  readonly best: BestOptions;
  readonly cells: ScoreCells;
  /** What was read. */
  readonly grid: WorkbookGrid;
}

const METHODS: readonly Conversion[] = ["实测/100×满分", "阈值线性", "达标满分"];

/** The score of the workbook's month as it stands now, with what would raise it. */
export function scoringOf(grid: WorkbookGrid): Result<Scoring, NoMonth> {
  const opened = officeMonthOf(grid);
  if (!opened.ok) return opened;
  const month = opened.value;
  const { held } = month;
  const { score } = month.month;
  const limits = scoringLimits(held.settings);
  const { points, sections } = held.document;
  return {
    ok: true,
    value: {
      month,
      score,
      points,
      sections: sections.map(({ id, printed }) => ({ id, name: printed })),
      limits,
      method: METHODS.find((each) => each === settingText(held.settings, "score.conversion")) ?? "实测/100×满分",
      converted: convertedPoints(month),
      gaps: scoreGaps(score.points, score.sections, limits).map((gap) => explained(gap, month)),
      best: bestOptions(score.points, limits.options),
      cells: scoreCellsOf(grid),
      grid,
    },
  };
}

function convertedPoints({ held, month, history }: OfficeMonth): readonly ConvertedPoint[] {
  const scores = METHODS.map((method) => {
    const entries = held.settings.entries.map((entry) =>
      entry.key === "score.conversion" ? { ...entry, value: method } : entry,
    );
    const workspace = { ...held, settings: { ...held.settings, entries } };
    return { method, points: scoreMonth(workspace, month, history).points };
  });
  return month.score.points
    .filter(({ converted }) => converted !== null)
    .map(({ no }) => ({
      no,
      byMethod: scores.map(({ method, points }) => {
        const converted = points.find((point) => point.no === no)?.converted ?? null;
        return { method, score: converted?.score ?? null, basis: converted?.basis ?? "" };
      }),
    }));
}

const FAILING: readonly string[] = ["未达标", "滞后", "缺报", "未能核对"];

function explained(gap: ScoreGap, { held, month }: OfficeMonth): ExplainedGap {
  const clauses = new Set(gap.point.clauses);
  const measures = held.measures.filter(({ clause }) => clauses.has(clause));
  const figures = measures.flatMap(({ id, name }) => {
    const summary = month.measures.find((each) => each.id === id);
    return summary !== undefined && FAILING.includes(summary.state) ? [`${id} ${name}：${standing(summary)}`] : [];
  });
  const works = month.clauses
    .filter(({ no, state }) => clauses.has(no) && (state === "未启动" || state === "缺报"))
    .map(({ no, state }) => `第${no}条：${state}`);
  const name = held.document.points.find(({ no }) => no === gap.point.no)?.name ?? "";
  return { ...gap, name, causes: [...figures, ...works] };
}

function standing({ state, value, target }: MeasureSummary): string {
  return value === null ? state : `${state}（实测${Number(value.toFixed(2))}，目标${target}）`;
}
