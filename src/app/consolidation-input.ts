import type { AskedUnit, ConsolidationInput, ConsolidationRules } from "../core/consolidation/consolidation-input";
import { unitsOfClause } from "../core/catalogue/units/units-of-clause";
import type { Period } from "../core/model/unit-return";
import { deadlineOf } from "../core/settings/deadline-of";
import { populationOf } from "../core/settings/population-of";
import { settingFlag, settingNumber, settingText } from "../core/settings/setting-accessors";
import { askedMeasures } from "./asked-measures";
import { oncePerWorkspace } from "./once-per-workspace";
import type { Workspace } from "./open-workspace";
import { rulesFor } from "./rules-for";

type Month = Pick<
  ConsolidationInput,
  "period" | "received" | "refused" | "present" | "dates" | "preferred" | "history"
>;

/** Everything the consolidation of a month needs to know of document, units, measures and settings. */
export function consolidationInput(workspace: Workspace, month: Month): ConsolidationInput {
  const { document, registry, settings } = workspace;
  const contacts = new Map(
    settings.units.map(({ name, contact, phone }) => [name, `${contact} ${phone}`.trim()] as const),
  );
  return {
    ...month,
    ...askedInMonth(workspace, month.period),
    rulesOf: (unit) => rulesFor(workspace, unit, month.period),
    clauses: document.clauses,
    units: registry.units
      .filter(({ reports }) => reports)
      .map(({ name, kind }) => ({ name, kind, contact: contacts.get(name) ?? "" })),
    unitsByClause: unitsByClause(workspace, ""),
  };
}

/** What is asked in a month, of whom, and by which rules it is judged. */
export function askedInMonth(
  workspace: Workspace,
  period: Period,
): Pick<ConsolidationInput, "measures" | "askedByMeasure" | "rules"> {
  return {
    measures: workspace.measures,
    askedByMeasure: askedByMeasure(workspace, ""),
    rules: consolidationRules(workspace, period),
  };
}

const askedByMeasure = oncePerWorkspace((workspace): ConsolidationInput["askedByMeasure"] => {
  const asked = new Map<string, AskedUnit[]>(workspace.measures.map(({ id }) => [id, []]));
  for (const unit of workspace.registry.units.filter(({ reports }) => reports)) {
    for (const { measure, parts, role } of askedMeasures(workspace, unit.name)) {
      asked.get(measure.id)?.push({ unit: unit.name, role, parts: parts.map(({ key }) => key) });
    }
  }
  return asked;
});

const unitsByClause = oncePerWorkspace(
  ({ document, registry }) =>
    new Map(document.clauses.map((clause) => [clause.no, reporting(unitsOfClause(registry, clause))] as const)),
);

function consolidationRules({ settings }: Workspace, period: Period): ConsolidationRules {
  return {
    due: deadlineOf(settings, period),
    inclusive: settingFlag(settings, "deadline.inclusive"),
    provisional: settingFlag(settings, "intake.provisional"),
    tolerance: settingNumber(settings, "progress.tolerance"),
    populationOf: (place, year) => populationOf(settings, place, year),
    newDistrict: settingText(settings, "population.newDistrict") === "单列" ? "单列" : "并入",
  };
}

function reporting(units: readonly { readonly name: string; readonly reports: boolean }[]): readonly string[] {
  return units.filter(({ reports }) => reports).map(({ name }) => name);
}
