import type { ReportingUnit } from "../model/catalogue";
import type { Measure } from "../model/measure";
import type { PopulationSetting, SettingEntry, Settings, UnitSetting } from "../model/settings";
import { SETTING_DEFINITIONS } from "./setting-definitions";
import type { SettingDefinition } from "../model/setting-definition";

/** The part of a unit registry that settings begin with. */
export interface RegistryUnits {
  readonly units: readonly ReportingUnit[];
  readonly members: readonly string[];
}

type DefaultMeasure = Pick<Measure, "id" | "optional">;

/** Place name under which the whole city's population is kept. */
export const WHOLE_CITY = "全市";

/**
 * The settings that hold until 食安办 changes something: what the document leaves open is 待确认, populations are blank.
 * Of the registry, `members` are the canonical names of 市食药安委成员单位.
 */
export function defaultSettings(registry: RegistryUnits, measures: readonly DefaultMeasure[]): Settings {
  const { units, members } = registry;
  return {
    entries: SETTING_DEFINITIONS.map(defaultEntry),
    units: units.map((unit) => unitSetting(unit, members.includes(unit.name))),
    populations: blankPopulations(units),
    measures: measures.map(({ id, optional }) => ({ id, enabled: !optional, target: null, city: null })),
    decisions: [],
    deadlines: [],
    changes: [],
    label: "",
  };
}

function defaultEntry(definition: SettingDefinition): SettingEntry {
  const state = definition.open ? "待确认" : "已确认";
  return {
    key: definition.key,
    value: definition.default,
    state,
    confirmedBy: "",
    date: "",
    basis: definition.open ? "" : definition.source,
  };
}

function unitSetting({ name, kind, aliases, reports }: ReportingUnit, member: boolean): UnitSetting {
  return { name, kind, aliases, reports, member, contact: "", phone: "" };
}

/** One blank line per place, to be filled in; the year is that of the plan (2023年7月28日印发). */
function blankPopulations(units: readonly ReportingUnit[]): readonly PopulationSetting[] {
  const places = units.filter(({ kind }) => kind === "县区" || kind === "功能区").map(({ name }) => name);
  return [WHOLE_CITY, ...places].map((place) => ({ place, year: 2023, persons: null, basis: "" }));
}
