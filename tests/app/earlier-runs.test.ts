import { defaultWorkspaceSettings } from "../../src/app/default-workspace-settings";
import { historyOfRuns, overrulesReplaced, settingsOfRuns } from "../../src/app/earlier-runs";
import type { OpenedHistory } from "../../src/app/open-history";
import type { LedgerRow } from "../../src/core/model/consolidation";
import type { Settings } from "../../src/core/model/settings";

const DEFAULTS = defaultWorkspaceSettings();
const NOTHING = { scores: new Map(), receivedDates: new Map(), remarks: new Map() };

function row(period: string, unit: string, revision: number, file = "一"): LedgerRow {
  const place = { location: { sheet: "指标数据", cell: "F5" }, received: "", submitted: "", content: "" };
  return { period, unit, key: "46-1.num", value: 1, note: "", state: "入账", file, revision, ...place };
}

function opened(
  period: string,
  ledger: readonly LedgerRow[],
  remark = "",
  settings: Settings | null = null,
): OpenedHistory {
  const entries = remark === "" ? NOTHING : { ...NOTHING, remarks: new Map([["卡若区", remark]]) };
  return { history: { period, ledger, entries, findings: [] }, settings };
}

const day = (value: number): Settings => ({
  ...DEFAULTS,
  entries: DEFAULTS.entries.map((entry) => (entry.key === "deadline.day" ? { ...entry, value } : entry)),
});

describe("history", () => {
  test("of one workbook is that workbook's", () => {
    const one = opened("2024-02", [row("2024-02", "卡若区", 1)]);
    expect(historyOfRuns({ named: one, replaced: null }, "2024-03")).toBe(one.history);
    expect(historyOfRuns({ named: null, replaced: one }, "2024-03")).toBe(one.history);
    expect(historyOfRuns({ named: null, replaced: null }, "2024-03")).toBeNull();
  });

  test("of two: every month and unit once, from the workbook with more revisions; typed entries of the month from the replaced output", () => {
    const named = opened(
      "2024-02",
      [row("2024-01", "卡若区", 1, "旧"), row("2024-02", "卡若区", 1, "旧"), row("2024-02", "卡若区", 2, "旧")],
      "二月备注",
    );
    const replaced = opened(
      "2024-03",
      [row("2024-01", "卡若区", 1, "新"), row("2024-02", "卡若区", 1, "新"), row("2024-03", "卡若区", 1, "新")],
      "三月备注",
    );
    const history = historyOfRuns({ named, replaced }, "2024-03")!;
    expect(history.ledger.map(({ period, revision, file }) => [period, revision, file])).toEqual([
      ["2024-01", 1, "旧"],
      ["2024-02", 1, "旧"],
      ["2024-02", 2, "旧"],
      ["2024-03", 1, "新"],
    ]);
    expect(history).toMatchObject({ period: "2024-03", entries: { remarks: new Map([["卡若区", "三月备注"]]) } });
    expect(historyOfRuns({ named: replaced, replaced: named }, "2024-03")).toMatchObject({
      period: "2024-03",
      entries: replaced.history.entries,
    });
    expect(historyOfRuns({ named, replaced }, "2024-04")).toMatchObject({ period: "2024-02" });
  });
});

describe("settings", () => {
  const named = opened("2024-02", [], "", day(10));
  const replaced = opened("2024-03", [], "", day(12));
  const dayOf = (settings: Settings | null) => settings?.entries.find(({ key }) => key === "deadline.day")?.value;

  test("the given ones, else those of the named history, else those of the replaced output, else the defaults", () => {
    expect(dayOf(settingsOfRuns(day(8), { named, replaced }))).toBe(8);
    expect(dayOf(settingsOfRuns(null, { named, replaced }))).toBe(10);
    expect(dayOf(settingsOfRuns(null, { named: opened("2024-02", []), replaced }))).toBe(12);
    expect(settingsOfRuns(null, { named: null, replaced: null })).toBeNull();
  });

  test("decisions of both workbooks survive", () => {
    const decision = { id: "甲", decision: "采用", by: "李四", date: "", basis: "" };
    const decided = opened("2024-03", [], "", { ...day(12), decisions: [decision] });
    expect(settingsOfRuns(day(8), { named, replaced: decided })?.decisions).toEqual([decision]);
  });

  test("where the replaced output's 设置 say otherwise, that is known", () => {
    expect(overrulesReplaced(day(12), { named: null, replaced })).toBe(false);
    expect(overrulesReplaced(day(8), { named: null, replaced })).toBe(true);
    expect(
      overrulesReplaced(
        { ...day(12), decisions: [{ id: "甲", decision: "采用", by: "", date: "", basis: "" }] },
        { named: null, replaced },
      ),
    ).toBe(false);
    expect(overrulesReplaced(day(8), { named, replaced: null })).toBe(false);
  });
});
