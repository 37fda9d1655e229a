import type { Measure } from "../../model/measure";
import type { MeasureSetting } from "../../model/settings";

/** The measures that are asked under the office's settings, with its own targets and ways to the city's figure. */
export function activeMeasures(measures: readonly Measure[], settings: readonly MeasureSetting[]): readonly Measure[] {
  const byId = new Map(settings.map((setting) => [setting.id, setting]));
  return measures.flatMap((measure) => {
    const setting = byId.get(measure.id);
    const enabled = setting === undefined ? !measure.optional : setting.enabled;
    return enabled ? [setting === undefined ? measure : changed(measure, setting)] : [];
  });
}

/** `lead` cannot be chosen for a measure without a lead department. Where the office chooses `sum`, the lead gives its own share. */
function changed(measure: Measure, { target, city }: MeasureSetting): Measure {
  const chosen = city === null || (city === "lead" && measure.lead === null) ? measure.city : city;
  const held = {
    target: target ?? measure.target,
    city: chosen,
    crossCheck: measure.crossCheck && chosen === "lead",
  };
  // The very same where nothing is changed: what is made of a measure is made once for all settings.
  const isSame = held.target === measure.target && held.city === measure.city && held.crossCheck === measure.crossCheck;
  return isSame ? measure : { ...measure, ...held };
}
