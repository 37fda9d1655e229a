import { withCarriedDecisions, withTypedDecisions } from "../../src/app/carry-decisions";
import { defaultWorkspaceSettings } from "../../src/app/default-workspace-settings";
import type { DecisionSetting, SettingEntry, Settings } from "../../src/core/model/settings";

const DEFAULTS = defaultWorkspaceSettings();
const decision = (id: string, word: string, date = "", by = "李四"): DecisionSetting => ({
  id,
  decision: word,
  by,
  date,
  basis: "",
});
const having = (...decisions: readonly DecisionSetting[]): Settings => ({ ...DEFAULTS, decisions });
const entryOf = ({ entries }: Settings, key: string) => entries.find((entry) => entry.key === key)!;
const withEntry = (settings: Settings, key: string, changes: Partial<SettingEntry>): Settings => ({
  ...settings,
  entries: settings.entries.map((entry) => (entry.key === key ? { ...entry, ...changes } : entry)),
});

describe("lines of 待定事项 and 修订记录", () => {
  test.each([
    ["a line decides where 设置 is silent", [], [decision("甲", "采用")], "采用"],
    ["a line decides where 设置 is open", [decision("甲", "待定", "", "")], [decision("甲", "采用")], "采用"],
    ["设置 decides where the line says nothing", [decision("甲", "采用")], [], "采用"],
    ["the later of two", [decision("甲", "采用", "2024-03-05")], [decision("甲", "不采用", "2024-03-01")], "采用"],
    [
      "the later of two, the other way",
      [decision("甲", "采用", "2024-03-01")],
      [decision("甲", "不采用", "2024-03-05")],
      "不采用",
    ],
    ["the line of two without dates", [decision("甲", "采用")], [decision("甲", "不采用")], "不采用"],
    [
      "a signed 待定 withdraws an earlier decision",
      [decision("甲", "采用", "2024-03-01")],
      [decision("甲", "待定", "2024-03-05")],
      "待定",
    ],
  ])("%s", (_, held, typed, expected) => {
    expect(withTypedDecisions(having(...held), typed).decisions).toMatchObject([{ id: "甲", decision: expected }]);
  });

  test("a setting's line confirms it, with name, date and basis; no setting becomes a decision", () => {
    const typed = [{ ...decision("deadline.inclusive", "已确认", "2024-03-05"), basis: "9号文" }];
    const settings = withTypedDecisions(DEFAULTS, typed);
    expect(entryOf(settings, "deadline.inclusive")).toMatchObject({
      value: true,
      state: "已确认",
      confirmedBy: "李四",
      date: "2024-03-05",
      basis: "9号文",
    });
    expect(settings.decisions).toEqual([]);
  });

  test("a setting that 设置 has confirmed keeps what stands there", () => {
    const held = withEntry(DEFAULTS, "deadline.inclusive", { state: "已确认", confirmedBy: "王五" });
    expect(
      entryOf(withTypedDecisions(held, [decision("deadline.inclusive", "已确认")]), "deadline.inclusive"),
    ).toMatchObject({ confirmedBy: "王五" });
  });
});

describe("what an earlier workbook decided", () => {
  test("fills what the given settings leave open, and nothing else", () => {
    const given = having(decision("甲", "采用"), decision("乙", "待定", "", ""));
    const earlier = having(
      decision("甲", "不采用"),
      decision("乙", "采用"),
      decision("丙", "采用"),
      decision("丁", "待定", "", ""),
    );
    expect(withCarriedDecisions(given, earlier).decisions).toEqual([
      decision("甲", "采用"),
      decision("乙", "采用"),
      decision("丙", "采用"),
    ]);
  });

  test("a confirmation holds for the value that was confirmed", () => {
    const earlier = withEntry(DEFAULTS, "deadline.inclusive", { state: "已确认", confirmedBy: "李四" });
    expect(entryOf(withCarriedDecisions(DEFAULTS, earlier), "deadline.inclusive").confirmedBy).toBe("李四");
    const changed = withEntry(DEFAULTS, "deadline.inclusive", { value: false });
    expect(entryOf(withCarriedDecisions(changed, earlier), "deadline.inclusive").state).toBe("待确认");
  });
});
