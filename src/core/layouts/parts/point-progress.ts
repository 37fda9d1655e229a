import type { ClauseSummary, MeasureSummary, PointScore } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import { targetWords, valueUnitWords } from "./figure-format";
import { numberRanges } from "./number-ranges";
import { shortenText } from "./shorten-text";

/** What the month says about the clauses and figures of the points. */
export interface PointFacts {
  readonly clauses: readonly ClauseSummary[];
  readonly measures: readonly MeasureSummary[];
}

/** Names that two measures of a clause share the beginning of stay apart. */
const MOST_NAME = 26;

const STATES: readonly ClauseSummary["state"][] = ["已完成", "推进中", "未启动", "不适用", "缺报"];
const QUIET: readonly MeasureSummary["state"][] = ["达标", "提前", "正常", "未到期", "不适用", "缺报"];

/** What those who score a point should know: its clauses by state, its figures (in full where something is wrong) (not the one that is converted), and whether figures changed since. */
export function pointProgress(
  point: PointScore,
  { clauses, measures }: PointFacts,
  declared: readonly Measure[],
): string {
  const own = declared.filter(({ clause }) => point.clauses.includes(clause));
  const figures = own.map((measure) => ({ measure, summary: measures.find(({ id }) => id === measure.id) }));
  const known = figures.filter(
    (pair): pair is { measure: Measure; summary: MeasureSummary } => pair.summary !== undefined,
  );
  return [
    ...(point.changedSince ? ["【评分后数据有变动】"] : []),
    clauseStates(clauses.filter(({ no }) => point.clauses.includes(no))),
    ...figureStates(point.converted === null ? known : []),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

function clauseStates(clauses: readonly ClauseSummary[]): string {
  return STATES.map((state) => ({
    state,
    numbers: clauses.filter((clause) => clause.state === state).map(({ no }) => no),
  }))
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ state, numbers }) => `第${numberRanges(numbers)}条${state}`)
    .join("；");
}

function figureStates(
  figures: readonly { readonly measure: Measure; readonly summary: MeasureSummary }[],
): readonly string[] {
  const quiet = QUIET.map((state) => ({
    state,
    own: figures.filter(({ summary }) => summary.state === state).map(({ measure }) => measure),
  })).filter(({ own }) => own.length > 0);
  const loud = figures.filter(({ summary }) => !QUIET.includes(summary.state));
  return [
    ...loud.map(
      ({ measure, summary }) =>
        `${summary.state}：${measureWords(measure)}${summary.value === null ? "" : ` ${valueUnitWords(measure, summary.value)}`}（目标${targetWords(measure, summary.target)}）`,
    ),
    ...(quiet.length === 0
      ? []
      : [`指标${quiet.map(({ state, own }) => `${state}${own.length}项（${clausesOf(own)}）`).join("，")}`]),
  ];
}

function clausesOf(measures: readonly Measure[]): string {
  return `第${numberRanges([...new Set(measures.map(({ clause }) => clause))])}条`;
}

/** 「第19条库存粮食质量监测覆盖比例」: readers know clauses and names, no codes. */
function measureWords({ clause, name }: Measure): string {
  return `第${clause}条${shortenText(name, MOST_NAME)}`;
}
