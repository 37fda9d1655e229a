import { MEASURES } from "../../../../src/core/catalogue/measures";
import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import type { ChangedValue, SettingChange, Settings } from "../../../../src/core/model/settings";
import { changeSubjects } from "../../../../src/core/settings/changes/change-subjects";
import { recordChanges } from "../../../../src/core/settings/changes/record-changes";
import { settingsFor } from "../../../../src/core/settings/changes/settings-for";
import { defaultSettings } from "../../../../src/core/settings/default-settings";
import { settingsFromJson } from "../../../../src/core/settings/settings-from-json";

const BASE = defaultSettings(DEFAULT_REGISTRY, MEASURES);
const SIGNED = { by: "张三", date: "2024-04-28", basis: "昌食安办〔2024〕9号" };

describe("settingsFor", () => {
  const settings: Settings = {
    ...withValues([
      ["entries/deadline.day/value", 18],
      ["measures/46-1/target", 5],
      ["units/市教育局/reports", false],
    ]),
    changes: [
      change("2024-03", "entries/deadline.day/value", 25, 20),
      change("2024-05", "measures/46-1/target", null, 5),
      change("2024-05", "units/市教育局/reports", true, false),
      change("2024-06", "entries/deadline.day/value", 20, 18),
    ],
  };

  it.each<[string, ChangedValue, ChangedValue, ChangedValue, number]>([
    ["2023-12", 25, null, true, 0],
    ["2024-02", 25, null, true, 0],
    ["2024-03", 20, null, true, 1],
    ["2024-04", 20, null, true, 1],
    ["2024-05", 20, 5, false, 3],
    ["2024-06", 18, 5, false, 4],
    ["2025-01", 18, 5, false, 4],
  ])("%s: day %s, target %s, reports %s, %s changes known", (period, day, target, reports, known) => {
    const held = settingsFor(settings, period);
    expect([
      valueOf(held, "entries/deadline.day/value"),
      valueOf(held, "measures/46-1/target"),
      valueOf(held, "units/市教育局/reports"),
      held.changes.length,
    ]).toEqual([day, target, reports, known]);
  });

  it("leaves everything else alone, and everything where nothing comes later", () => {
    const held = settingsFor(settings, "2024-01");
    expect({ ...held, changes: [] }).toEqual(BASE);
    expect(settingsFor(settings, "2024-06")).toBe(settings);
  });
});

describe("recordChanges", () => {
  it("writes down every difference, a new unit as one that did not report before", () => {
    const unit = { ...(BASE.units[0] as Settings["units"][number]), name: "市体育局", aliases: [] };
    const edited = {
      ...withValues([
        ["entries/deadline.day/value", 20],
        ["units/市教育局/aliases", ["市教体局"]],
      ]),
    };
    const recorded = taken(recordChanges(BASE, { ...edited, units: [...edited.units, unit] }, signed("2024-05")));
    expect(recorded.changes).toEqual([
      { ...signed("2024-05"), id: "entries/deadline.day/value", before: 25, after: 20 },
      {
        ...signed("2024-05"),
        id: "units/市教育局/aliases",
        before: valueOf(BASE, "units/市教育局/aliases"),
        after: ["市教体局"],
      },
      { ...signed("2024-05"), id: "units/市体育局/reports", before: false, after: true },
    ]);
  });

  it("keeps one line per thing and month, and none for what was put back", () => {
    const first = taken(recordChanges(BASE, withDay(BASE, 20), signed("2024-05")));
    const second = taken(recordChanges(first, withDay(first, 22), signed("2024-05")));
    expect(second.changes).toEqual([{ ...signed("2024-05"), id: "entries/deadline.day/value", before: 25, after: 22 }]);
    expect(taken(recordChanges(second, withDay(second, 25), signed("2024-05"))).changes).toEqual([]);
  });

  it("refuses a change before a later one of the same thing, not of others", () => {
    const first = taken(recordChanges(BASE, withDay(BASE, 20), signed("2024-05")));
    expect(recordChanges(first, withDay(first, 22), signed("2024-04"))).toEqual({
      ok: false,
      problem: expect.stringContaining("「每月上报截止日」自2024-05起已有一次变更") as string,
    });
    const other = putValue(first, "measures/46-1/target", 5);
    expect(taken(recordChanges(first, other, signed("2024-04"))).changes.map(({ from }) => from)).toEqual([
      "2024-04",
      "2024-05",
    ]);
  });
});

describe("变更记录 in a JSON file", () => {
  it("comes back as it was written", () => {
    const settings = taken(recordChanges(BASE, withDay(BASE, 20), signed("2024-05")));
    expect(settingsFromJson(JSON.stringify(settings), BASE)).toEqual({ ok: true, value: settings });
  });

  it("is refused with its line where it says nothing that can be", () => {
    const text = `{"changes": [\n{"id": "entries/deadline.day/value", "from": "2024-05", "before": 25, "after": "月底"}]}`;
    expect(settingsFromJson(text, BASE)).toMatchObject({
      ok: false,
      problem: [{ line: 2, message: expect.stringContaining("新值应填数字，现为「月底」") as string }],
    });
  });
});

function signed(from: string) {
  return { ...SIGNED, from };
}

function change(from: string, id: string, before: ChangedValue, after: ChangedValue): SettingChange {
  return { ...signed(from), id, before, after };
}

function valueOf(settings: Settings, id: string): ChangedValue | undefined {
  return changeSubjects(settings)
    .find((subject) => subject.id === id)
    ?.of(settings);
}

function putValue(settings: Settings, id: string, value: ChangedValue): Settings {
  const subject = changeSubjects(settings).find((each) => each.id === id);
  if (subject === undefined) throw new Error(id);
  return subject.put(settings, value);
}

function withValues(values: readonly (readonly [string, ChangedValue])[]): Settings {
  return values.reduce((settings, [id, value]) => putValue(settings, id, value), BASE);
}

function withDay(settings: Settings, day: number): Settings {
  return putValue(settings, "entries/deadline.day/value", day);
}

function taken(result: ReturnType<typeof recordChanges>): Settings {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}
