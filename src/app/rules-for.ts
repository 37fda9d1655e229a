import { bindRules } from "../core/catalogue/rules/bind-rules";
import type { BindingContext } from "../core/catalogue/rules/binding-context";
import { clausesOfUnit } from "../core/catalogue/units/clauses-of-unit";
import { yearOf } from "../core/model/calendar";
import type { BoundRule } from "../core/model/rule";
import type { Period } from "../core/model/unit-return";
import { populationOf } from "../core/settings/population-of";
import { settingNumber } from "../core/settings/setting-accessors";
import { askedMeasures } from "./asked-measures";
import type { Workspace } from "./open-workspace";

/** What a unit's rules of a month depend on, by document and settings. */
export function bindingContext(workspace: Workspace, unit: string, period: Period): BindingContext {
  const { document, registry, settings } = workspace;
  return {
    period,
    tolerance: settingNumber(settings, "progress.tolerance"),
    asked: askedMeasures(workspace, unit),
    clauses: clausesOfUnit(document, registry, unit).map(({ no }) => no),
    population: populationOf(settings, unit, yearOf(period)),
  };
}

/** The rules that a unit's return of a month is checked by. */
export function rulesFor(workspace: Workspace, unit: string, period: Period): readonly BoundRule[] {
  return bindRules(bindingContext(workspace, unit, period));
}
