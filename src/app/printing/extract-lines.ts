import { unitsOfClause } from "../../core/catalogue/units/units-of-clause";
import type { ExtractLine } from "../../core/layouts/extract-sheet";
import { condenseReports } from "../../core/layouts/parts/condense-reports";
import { targetWords, valueUnitWords } from "../../core/layouts/parts/figure-format";
import type { Clause } from "../../core/model/catalogue";
import type { Consolidation, MeasureSummary } from "../../core/model/consolidation";
import type { Measure } from "../../core/model/measure";
import type { Workspace } from "../open-workspace";
import { changedClauses } from "./changed-clauses";
import type { ExtractFilter } from "./extract-filter";
import { statusesOf } from "./statuses-of";

const PROGRESS = { texts: 4, first: 120, others: 50 } as const;
const PROBLEMS = { texts: 3, first: 80, others: 40 } as const;
/** One unit alone is read whole: 600 characters of 工作进展 have room in a row of the extract. */
const OWN_PROGRESS = { texts: 1, first: 600, others: 0 } as const;
const OWN_PROBLEMS = { texts: 1, first: 240, others: 0 } as const;
const FAILING: readonly string[] = ["未达标", "滞后"];
const FAILING_WORK: readonly string[] = ["未启动", "缺报"];

type Held = Pick<Workspace, "document" | "registry" | "measures">;

/** The clauses that the filter lets through, in words and in the document's order. */
export function extractLines(filter: ExtractFilter, held: Held, month: Consolidation): readonly ExtractLine[] {
  const sections = new Map(held.document.sections.map(({ id, printed }) => [id, printed] as const));
  const passes = clauseFilter(filter, held, month);
  const unit = filter.kind === "unit" ? filter.unit : null;
  const statuses = unit === null ? new Map<number, string>() : statusesOf(month, unit);
  return held.document.clauses.filter(passes).map((clause) => {
    const summary = month.clauses.find(({ no }) => no === clause.no);
    const texts = (all: readonly { readonly unit: string; readonly text: string }[] | undefined) =>
      (all ?? []).filter((each) => unit === null || each.unit === unit);
    const state =
      unit === null
        ? summary === undefined
          ? "缺报"
          : `${summary.state}\n${summary.reported}/${summary.expected}`
        : (statuses.get(clause.no) ?? "缺报");
    return {
      no: clause.no,
      section: sections.get(clause.section) ?? clause.section,
      text: clause.text,
      units: clause.units.join("、"),
      state,
      figures: held.measures
        .filter((measure) => measure.clause === clause.no)
        .flatMap((measure) => figureLine(measure, month, unit))
        .join("\n"),
      progress: condenseReports(texts(summary?.progress), unit === null ? PROGRESS : OWN_PROGRESS),
      problems: condenseReports(texts(summary?.problems), unit === null ? PROBLEMS : OWN_PROBLEMS),
    };
  });
}

function clauseFilter(
  filter: ExtractFilter,
  { registry, measures }: Held,
  month: Consolidation,
): (clause: Clause) => boolean {
  switch (filter.kind) {
    case "section":
      return ({ section }) => section === filter.section;
    case "unit":
      return (clause) => unitsOfClause(registry, clause).some(({ name }) => name === filter.unit);
    case "changed": {
      const changed = changedClauses(month);
      return ({ no }) => changed?.has(no) === true;
    }
    case "failing": {
      const clauseOf = new Map(measures.map(({ id, clause }) => [id, clause] as const));
      const failing = new Set([
        ...month.measures.filter(({ state }) => FAILING.includes(state)).map(({ id }) => clauseOf.get(id)),
        ...month.clauses.filter(({ state }) => FAILING_WORK.includes(state)).map(({ no }) => no),
      ]);
      return ({ no }) => failing.has(no);
    }
  }
}

/** 「46-1 抽检量：全市3.80批次/千人（目标≥4批次/千人）滞后，上月3.50批次/千人，已报31/34」, or the unit's own figure. */
function figureLine(measure: Measure, month: Consolidation, unit: string | null): readonly string[] {
  const summary = month.measures.find(({ id }) => id === measure.id);
  if (summary === undefined) return [];
  const target = targetWords(measure, summary.target);
  if (unit !== null) {
    const own = summary.contributions.find((each) => each.unit === unit);
    if (own === undefined) return [];
    return [`${measure.id} ${measure.name}：${shown(measure, own.value)}（目标${target}）${own.judged}`];
  }
  return [
    `${measure.id} ${measure.name}：全市${shown(measure, summary.value)}（目标${target}）${cityWords(measure, summary)}`,
  ];
}

function cityWords(measure: Measure, { state, previous, reported, expected }: MeasureSummary): string {
  const before = previous === null ? "" : `，上月${shown(measure, previous)}`;
  return `${state}${before}，已报${reported}/${expected}`;
}

function shown(measure: Measure, value: number | null): string {
  return value === null ? "无数据" : valueUnitWords(measure, value);
}
