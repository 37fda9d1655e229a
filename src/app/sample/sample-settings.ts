import type { Settings } from "../../core/model/settings";
import { yearOf } from "../../core/model/calendar";
import type { Period } from "../../core/model/unit-return";
import { WHOLE_CITY } from "../../core/settings/default-settings";
import { defaultWorkspaceSettings } from "../default-workspace-settings";
import { seededRandom } from "./seeded-random";

const LABEL = "示例（人口、联系人均为编造，请勿使用）";

/** Settings for the imaginary month: populations and contacts are invented and say so; nothing is confirmed. */
export function sampleSettings(period: Period, seed: string): Settings {
  const settings = defaultWorkspaceSettings();
  const year = yearOf(period);
  const counties = settings.units
    .filter(({ kind }) => kind === "县区")
    .map(({ name }) => ({ place: name, persons: seededRandom(seed, name, "population").whole(300, 1450) * 100 }));
  const city = counties.reduce((sum, { persons }) => sum + persons, 0);
  const populations = [{ place: WHOLE_CITY, persons: city }, ...counties];
  return {
    ...settings,
    label: LABEL,
    units: settings.units.map((unit, index) => ({
      ...unit,
      contact: unit.reports ? `示例联系人${index + 1}` : "",
      phone: unit.reports ? `0000-${String(1000 + index)}` : "",
    })),
    populations: populations.map(({ place, persons }) => ({ place, year, persons, basis: "示例" })),
  };
}
