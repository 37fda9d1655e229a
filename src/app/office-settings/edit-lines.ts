import { isCalendarDate, isPeriod } from "../../core/model/calendar";
import type { Result } from "../../core/model/result";
import type { Settings, UnitSetting } from "../../core/model/settings";
import { unitNameFault } from "../../core/settings/unit-name-fault";
import { nameKey, unitNames } from "../../core/settings/unit-names";

/** The settings with a new unit that reports; the problem is a whole Chinese sentence. */
export function addUnit(settings: Settings, typed: string, kind: UnitSetting["kind"]): Result<Settings, string> {
  const name = typed.trim();
  if (name === "") return { ok: false, problem: "请填写单位名称。" };
  const held = unitNames(settings.units).get(nameKey(name));
  if (held !== undefined)
    return {
      ok: false,
      problem: `「${name}」已经有了${held === name ? "" : `，是「${held}」的别名`}，请从名单中选取。`,
    };
  const fault = unitNameFault(name);
  if (fault !== null) return { ok: false, problem: `单位名称「${name}」${fault}，请改用别的名称。` };
  const unit: UnitSetting = { name, kind, aliases: [], reports: true, member: false, contact: "", phone: "" };
  return { ok: true, value: { ...settings, units: [...settings.units, unit] } };
}

/** The settings with a unit's contact and telephone. */
export function putContact(settings: Settings, unit: string, contact: string, phone: string): Settings {
  const units = settings.units.map((each) => (each.name === unit ? { ...each, contact, phone } : each));
  return { ...settings, units };
}

/** The settings with a month's own last day; the problem is a whole Chinese sentence. */
export function putDeadline(settings: Settings, period: string, date: string): Result<Settings, string> {
  if (!isPeriod(period)) return { ok: false, problem: `报告期「${period}」应写成如2024-10。` };
  if (!isCalendarDate(date)) return { ok: false, problem: `截止日期「${date}」应写成如2024-10-22。` };
  const others = settings.deadlines.filter((deadline) => deadline.period !== period);
  const deadlines = [...others, { period, date }].sort((one, other) => (one.period < other.period ? -1 : 1));
  return { ok: true, value: { ...settings, deadlines } };
}

/** The settings without a month's own last day. */
export function dropDeadline(settings: Settings, period: string): Settings {
  return { ...settings, deadlines: settings.deadlines.filter((deadline) => deadline.period !== period) };
}

/** The settings with blank populations of a further year, for every place that has one already. */
export function addPopulationYear(settings: Settings, typed: string): Result<Settings, string> {
  const year = Number(typed);
  if (!/^\d{4}$/.test(typed.trim()) || year < 2000 || year > 2100)
    return { ok: false, problem: `年份「${typed}」应为四位数字，如2024。` };
  if (settings.populations.some((line) => line.year === year))
    return { ok: false, problem: `${year}年的人口已经列出。` };
  const places = [...new Set(settings.populations.map(({ place }) => place))];
  const lines = places.map((place) => ({ place, year, persons: null, basis: "" }));
  return { ok: true, value: { ...settings, populations: [...settings.populations, ...lines] } };
}
