import type { PopulationSetting, SettingEntry, UnitSetting } from "../../model/settings";
import { WHOLE_CITY } from "../default-settings";
import { RecordReader } from "../record-reader";
import { settingText } from "../setting-accessors";
import type { SettingsRecord } from "../settings-record";
import type { SettingsPlace, SettingsProblem } from "../settings-problem";
import { nameKey, unitNames } from "../unit-names";

const MOST_PERSONS = 1e9;

/** What decides which places have a population. */
export interface PopulationContext {
  readonly units: readonly UnitSetting[];
  readonly entries: readonly SettingEntry[];
  readonly whole: boolean;
}

/** 人口: official figures by place and year, over those that hold (or, in a whole list, instead of them). */
export function applyPopulations(
  base: readonly PopulationSetting[],
  records: readonly SettingsRecord[] | null,
  context: PopulationContext,
  problems: SettingsProblem[],
): readonly PopulationSetting[] {
  if (records === null) return base;
  const names = unitNames(context.units);
  const populations = new Map((context.whole ? [] : base).map((population) => [lineKey(population), population]));
  const places = new Map<string, SettingsPlace>();
  for (const record of records) {
    const population = readPopulation(record, names, context.units, problems);
    if (population === null) continue;
    const key = lineKey(population);
    if (places.has(key))
      problems.push({ ...record.at, message: `${population.place}${population.year}年的人口出现了两次，请只留一处。` });
    places.set(key, record.at);
    populations.set(key, population);
  }
  const all = [...populations.values()];
  reportSums(all, context, places, problems);
  return all;
}

function readPopulation(
  record: SettingsRecord,
  names: ReadonlyMap<string, string>,
  units: readonly UnitSetting[],
  problems: SettingsProblem[],
): PopulationSetting | null {
  const typed = new RecordReader(record, "人口", []).text("place", "");
  const place = typed === WHOLE_CITY ? WHOLE_CITY : (names.get(nameKey(typed)) ?? null);
  const unit = units.find(({ name }) => name === place);
  const reader = new RecordReader(record, `人口「${typed}」`, problems);
  reader.text("place", "");
  if (place === null || (unit !== undefined && unit.kind !== "县区" && unit.kind !== "功能区")) {
    reader.report("place", `人口中的「${typed}」不是全市，也不是已知的县区或功能区，请核对名称。`);
    return null;
  }
  const year = reader.number("year", null, 2000, 2100, true);
  if (year === null) {
    reader.report("year", `人口「${typed}」缺少有效的年份（如2024），请补填。`);
    return null;
  }
  const population = {
    place,
    year,
    persons: reader.number("persons", null, 0, MOST_PERSONS, true),
    basis: reader.text("basis", ""),
  };
  reader.finish();
  return population;
}

/** The counties' sum is the city's, in every year in which all are given (measures.md §3 rule 8). */
function reportSums(
  populations: readonly PopulationSetting[],
  { units, entries }: PopulationContext,
  places: ReadonlyMap<string, SettingsPlace>,
  problems: SettingsProblem[],
): void {
  const apart = settingText({ entries }, "population.newDistrict") === "单列";
  const counted = units.filter(({ kind }) => kind === "县区" || (apart && kind === "功能区")).map(({ name }) => name);
  for (const { place, year, persons } of populations) {
    if (place !== WHOLE_CITY || persons === null || counted.length === 0) continue;
    const parts = counted.map(
      (name) => populations.find((candidate) => candidate.place === name && candidate.year === year)?.persons ?? null,
    );
    if (parts.some((part) => part === null)) continue;
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    if (sum === persons) continue;
    const at = places.get(lineKey({ place, year })) ??
      [...places.values()][0] ?? { sheet: null, cell: null, line: null };
    problems.push({
      ...at,
      message: `${year}年各县（区）人口之和${sum}人与全市${persons}人不符，相差${Math.abs(sum - persons)}人，请核对。`,
    });
  }
}

function lineKey({ place, year }: Pick<PopulationSetting, "place" | "year">): string {
  return `${place}|${year}`;
}
