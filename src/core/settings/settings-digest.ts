import type { Settings } from "../model/settings";
import { textDigest } from "../model/text-digest";

/** A fingerprint of everything in the settings that decides over figures, dates and scores; contacts and the label do not count. */
export function settingsDigest(settings: Settings): string {
  const { entries, units, populations, measures, decisions, deadlines } = settings;
  return textDigest(
    JSON.stringify([
      sorted(entries.map(({ key, value }) => [key, value])),
      sorted(
        units.map(({ name, kind, aliases, reports, member }) => [name, kind, [...aliases].sort(), reports, member]),
      ),
      sorted(
        populations.filter(({ persons }) => persons !== null).map(({ place, year, persons }) => [place, year, persons]),
      ),
      sorted(measures.map(({ id, enabled, target, city }) => [id, enabled, target, city])),
      sorted(decisions.map(({ id, decision }) => [id, decision])),
      sorted(deadlines.map(({ period, date }) => [period, date])),
    ]),
  );
}

function sorted(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
