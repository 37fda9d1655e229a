import { openWorkspace, type Workspace } from "../../src/app/open-workspace";
import { sampleSettings } from "../../src/app/sample/sample-settings";
import type { Period } from "../../src/core/model/unit-return";

export const YEAR = "2024";
export const MONTHS_OF_YEAR = 12;
const SEED = "1";

/** Words before the counties' names that make another city's counties of them; the first city is the plan's own. */
const NEIGHBOURS = ["", ..."东南西北中上下前后左右新古青白红黄金银玉石江河湖山林云"];

/** The n-th month of the year, from 0. */
export function periodOf(month: number): Period {
  return `${YEAR}-${String(month + 1).padStart(2, "0")}`;
}

/** What a county of the plan is called in another city; departments are called alike everywhere. */
export function nameIn(city: number, county: string): string {
  const word = NEIGHBOURS[city];
  if (word === undefined) throw new Error(`there are only ${NEIGHBOURS.length} cities`);
  return `${word}${county}`;
}

/** The office of a city: the plan's, with counties of other names. */
export function officeOf(city: number): Workspace {
  const settings = sampleSettings(periodOf(0), SEED);
  const counties = new Set(settings.units.filter(({ kind }) => kind === "县区").map(({ name }) => name));
  const named = (name: string): string => (counties.has(name) ? nameIn(city, name) : name);
  return openWorkspace({
    ...settings,
    units: settings.units.map((unit) => ({
      ...unit,
      name: named(unit.name),
      aliases: counties.has(unit.name) ? unit.aliases.map((alias) => nameIn(city, alias)) : unit.aliases,
    })),
    populations: settings.populations.map((one) => ({ ...one, place: named(one.place) })),
  });
}
