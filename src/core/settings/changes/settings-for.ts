import type { Settings } from "../../model/settings";
import type { Period } from "../../model/unit-return";
import { changeSubjects } from "./change-subjects";

/**
 * The settings that hold in a month: what was changed from a later month on is put back to what it was, and those changes are left out.
 * The very same object where nothing was changed later.
 */
export function settingsFor(settings: Settings, period: Period): Settings {
  const later = settings.changes.filter(({ from }) => from > period);
  if (later.length === 0) return settings;
  const subjects = new Map(changeSubjects(settings).map((subject) => [subject.id, subject] as const));
  const undone = [...later]
    .reverse()
    .reduce((held, { id, before }) => subjects.get(id)?.put(held, before) ?? held, settings);
  return { ...undone, changes: settings.changes.filter(({ from }) => from <= period) };
}
