import type { Consolidation } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import { draftOf } from "../../sheet/cell-draft";
import type { CellDraft, CellInput } from "../../sheet/cell-draft";
import type { SheetSpec } from "../../sheet/sheet-spec";
import { condenseReports } from "./condense-reports";
import { targetWords, valueUnitFormat } from "./figure-format";
import { listNames } from "./list-names";
import { hasRatio } from "./measure-cells";
import type { MeasurePair } from "./measure-cells";
import { unitKey } from "./measure-formulas";
import { amountOf, dueBy, gapWords } from "./measure-gap";
import { placeOf } from "./place-of";
import { standing } from "./standing";
import { actorsOf, explanationOf } from "./unit-shortfalls";
import type { UnitShortfall } from "./unit-shortfalls";

/** What the lines of 未达标清单 are taken from. */
export interface ShortfallSources {
  readonly month: Consolidation;
  readonly measuresSheet: SheetSpec;
}

const MOST_ACTORS = 6;
const SAID = { texts: 4, first: 60, others: 40 } as const;

/** A line by clause: number, measure, the city's figure, target, where it has to be, gap, state, who has to act, what they say. */
export function cityShortfallCells(
  pair: MeasurePair,
  { month, measuresSheet }: ShortfallSources,
): readonly CellInput[] {
  const { measure, summary } = pair;
  const actors = actorsOf(pair);
  const said = actors
    .map((unit) => ({ unit, text: explanationOf(month, measure, unit) }))
    .filter(({ text }) => text !== "");
  const partial = summary.complete ? "" : "（数不齐）";
  return [
    measure.clause,
    `${measure.id} ${measure.name}${partial}`,
    {
      ...valueCell(measure, summary.value, placeOf(measuresSheet, `${measure.id}#value`)),
      key: measure.id,
    },
    ...keyed(measure.id, judged(measure, summary.value, summary.state, summary.target, month)),
    listNames(actors, MOST_ACTORS),
    condenseReports(said, SAID),
  ];
}

/** A line by unit: measure, its own figure, target, where it has to be, gap, state; apart from it what the unit says. */
export function unitShortfallCells(
  { measure, summary, unit, value, state }: UnitShortfall,
  { month, measuresSheet }: ShortfallSources,
): readonly [figures: readonly CellInput[], said: string] {
  const key = unitKey(hasRatio(measure) ? measure.id : `${measure.id}.value`, unit);
  const figures = [
    `${measure.id} ${measure.name}`,
    { ...valueCell(measure, value, placeOf(measuresSheet, key)), key },
    ...judged(measure, value, state, summary.target, month),
  ];
  return [figures, explanationOf(month, measure, unit)];
}

function valueCell(measure: Measure, value: number | null, formula: string): CellDraft {
  return {
    content: value === null ? null : { formula, value },
    style: { numberFormat: valueUnitFormat(measure, value), font: { bold: true } },
  };
}

/** The city's line keeps its target, where it has to be and its gap where others can refer to them. */
function keyed(id: string, [target, due, gap, ...rest]: readonly CellInput[]): readonly CellInput[] {
  const key = (content: CellInput, name: string): CellDraft => ({ ...draftOf(content), key: `${id}#${name}` });
  return [key(target ?? null, "target"), key(due ?? null, "due"), key(gap ?? null, "gap"), ...rest];
}

function judged(
  measure: Measure,
  value: number | null,
  state: string,
  target: number,
  { period }: Pick<Consolidation, "period">,
): readonly CellInput[] {
  const due = dueBy(measure, target, period);
  return [
    targetWords(measure, target),
    amountOf(measure.unit, due),
    value === null ? "" : gapWords(measure.unit, value, due),
    { content: state, style: standing(state) },
  ];
}
