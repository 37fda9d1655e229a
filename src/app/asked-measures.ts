import { measuresOf, type AskedMeasure } from "../core/catalogue/measures/measures-of";
import { expandUnits } from "../core/catalogue/units/expand-units";
import { resolveUnit } from "../core/catalogue/units/resolve-unit";
import { settingFlag } from "../core/settings/setting-accessors";
import type { Workspace } from "./open-workspace";

/** The measures that a unit is asked for under the settings that hold, with role and parts; [] for a unit that does not report. */
export function askedMeasures({ registry, measures, settings }: Workspace, unitName: string): readonly AskedMeasure[] {
  const unit = resolveUnit(registry, unitName);
  if (unit === null || !unit.reports) return [];
  const options = { samplingOfNewDistrict: settingFlag(settings, "sampling.newDistrict") };
  return measuresOf(unit, measures, (names) => expandUnits(registry, names), options);
}
