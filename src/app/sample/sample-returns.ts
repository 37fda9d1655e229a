import { monthOf, yearOf } from "../../core/model/calendar";
import { clausesOfUnit } from "../../core/catalogue/units/clauses-of-unit";
import type { CellScalar, FieldKey, MonthsAgo } from "../../core/model/expression";
import type { Period, ReturnFigure, UnitReturn, WorkReport } from "../../core/model/unit-return";
import { checkReturn } from "../../core/validation/check-return";
import { meta as progressOnSchedule } from "../../core/rules/progress-on-schedule";
import { populationOf } from "../../core/settings/population-of";
import { askedMeasures } from "../asked-measures";
import { editionOf, rulesVersionOf } from "../editions";
import { reportingUnits } from "../issue-returns";
import type { Workspace } from "../open-workspace";
import { rulesFor } from "../rules-for";
import { sampleDate } from "./sample-dates";
import { sampleWork } from "./sample-work";
import { seededRandom } from "./seeded-random";
import { simulateFigures } from "./simulate-figures";
import type { SimulatedFigures } from "./simulated-unit";
import { BEHIND_EXPLANATION, EXPLANATIONS } from "./work-texts";

const BEHIND_RULE = progressOnSchedule.id;
const NOWHERE = { sheet: "", cell: "" };
const MONTHS_BACK: readonly MonthsAgo[] = [1, 2, 3, 4];

/** A clean month of all units: plausible figures that fit together, every odd one explained, all handed in in time. */
export function sampleReturns(workspace: Workspace, period: Period, seed: string): readonly UnitReturn[] {
  const year = yearOf(period);
  const units = reportingUnits(workspace).map((name) => ({
    name,
    asked: askedMeasures(workspace, name),
    population: populationOf(workspace.settings, name, year),
  }));
  const byMonth = [0, ...MONTHS_BACK].map((back) => {
    const month = monthOf(period) - back;
    return month < 1 ? null : simulateFigures(units, year, month, seed);
  });
  return units.map(({ name }) => {
    const months = byMonth.map((figures) => figures?.get(name) ?? null);
    return explained(workspace, draft(workspace, name, period, months, seed), seed);
  });
}

function draft(
  workspace: Workspace,
  unit: string,
  period: Period,
  months: readonly (SimulatedFigures | null)[],
  seed: string,
): UnitReturn {
  const persons = populationOf(workspace.settings, unit, yearOf(period));
  const figures = askedMeasures(workspace, unit).flatMap(({ measure, parts }) =>
    parts.map((part) => {
      const key = `${measure.id}.${part.key}`;
      const valueIn = (back: number): CellScalar => (part.given ? persons : (months[back]?.get(key)?.value ?? null));
      return figure(key, valueIn, months[0]?.get(key)?.note ?? "");
    }),
  );
  return {
    unit,
    period,
    edition: editionOf(workspace),
    rules: rulesVersionOf(workspace),
    revision: 1,
    submitted: sampleDate(unit, period, seed, false),
    checkCode: null,
    figures: new Map(figures.map((each) => [each.key, each] as const)),
    typedRatios: new Map(),
    works: new Map(
      clausesOfUnit(workspace.document, workspace.registry, unit).map(
        ({ no }) => [no, work(unit, no, period, seed)] as const,
      ),
    ),
    readings: [],
  };
}

function figure(key: FieldKey, valueIn: (back: number) => CellScalar, note: string): ReturnFigure {
  return {
    key,
    value: valueIn(0),
    note: note === "" ? null : note,
    previous: { 1: valueIn(1), 2: valueIn(2), 3: valueIn(3), 4: valueIn(4) },
    location: NOWHERE,
    noteLocation: NOWHERE,
    formula: false,
  };
}

function work(unit: string, clause: number, period: Period, seed: string): WorkReport {
  const [year, month] = [yearOf(period), monthOf(period)];
  const before = month > 1 ? sampleWork(unit, clause, year, month - 1, seed) : null;
  return {
    clause,
    fields: sampleWork(unit, clause, year, month, seed),
    previous: { status: before?.status ?? null, progress: before?.progress ?? null },
    locations: {
      status: NOWHERE,
      progress: NOWHERE,
      evidence: NOWHERE,
      evidenceDate: NOWHERE,
      place: NOWHERE,
      problems: NOWHERE,
      next: NOWHERE,
    },
  };
}

/** Writes an explanation beside every figure that asks for one, as a careful clerk does. */
function explained(workspace: Workspace, unitReturn: UnitReturn, seed: string): UnitReturn {
  const { findings } = checkReturn(unitReturn, rulesFor(workspace, unitReturn.unit, unitReturn.period), {
    received: true,
  });
  const figures = new Map(unitReturn.figures);
  for (const { grade, explained: done, key, rule } of findings) {
    const row = key === null ? undefined : figures.get(key);
    if (grade !== "需说明" || done || row === undefined || row.note !== null) continue;
    const note =
      rule === BEHIND_RULE
        ? BEHIND_EXPLANATION
        : seededRandom(seed, unitReturn.unit, row.key, "note").pick(EXPLANATIONS);
    figures.set(row.key, { ...row, note });
  }
  return { ...unitReturn, figures };
}
