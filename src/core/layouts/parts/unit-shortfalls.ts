import type { Consolidation, MeasureContribution, MeasureState } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import { withoutStop } from "../../model/without-stop";
import type { MeasurePair } from "./measure-cells";
import { enters } from "./measure-cells";

/** States that a meeting has to look at. */
export const BEHIND: readonly MeasureState[] = ["未达标", "滞后"];

/** A measure in which one unit is behind, by its own figure. */
export interface UnitShortfall extends MeasurePair {
  readonly unit: string;
  readonly role: MeasureContribution["role"];
  readonly value: number;
  readonly state: MeasureState;
}

/** Every figure of a unit that is 未达标 or 滞后, in the order of the units, then of the measures. */
export function unitShortfalls(pairs: readonly MeasurePair[], order: readonly string[]): readonly UnitShortfall[] {
  const found = pairs.flatMap((pair) =>
    pair.summary.contributions.flatMap((contribution): readonly UnitShortfall[] => {
      const { unit, role, value, judged } = contribution;
      return value !== null && enters(contribution) && BEHIND.includes(judged)
        ? [{ ...pair, unit, role, value, state: judged }]
        : [];
    }),
  );
  const place = (unit: string): number => (order.includes(unit) ? order.indexOf(unit) : order.length);
  return found.sort((left, right) => place(left.unit) - place(right.unit));
}

/** Who has to act on a measure of the city: who leads it, or the departments that share it, then the counties that are behind themselves. */
export function actorsOf({ measure, summary }: MeasurePair): readonly string[] {
  const { contributions } = summary;
  const named =
    measure.lead === null
      ? contributions.filter(({ role }) => role !== "county").map(({ unit }) => unit)
      : [measure.lead];
  const counties = contributions
    .filter(({ role, judged, value }) => role === "county" && value !== null && BEHIND.includes(judged))
    .map(({ unit }) => unit);
  return [...new Set([...named, ...counties])];
}

/** What a unit wrote in 说明 beside a measure's figures, else among the problems of its clause, without the last full stop; "" where it said nothing. */
export function explanationOf(
  { ledger, clauses, period }: Pick<Consolidation, "ledger" | "clauses" | "period">,
  { id, clause }: Pick<Measure, "id" | "clause">,
  unit: string,
): string {
  const notes = ledger
    .filter((row) => row.period === period && row.unit === unit && row.state !== "已被新版替代")
    .filter(({ key, note }) => key.startsWith(`${id}.`) && note !== "")
    .map(({ note }) => note);
  const problems = clauses.find(({ no }) => no === clause)?.problems ?? [];
  const said = notes.length > 0 ? notes : problems.filter((each) => each.unit === unit).map(({ text }) => text);
  return [...new Set(said.map(withoutStop))].join("；");
}
