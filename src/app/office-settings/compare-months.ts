import type { Consolidation, MeasureState, MeasureSummary } from "../../core/model/consolidation";

/** 全市, or a unit, whose standing in a measure is not what it was. `null`: not asked. */
export interface StandingChange {
  readonly unit: string;
  readonly measure: string;
  readonly name: string;
  readonly before: MeasureState | null;
  readonly after: MeasureState | null;
  /** The value judged, in the measure's unit; null where there is none. */
  readonly value: number | null;
  readonly targetBefore: number | null;
  readonly targetAfter: number | null;
}

/** How a month differs under other settings. */
export interface MonthDifferences {
  readonly newlyFailing: readonly StandingChange[];
  readonly newlyPassing: readonly StandingChange[];
  /** Any other change of standing: asked or no longer asked, 正常 to 提前. */
  readonly otherwise: readonly StandingChange[];
  readonly newlyLate: readonly string[];
  readonly newlyInTime: readonly string[];
  /** Units asked for a return now, and no longer. */
  readonly newlyAsked: readonly string[];
  readonly noLongerAsked: readonly string[];
  readonly totalBefore: number | null;
  readonly totalAfter: number | null;
}

const WHOLE_CITY = "全市";
const FAILING: readonly (MeasureState | null)[] = ["未达标", "滞后"];
const PASSING: readonly (MeasureState | null)[] = ["达标", "提前", "正常"];

/** Who would newly fail, and who would newly pass, measure by measure, the city first. */
export function compareMonths(
  before: Pick<Consolidation, "measures" | "late" | "expectedUnits" | "score">,
  after: Pick<Consolidation, "measures" | "late" | "expectedUnits" | "score">,
  names: ReadonlyMap<string, string>,
): MonthDifferences {
  const ids = [...new Set([...before.measures, ...after.measures].map(({ id }) => id))];
  const changes = ids.flatMap((id) =>
    measureChanges(
      id,
      names.get(id) ?? "",
      before.measures.find((each) => each.id === id),
      after.measures.find((each) => each.id === id),
    ),
  );
  return {
    newlyFailing: changes.filter((each) => fails(each.after) && !fails(each.before)),
    newlyPassing: changes.filter(newlyPasses),
    otherwise: changes.filter(
      (each) => !newlyPasses(each) && (fails(each.before) === fails(each.after) || !fails(each.after)),
    ),
    newlyLate: missingFrom(before.late, after.late),
    newlyInTime: missingFrom(after.late, before.late).filter((unit) => after.expectedUnits.includes(unit)),
    newlyAsked: missingFrom(before.expectedUnits, after.expectedUnits),
    noLongerAsked: missingFrom(after.expectedUnits, before.expectedUnits),
    totalBefore: before.score.total,
    totalAfter: after.score.total,
  };
}

/** A figure that is no longer there, or no longer judged, has not become better. */
function newlyPasses({ before, after }: StandingChange): boolean {
  return fails(before) && PASSING.includes(after);
}

function fails(state: MeasureState | null): boolean {
  return FAILING.includes(state);
}

function measureChanges(
  measure: string,
  name: string,
  before: MeasureSummary | undefined,
  after: MeasureSummary | undefined,
): readonly StandingChange[] {
  const targets = { targetBefore: before?.target ?? null, targetAfter: after?.target ?? null };
  const city: StandingChange = {
    unit: WHOLE_CITY,
    measure,
    name,
    before: before?.state ?? null,
    after: after?.state ?? null,
    value: after?.value ?? before?.value ?? null,
    ...targets,
  };
  const units = [
    ...new Set([...(before?.contributions ?? []), ...(after?.contributions ?? [])].map(({ unit }) => unit)),
  ];
  const each = units.map((unit): StandingChange => {
    const held = before?.contributions.find((one) => one.unit === unit);
    const tried = after?.contributions.find((one) => one.unit === unit);
    return {
      unit,
      measure,
      name,
      before: held?.judged ?? null,
      after: tried?.judged ?? null,
      value: tried?.value ?? held?.value ?? null,
      ...targets,
    };
  });
  return [city, ...each].filter((one) => one.before !== one.after);
}

/** What of `all` is not in `known`. */
function missingFrom(known: readonly string[], all: readonly string[]): readonly string[] {
  return all.filter((unit) => !known.includes(unit));
}
