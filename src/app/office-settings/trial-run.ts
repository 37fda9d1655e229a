import type { Result } from "../../core/model/result";
import type { PopulationSetting, Settings } from "../../core/model/settings";
import type { Period } from "../../core/model/unit-return";
import { changeSubjects } from "../../core/settings/changes/change-subjects";
import { sameValue } from "../../core/settings/changes/same-value";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { monthUnderSettings, officeMonthOf, type NoMonth } from "../scoring/office-month";
import { compareMonths, type MonthDifferences } from "./compare-months";

/** What a changed rule would have done to the month that was consolidated last. */
export interface TrialRun extends MonthDifferences {
  readonly period: Period;
}

/**
 * Tries edited settings on the workbook's last month, from its 台账 alone; nothing is written. Only what was edited is tried: changes that
 * hold from a later month on stay out of it.
 */
export function trialRun(grid: WorkbookGrid, kept: Settings, edited: Settings): Result<TrialRun, NoMonth> {
  const opened = officeMonthOf(grid);
  if (!opened.ok) return opened;
  const office = opened.value;
  const tried = monthUnderSettings(office, triedSettings(office.held.settings, kept, edited));
  const names = new Map(office.held.measures.map(({ id, name }) => [id, name] as const));
  return { ok: true, value: { period: office.period, ...compareMonths(office.month, tried, names) } };
}

/** The settings of the month with what was edited. */
function triedSettings(held: Settings, kept: Settings, edited: Settings): Settings {
  const units = new Set(held.units.map(({ name }) => name));
  const places = new Set(held.populations.map(placeAndYear));
  const base: Settings = {
    ...held,
    units: [...held.units, ...edited.units.filter(({ name }) => !units.has(name))],
    populations: [...held.populations, ...edited.populations.filter((each) => !places.has(placeAndYear(each)))],
    deadlines: edited.deadlines,
    changes: [],
  };
  return changeSubjects(edited).reduce((settings, { of, put }) => {
    const before = of(kept);
    const after = of(edited);
    if (after === undefined || (before !== undefined && sameValue(before, after))) return settings;
    return put(settings, after);
  }, base);
}

function placeAndYear({ place, year }: PopulationSetting): string {
  return `${place}|${year}`;
}
