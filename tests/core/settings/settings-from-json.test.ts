import { defaultSettings } from "../../../src/core/settings/default-settings";
import { MEASURES } from "../../../src/core/catalogue/measures";
import { DEFAULT_REGISTRY } from "../../../src/core/catalogue/units/default-registry";
import type { Settings } from "../../../src/core/model/settings";
import { settingNumber, settingText, settingValue } from "../../../src/core/settings/setting-accessors";
import { settingsFromJson } from "../../../src/core/settings/settings-from-json";

const BASE = defaultSettings(DEFAULT_REGISTRY, MEASURES);
const COUNTIES = DEFAULT_REGISTRY.units.filter(({ kind }) => kind === "县区").map(({ name }) => name);

describe("settingsFromJson", () => {
  it("lays part of the settings over the defaults", () => {
    const settings = taken(`{
      "settings": { "deadline.day": 20, "score.conversion": "达标满分", "deadline.inclusive": "否", "score.passMark": 90, "period.yearEndUntil": "1月20日" },
      "populations": [{ "place": "卡若区", "year": 2024, "persons": 140000 }],
      "units": [{ "name": "市教育局", "contact": "示例联系人" }, { "name": "市体育局", "kind": "市级部门", "aliases": ["市体局"] }],
      "measures": [{ "id": "46-1", "target": 5, "city": "sum" }, { "id": "50-1", "enabled": true }],
      "decisions": [{ "id": "gap/50", "decision": "采用", "date": "2024-01-05" }],
      "deadlines": [{ "period": "2024-10", "date": "2024-10-22" }],
      "label": "示例"
    }`);
    expect(settingNumber(settings, "deadline.day")).toBe(20);
    expect(settingText(settings, "score.conversion")).toBe("达标满分");
    expect(settingValue(settings, "deadline.inclusive")).toBe(false);
    expect(settingValue(settings, "score.passMark")).toBe(90);
    expect(settingText(settings, "period.yearEndUntil")).toBe("01-20");
    expect(settings.populations).toContainEqual({ place: "卡若区", year: 2024, persons: 140000, basis: "" });
    expect(settings.units).toContainEqual(
      expect.objectContaining({ name: "市教育局", contact: "示例联系人", reports: true, member: true }),
    );
    expect(settings.units).toContainEqual(
      expect.objectContaining({ name: "市体育局", aliases: ["市体局"], reports: true }),
    );
    expect(settings.units).toHaveLength(BASE.units.length + 1);
    expect(settings.measures).toContainEqual({ id: "46-1", enabled: true, target: 5, city: "sum" });
    expect(settings.measures).toContainEqual({ id: "50-1", enabled: true, target: null, city: null });
    expect(settings.decisions).toEqual([{ id: "gap/50", decision: "采用", by: "", date: "2024-01-05", basis: "" }]);
    expect(settings.deadlines).toEqual([{ period: "2024-10", date: "2024-10-22" }]);
    expect(settings.label).toBe("示例");
  });

  it("reads back what JSON.stringify makes of whole settings", () => {
    const changed: Settings = {
      ...BASE,
      entries: BASE.entries.map((entry) =>
        entry.key === "progress.tolerance"
          ? {
              ...entry,
              value: 5,
              state: "已确认",
              confirmedBy: "张三",
              date: "2024-02-01",
              basis: "昌食安办〔2024〕2号",
            }
          : entry,
      ),
      populations: [{ place: "全市", year: 2024, persons: 760000, basis: "统计公报" }],
    };
    expect(taken(JSON.stringify(changed), { ...BASE, populations: [] })).toEqual(changed);
    expect(taken(`\ufeff${JSON.stringify(BASE, null, 2)}`)).toEqual(BASE);
  });

  it("finds units by alias, whatever the brackets", () => {
    expect(taken('{"units":[{"name":"市城管局","phone":"123"}]}').units).toContainEqual(
      expect.objectContaining({ name: "市城管执法局", phone: "123" }),
    );
    expect(taken('{"populations":[{"place":"卡若区人民政府","year":2024,"persons":1}]}').populations).toContainEqual(
      expect.objectContaining({ place: "卡若区", year: 2024 }),
    );
  });

  it.each([
    ["not JSON", '{"settings": {\n "deadline.day": 20,\n}}', 3, "不是有效的JSON"],
    ["cut off", '{"settings": {"deadline.day": 20}', 1, "JSON"],
    ["a list at the top", "[]", 1, "对象"],
    ["an unknown member", '{"seting": {}}', 1, "seting"],
    ["an unknown setting", '{"settings":\n{"deadline.days": 20}}', 2, "deadline.days"],
    ["day 32", '{"settings":{"deadline.day": 32}}', 1, "1至31"],
    ["day 20.5", '{"settings":{"deadline.day": 20.5}}', 1, "整数"],
    ["text in a number", '{"settings":{"deadline.day": "二十"}}', 1, "数字"],
    ["a number for a choice", '{"settings":{"score.conversion": 3}}', 1, "阈值线性"],
    ["a flag that is none", '{"settings":{"deadline.inclusive": "大概"}}', 1, "「是」或「否」"],
    ["a month that is none", '{"settings":{"cycle.from": "2022-13"}}', 1, "月份"],
    ["a day that is none", '{"settings":{"period.yearEndUntil": "02-30"}}', 1, "月日"],
    ["a blank that may not be", '{"settings":{"deadline.day": null}}', 1, "不能为空"],
    ["a cycle that ends before it begins", '{"settings":{"cycle.from": "2026-01"}}', 1, "早于"],
    ["an unknown unit", '{"units":[{"name":"市航天局","reports":true}]}', 1, "市航天局"],
    ["an unknown kind", '{"units":[{"name":"市航天局","kind":"企业"}]}', 1, "市级部门"],
    ["an unknown field", '{"units":[{"name":"市教育局","tel":"1"}]}', 1, "tel"],
    [
      "two units with one alias",
      '{"units":[{"name":"市教育局","aliases":["教体局"]},\n{"name":"市体育局","kind":"市级部门","aliases":["教体局"]}]}',
      2,
      "教体局",
    ],
    ["an alias that is another unit", '{"units":[{"name":"市教育局","aliases":["市公安局"]}]}', 1, "市公安局"],
    ["a unit twice", '{"units":[{"name":"市教育局"},{"name":"市教育局"}]}', 1, "两次"],
    ["a negative population", '{"populations":[{"place":"卡若区","year":2024,"persons":-5}]}', 1, "-5"],
    ["a population of nowhere", '{"populations":[{"place":"某某区","year":2024,"persons":5}]}', 1, "某某区"],
    ["a population of a department", '{"populations":[{"place":"市教育局","year":2024,"persons":5}]}', 1, "市教育局"],
    ["a population without a year", '{"populations":[{"place":"卡若区","persons":5}]}', 1, "年份"],
    ["a population in words", '{"populations":[{"place":"卡若区","year":2024,"persons":"14万"}]}', 1, "14万"],
    ["an unknown measure", '{"measures":[{"id":"99-1"}]}', 1, "99-1"],
    ["a wrong target", '{"measures":[{"id":"46-1","target":"四"}]}', 1, "四"],
    ["a deadline elsewhere", '{"deadlines":[{"period":"2024-10","date":"2024-12-22"}]}', 1, "次月"],
    ["a deadline without a date", '{"deadlines":[{"period":"2024-10"}]}', 1, "截止日期"],
    ["a name twice", '{"settings":{"deadline.day":20,\n"deadline.day":21}}', 2, "两次"],
    ["an object for a value", '{"settings":{"deadline.day":{}}}', 1, "对象"],
  ])("refuses %s, with line and reason", (_, text, line, words) => {
    const read = settingsFromJson(text, BASE);
    if (read.ok) throw new Error("was taken");
    expect(read.problem).toContainEqual(
      expect.objectContaining({ line, message: expect.stringContaining(words) as string }),
    );
    for (const { message } of read.problem) expect(message).toMatch(/[。]$/);
  });

  it("refuses counties that do not add up to the city", () => {
    const lines = COUNTIES.map((place) => ({ place, year: 2024, persons: 10_000 }));
    const text = (city: number) =>
      JSON.stringify({ populations: [{ place: "全市", year: 2024, persons: city }, ...lines] });
    expect(settingsFromJson(text(110_000), BASE).ok).toBe(true);
    const read = settingsFromJson(text(120_000), BASE);
    expect(read).toMatchObject({ ok: false, problem: [{ message: expect.stringContaining("相差10000人") as string }] });
  });

  it("counts 新区 apart when the setting says so", () => {
    const lines = [...COUNTIES, "新区管委会"].map((place) => ({ place, year: 2024, persons: 10_000 }));
    const text = JSON.stringify({
      settings: { "population.newDistrict": "单列" },
      populations: [{ place: "全市", year: 2024, persons: 120_000 }, ...lines],
    });
    expect(settingsFromJson(text, BASE).ok).toBe(true);
  });

  it("reports everything at once", () => {
    const read = settingsFromJson('{"settings":{"deadline.day":40,"x":1},"units":[{"name":"无此单位"}]}', BASE);
    expect(read).toMatchObject({ ok: false, problem: { length: 3 } });
  });
});

function taken(text: string, base: Settings = BASE): Settings {
  const read = settingsFromJson(text, base);
  if (!read.ok) throw new Error(read.problem.map(({ message }) => message).join("\n"));
  return read.value;
}
