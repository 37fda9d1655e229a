import { isUndecided } from "../core/consolidation/history/decisions-of";
import type { DecisionSetting, SettingEntry, Settings } from "../core/model/settings";

const CONFIRMED = "已确认";

/**
 * Settings with what the office decided line by line in 待定事项 and 修订记录: a line's own decision outranks an open one in 设置,
 * of two decisions that differ the one with the later date holds, else the one on the line.
 */
export function withTypedDecisions(settings: Settings, typed: readonly DecisionSetting[]): Settings {
  const lines = new Map(typed.map((decision) => [decision.id, decision]));
  const keys = new Set<string>(settings.entries.map(({ key }) => key));
  const decisions = new Map(settings.decisions.map((decision) => [decision.id, decision]));
  for (const line of typed) {
    const held = decisions.get(line.id);
    if (!keys.has(line.id) && (held === undefined || isUndecided(held) || line.date >= held.date))
      decisions.set(line.id, line);
  }
  return {
    ...settings,
    entries: settings.entries.map((entry) => confirmed(entry, lines.get(entry.key))),
    decisions: [...decisions.values()],
  };
}

/** Settings with the decisions and confirmations of an earlier workbook that they say nothing about. A confirmation holds for the value that was confirmed. */
export function withCarriedDecisions(settings: Settings, earlier: Settings): Settings {
  const decided = new Set(settings.decisions.filter((decision) => !isUndecided(decision)).map(({ id }) => id));
  const carried = earlier.decisions.filter((decision) => !isUndecided(decision) && !decided.has(decision.id));
  const replaced = new Set(carried.map(({ id }) => id));
  const before = new Map(earlier.entries.map((entry) => [entry.key, entry]));
  return {
    ...settings,
    entries: settings.entries.map((entry) => {
      const held = before.get(entry.key);
      return entry.state !== CONFIRMED && held?.state === CONFIRMED && held.value === entry.value ? held : entry;
    }),
    decisions: [...settings.decisions.filter(({ id }) => !replaced.has(id)), ...carried],
  };
}

function confirmed(entry: SettingEntry, line: DecisionSetting | undefined): SettingEntry {
  if (line === undefined || entry.state === CONFIRMED) return entry;
  const { decision, by, date, basis } = line;
  return {
    ...entry,
    state: decision === CONFIRMED ? CONFIRMED : entry.state,
    confirmedBy: by || entry.confirmedBy,
    date: date || entry.date,
    basis: basis || entry.basis,
  };
}
