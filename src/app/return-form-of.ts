import type { AskedMeasure } from "../core/catalogue/measures/measures-of";
import { verdictRows } from "../core/catalogue/rules/verdict-rows";
import { tasksOfUnit } from "../core/catalogue/units/tasks-of-unit";
import { yearOf } from "../core/model/calendar";
import type { FieldKey } from "../core/model/expression";
import type { ReturnForm } from "../core/model/return-form";
import type { ReturnHistory } from "../core/model/return-history";
import type { Period, UnitReturn } from "../core/model/unit-return";
import { spanOf, lastDayInTime } from "../core/settings/deadline-of";
import { populationOf } from "../core/settings/population-of";
import { askedClauses } from "./asked-clauses";
import { askedMeasures } from "./asked-measures";
import { editionOf, rulesVersionOf } from "./editions";
import { oncePerWorkspace } from "./once-per-workspace";
import type { Workspace } from "./open-workspace";
import { bindingContext, rulesFor } from "./rules-for";

/** What a unit's form of a month begins with. */
export interface FormBeginning {
  readonly unit: string;
  readonly period: Period;
  readonly revision: number;
  readonly history: ReturnHistory;
  readonly keep: UnitReturn | null;
}

const OFFICE = "市食安办";
/** Everything that a month's form for one unit shows, under the settings that hold. The unit's name is canonical. */
export function returnFormOf(workspace: Workspace, beginning: FormBeginning): ReturnForm {
  const { document, settings } = workspace;
  const { unit: name, period, revision, history, keep } = beginning;
  const kept = settings.units.find((each) => each.name === name);
  const asked = askedMeasures(workspace, name);
  return {
    unit: { name, kind: kept?.kind ?? "其他" },
    contact: contactOf(workspace, name),
    office: contactOf(workspace, OFFICE),
    planTitle: document.planTitle,
    period,
    due: lastDayInTime(settings, period),
    span: spanOf(settings, period),
    edition: editionOf(workspace),
    rulesVersion: rulesVersionOf(workspace),
    revision,
    clauses: clausesWithTasks(workspace, name),
    measures: asked,
    given: givenFigures(workspace, name, period, asked),
    rules: rulesFor(workspace, name, period),
    blankWords: blankWords(workspace, name, period),
    history,
    keep,
  };
}

const clausesWithTasks = oncePerWorkspace((workspace, unit) =>
  askedClauses(workspace, unit).map((clause) => ({ clause, ...tasksOfUnit(workspace.registry, clause, unit) })),
);

function contactOf({ settings }: Workspace, name: string): { readonly name: string; readonly phone: string } {
  const unit = settings.units.find((each) => each.name === name);
  return { name: unit?.contact ?? "", phone: unit?.phone ?? "" };
}

/** The county's official population; null while the office has not given it. */
function givenFigures(
  { settings }: Workspace,
  unit: string,
  period: Period,
  asked: readonly AskedMeasure[],
): ReadonlyMap<FieldKey, number | null> {
  const persons = populationOf(settings, unit, yearOf(period));
  const keys = asked.flatMap(({ measure, parts }) =>
    parts.filter(({ given }) => given).map(({ key }) => `${measure.id}.${key}`),
  );
  return new Map(keys.map((key) => [key, persons] as const));
}

function blankWords(workspace: Workspace, unit: string, period: Period): ReadonlyMap<FieldKey, string> {
  const context = bindingContext(workspace, unit, period);
  const rows = verdictRows([], context);
  return new Map(rows.flatMap(({ at, whenBlank }) => (whenBlank === null ? [] : [[at, whenBlank.text] as const])));
}
