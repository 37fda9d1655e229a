import { bindRules } from "../core/catalogue/rules/bind-rules";
import type { BindingContext } from "../core/catalogue/rules/binding-context";
import { monthOf, yearOf } from "../core/model/calendar";
import type { BoundRule } from "../core/model/rule";
import type { Period } from "../core/model/unit-return";
import { populationOf } from "../core/settings/population-of";
import { settingNumber } from "../core/settings/setting-accessors";
import { askedClauses } from "./asked-clauses";
import { askedMeasures } from "./asked-measures";
import { perWorkspace } from "./once-per-workspace";
import type { Workspace } from "./open-workspace";

/** What a unit's rules of a month depend on, by document and settings. */
export function bindingContext(workspace: Workspace, unit: string, period: Period): BindingContext {
  const { settings } = workspace;
  return {
    period,
    tolerance: settingNumber(settings, "progress.tolerance"),
    asked: askedMeasures(workspace, unit),
    clauses: askedClauses(workspace, unit).map(({ no }) => no),
    population: populationOf(settings, unit, yearOf(period)),
  };
}

const boundIn = perWorkspace<readonly BoundRule[]>();

/** The rules that a unit's return of a month is checked by. Of the month's year they take the population alone, so those of other years are the same rules. */
export function rulesFor(workspace: Workspace, unit: string, period: Period): readonly BoundRule[] {
  const rules = boundIn(workspace);
  const population = populationOf(workspace.settings, unit, yearOf(period));
  const name = JSON.stringify([unit, monthOf(period), population]);
  const known = rules.get(name) ?? bindRules(bindingContext(workspace, unit, period));
  rules.set(name, known);
  return known;
}
