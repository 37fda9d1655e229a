import { measuresOf, type AskedMeasure } from "../core/catalogue/measures/measures-of";
import { expandUnits } from "../core/catalogue/units/expand-units";
import { resolveUnit } from "../core/catalogue/units/resolve-unit";
import { settingFlag } from "../core/settings/setting-accessors";
import { oncePerWorkspace, perWorkspace } from "./once-per-workspace";
import type { Workspace } from "./open-workspace";

const NOTHING: readonly AskedMeasure[] = [];

/** The measures that a unit is asked for under the settings that hold, with role and parts; [] for a unit that does not report. */
export function askedMeasures(workspace: Workspace, unitName: string): readonly AskedMeasure[] {
  const unit = resolveUnit(workspace.registry, unitName);
  return unit === null || !unit.reports ? NOTHING : askedOf(workspace, unit.name);
}

const askedOf = oncePerWorkspace((workspace, name): readonly AskedMeasure[] => {
  const { registry, measures, settings } = workspace;
  const unit = resolveUnit(registry, name);
  if (unit === null) return NOTHING;
  const options = { samplingOfNewDistrict: settingFlag(settings, "sampling.newDistrict") };
  return oneOfAlike(
    workspace,
    measuresOf(unit, measures, (names) => expandUnits(registry, names), options),
  );
});

const listsIn = perWorkspace<readonly AskedMeasure[]>();

/** All counties are asked the same: one list for them, so that what is made of it is made once. */
function oneOfAlike(workspace: Workspace, asked: readonly AskedMeasure[]): readonly AskedMeasure[] {
  const known = listsIn(workspace);
  const name = asked.map(({ measure, role }) => `${measure.id} ${role}`).join("|");
  const list = known.get(name) ?? asked;
  known.set(name, list);
  return list;
}
