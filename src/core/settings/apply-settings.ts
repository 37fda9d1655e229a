import type { Result } from "../model/result";
import type { Settings } from "../model/settings";
import { applyChanges } from "./sections/apply-changes";
import { applyDeadlines } from "./sections/apply-deadlines";
import { applyDecisions } from "./sections/apply-decisions";
import { applyEntries } from "./sections/apply-entries";
import { applyMeasures } from "./sections/apply-measures";
import { applyPopulations } from "./sections/apply-populations";
import { applyUnits } from "./sections/apply-units";
import type { SettingsSection } from "../model/settings-columns";
import type { SettingsDraft, SettingsRecord } from "./settings-record";
import type { SettingsProblem } from "./settings-problem";

/** Lays a settings file over what holds without it. Everything that is wrong is reported at once; then nothing of the file is taken. */
export function applySettings(base: Settings, draft: SettingsDraft): Result<Settings, readonly SettingsProblem[]> {
  const problems: SettingsProblem[] = [];
  const records = (section: SettingsSection): readonly SettingsRecord[] | null => draft.sections.get(section) ?? null;
  const units = applyUnits(base.units, records("units"), draft.whole, problems);
  const entries = applyEntries(base.entries, records("entries"), problems);
  const settings: Settings = {
    entries,
    units,
    populations: applyPopulations(
      base.populations,
      records("populations"),
      { units, entries, whole: draft.whole },
      problems,
    ),
    measures: applyMeasures(base.measures, records("measures"), problems),
    decisions: applyDecisions(base.decisions, records("decisions"), draft.whole, problems),
    deadlines: applyDeadlines(base.deadlines, records("deadlines"), draft.whole, problems),
    changes: base.changes,
    label: draft.label ?? base.label,
  };
  const changes = applyChanges(settings, records("changes"), draft.whole, problems);
  return problems.length === 0 ? { ok: true, value: { ...settings, changes } } : { ok: false, problem: problems };
}
