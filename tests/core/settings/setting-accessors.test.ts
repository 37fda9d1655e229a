import { MEASURES } from "../../../src/core/catalogue/measures";
import { DEFAULT_REGISTRY } from "../../../src/core/catalogue/units/default-registry";
import type { Settings, SettingKey, SettingValue } from "../../../src/core/model/settings";
import { deadlineOf, isInTime, lastDayInTime, spanOf, yearEndUntil } from "../../../src/core/settings/deadline-of";
import { defaultSettings } from "../../../src/core/settings/default-settings";
import { populationOf } from "../../../src/core/settings/population-of";
import {
  passMarkOf,
  settingFlag,
  settingNumber,
  settingText,
  unconfirmed,
} from "../../../src/core/settings/setting-accessors";
import { SETTING_DEFINITIONS } from "../../../src/core/settings/setting-definitions";
import { settingsDigest } from "../../../src/core/settings/settings-digest";

const BASE = defaultSettings(DEFAULT_REGISTRY, MEASURES);

describe("default settings", () => {
  it("hold the design's values", () => {
    expect(Object.fromEntries(BASE.entries.map(({ key, value }) => [key, value]))).toMatchSnapshot();
  });

  it("are 待确认 wherever the document leaves something open", () => {
    expect(unconfirmed(BASE)).toEqual(SETTING_DEFINITIONS.filter(({ open }) => open).map(({ label }) => label));
    expect(unconfirmed(BASE)).toContain("截止当日上报算按时");
    expect(unconfirmed(BASE)).not.toContain("每月上报截止日");
  });

  it("know 34 reporting units and 21 members, and no population", () => {
    expect(BASE.units.filter(({ reports }) => reports)).toHaveLength(34);
    expect(BASE.units.filter(({ member }) => member)).toHaveLength(21);
    expect(BASE.populations).toHaveLength(13);
    expect(BASE.populations.every(({ persons }) => persons === null)).toBe(true);
  });

  it("define every setting in whole sentences", () => {
    for (const { label, explanation, source } of SETTING_DEFINITIONS) {
      expect({ label, ends: explanation.endsWith("。"), source: source !== "" }).toEqual({
        label,
        ends: true,
        source: true,
      });
    }
  });
});

describe("accessors", () => {
  it("give typed values, and the default where nothing is said", () => {
    const settings = { entries: [] };
    expect(settingNumber(settings, "deadline.day")).toBe(25);
    expect(settingFlag(settings, "deadline.inclusive")).toBe(true);
    expect(settingText(settings, "period.span")).toBe("1月1日至25日");
    expect(passMarkOf(settings)).toBeNull();
    expect(passMarkOf(withSetting("score.passMark", 100))).toBe(100);
  });

  it.each([
    ["2024-03", BASE, "2024-03-25"],
    ["2024-02", withSetting("deadline.day", 31), "2024-02-29"],
    ["2024-10", { ...BASE, deadlines: [{ period: "2024-10", date: "2024-10-22" }] }, "2024-10-22"],
  ])("put the deadline of %s", (period, settings, due) => expect(deadlineOf(settings, period)).toBe(due));

  it("count the 25th in or out", () => {
    expect(isInTime(BASE, "2024-03", "2024-03-25")).toBe(true);
    expect(isInTime(BASE, "2024-03", "2024-03-26")).toBe(false);
    const exclusive = withSetting("deadline.inclusive", false);
    expect(lastDayInTime(exclusive, "2024-03")).toBe("2024-03-24");
    expect(isInTime(exclusive, "2024-03", "2024-03-25")).toBe(false);
  });

  it("give December until the end of January", () => {
    expect(yearEndUntil(BASE, "2024-12")).toBe("2025-01-31");
    expect(yearEndUntil(BASE, "2024-11")).toBeNull();
  });

  it.each([
    ["1月1日至25日", { from: "2024-01-01", to: "2024-02-25" }],
    ["自然月末", { from: "2024-01-01", to: "2024-02-29" }],
    ["上月26日至本月25日", { from: "2023-12-26", to: "2024-02-25" }],
  ])("cover %s", (span, days) => expect(spanOf(withSetting("period.span", span), "2024-02")).toEqual(days));

  it("take the population of the latest year that is known", () => {
    const populations = [
      { place: "卡若区", year: 2022, persons: 100, basis: "" },
      { place: "卡若区", year: 2024, persons: 120, basis: "" },
      { place: "卡若区", year: 2025, persons: null, basis: "" },
    ];
    expect([2021, 2022, 2023, 2024, 2025].map((year) => populationOf({ populations }, "卡若区", year))).toEqual([
      null,
      100,
      100,
      120,
      120,
    ]);
    expect(populationOf({ populations }, "江达县", 2024)).toBeNull();
  });
});

describe("settingsDigest", () => {
  it("follows what decides, not who answers the phone", () => {
    const phone: Settings = { ...BASE, label: "示例", units: BASE.units.map((unit) => ({ ...unit, phone: "1" })) };
    expect(settingsDigest(phone)).toBe(settingsDigest(BASE));
    expect(settingsDigest({ ...BASE, units: [...BASE.units].reverse() })).toBe(settingsDigest(BASE));
    expect(settingsDigest(withSetting("progress.tolerance", 5))).not.toBe(settingsDigest(BASE));
  });
});

function withSetting(key: SettingKey, value: SettingValue): Settings {
  return { ...BASE, entries: BASE.entries.map((entry) => (entry.key === key ? { ...entry, value } : entry)) };
}
