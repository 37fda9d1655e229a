import { addUnit, putDeadline } from "../../../src/app/office-settings/edit-lines";
import { openKeptSettings, type KeptSettings } from "../../../src/app/office-settings/open-settings";
import { createSettingsSheet, saveSettings } from "../../../src/app/office-settings/save-settings";
import { putSetting, settingDifferences, settingFields } from "../../../src/app/office-settings/setting-fields";
import { trialRun } from "../../../src/app/office-settings/trial-run";
import { openWorkspace } from "../../../src/app/open-workspace";
import { workspaceFor } from "../../../src/app/workspace-for";
import type { Settings } from "../../../src/core/model/settings";
import { deadlineOf } from "../../../src/core/settings/deadline-of";
import { MemoryWorkbook } from "../../helpers/memory-workbook";
import { SMALL_UNITS } from "../../helpers/small-office";
import { smallOffice } from "../scoring/small-workbook";

// A whole month is laid out before there is anything to look at.
jest.setTimeout(20_000);

const CLOCK = { today: () => "2024-04-02", time: () => "0900" };
const SIGNED = { by: "张三", date: "2024-04-02", basis: "昌食安办〔2024〕9号" };

async function kept(workbook: MemoryWorkbook): Promise<KeptSettings> {
  const opened = await openKeptSettings(workbook);
  if (!opened.ok) throw new Error(opened.problem.join(""));
  return opened.value;
}

function edited(settings: Settings, ...edits: readonly (readonly [string, string])[]): Settings {
  return edits.reduce((held, [id, text]) => {
    const put = putSetting(held, id, text);
    if (!put.ok) throw new Error(put.problem);
    return put.value;
  }, settings);
}

describe("settings kept in the workbook", () => {
  const workbook = new MemoryWorkbook();

  it("are the defaults until 设置 is there", async () => {
    const none = await kept(workbook);
    expect([none.sheet, none.lastMonth]).toEqual([false, null]);
    expect(await createSettingsSheet(none, { workbook, clock: CLOCK })).toMatchObject({ placed: ["设置"] });
    expect((await kept(workbook)).sheet).toBe(true);
  });

  it("hold from a month on, while earlier months keep the old ones", async () => {
    const held = await kept(workbook);
    const after = edited(held.settings, ["entries/deadline.day/value", "20"], ["measures/46-1/target", "4.5"]);
    expect(settingDifferences(held.settings, after)).toEqual([
      { id: "entries/deadline.day/value", label: "每月上报截止日", before: "25", after: "20" },
      { id: "measures/46-1/target", label: "46-1：另定目标", before: "空", after: "4.5" },
    ]);
    const saved = await saveSettings(held, after, { from: "2024-05", ...SIGNED }, { workbook, clock: CLOCK });
    expect(saved).toMatchObject({ ok: true, value: { kept: [{ sheet: "设置" }] } });
    const { settings } = await kept(workbook);
    expect(settings.changes).toHaveLength(2);
    expect(settings.entries.find(({ key }) => key === "deadline.day")).toMatchObject({
      value: 20,
      state: "已确认",
      confirmedBy: "张三",
      basis: SIGNED.basis,
    });
    const workspace = openWorkspace(settings);
    const dayIn = (period: string) => deadlineOf(workspaceFor(workspace, period).settings, period);
    const targetIn = (period: string) =>
      workspaceFor(workspace, period).measures.find(({ id }) => id === "46-1")?.target;
    expect(["2024-04", "2024-05", "2024-12"].map(dayIn)).toEqual(["2024-04-25", "2024-05-20", "2024-12-20"]);
    expect(["2024-04", "2024-05"].map(targetIn)).toEqual([4, 4.5]);
  });

  it("hold for every month as a correction", async () => {
    const held = await kept(workbook);
    const after = edited(held.settings, ["units/市教育局/aliases", "市教体局、教体局"]);
    await saveSettings(held, after, { from: null, ...SIGNED }, { workbook, clock: CLOCK });
    const { settings } = await kept(workbook);
    expect(settings.units.find(({ name }) => name === "市教育局")?.aliases).toEqual(["市教体局", "教体局"]);
    expect(settings.changes).toHaveLength(2);
  });

  it("hold for every month as a correction of what was recorded: the record goes", async () => {
    const target = "measures/46-1/target";
    const own = new MemoryWorkbook();
    const tools = { workbook: own, clock: CLOCK };
    await createSettingsSheet(await kept(own), tools);
    const first = await kept(own);
    await saveSettings(first, edited(first.settings, [target, "4.5"]), { from: "2024-04", ...SIGNED }, tools);
    const second = await kept(own);
    expect(second.settings.changes.map(({ id }) => id)).toEqual([target]);
    await saveSettings(second, edited(second.settings, [target, "5"]), { from: null, ...SIGNED }, tools);
    const { settings } = await kept(own);
    expect(settings.changes).toEqual([]);
    const targets = ["2024-03", "2024-04"].map(
      (period) => workspaceFor(openWorkspace(settings), period).measures.find(({ id }) => id === "46-1")?.target,
    );
    expect(targets).toEqual([5, 5]);
  });

  it("let a new unit report from its month on", async () => {
    const held = await kept(workbook);
    const added = addUnit(held.settings, "市体育局", "市级部门");
    if (!added.ok) throw new Error(added.problem);
    await saveSettings(held, added.value, { from: "2024-06", ...SIGNED }, { workbook, clock: CLOCK });
    const workspace = openWorkspace((await kept(workbook)).settings);
    const reports = (period: string) =>
      workspaceFor(workspace, period).registry.units.find(({ name }) => name === "市体育局")?.reports;
    expect([reports("2024-05"), reports("2024-06")]).toEqual([false, true]);
  });

  it.each<[string, Partial<typeof SIGNED> & { readonly from?: string | null }, string]>([
    ["no name", { by: "" }, "请填写确认人，"],
    ["no basis and no date", { date: "", basis: " " }, "请填写日期、依据（文号），"],
    ["a month that is none", { from: "五月" }, "生效月份「五月」"],
    ["a month before a later change", { from: "2024-04" }, "「每月上报截止日」自2024-05起已有一次变更"],
  ])("are not saved with %s", async (_, changes, words) => {
    const held = await kept(workbook);
    const after = edited(held.settings, ["entries/deadline.day/value", "22"]);
    const saved = await saveSettings(
      held,
      after,
      { from: "2024-07", ...SIGNED, ...changes },
      { workbook, clock: CLOCK },
    );
    expect(saved).toMatchObject({ ok: false, problem: [expect.stringContaining(words)] });
    expect((await kept(workbook)).settings).toEqual(held.settings);
  });

  it("are not saved when one name would be two units'", async () => {
    const held = await kept(workbook);
    const after = edited(held.settings, ["units/市教育局/aliases", "市公安局"]);
    expect(await saveSettings(held, after, { from: null, ...SIGNED }, { workbook, clock: CLOCK })).toMatchObject({
      ok: false,
      problem: [expect.stringContaining("市公安局")],
    });
  });

  it("are not saved over what somebody changed meanwhile", async () => {
    const held = await kept(workbook);
    const other = edited(held.settings, ["entries/progress.tolerance/value", "15"]);
    expect((await saveSettings(held, other, { from: null, ...SIGNED }, { workbook, clock: CLOCK })).ok).toBe(true);
    const mine = edited(held.settings, ["entries/progress.tolerance/value", "12"]);
    expect(await saveSettings(held, mine, { from: null, ...SIGNED }, { workbook, clock: CLOCK })).toMatchObject({
      ok: false,
      problem: [expect.stringContaining("刚才有人改过")],
    });
  });
});

describe("fields of the pane", () => {
  it.each([
    ["entries/deadline.day/value", "32", "应在1至31之间，现为32"],
    ["entries/deadline.day/value", "月底", "应填数字，现为「月底」"],
    ["measures/46-1/target", "四", "应为不小于0的数字，或留空，现为「四」"],
    ["units/市教育局/reports", "也许", "应为「是」或「否」，现为「也许」"],
    ["units/无此单位/reports", "是", "已经不在设置里"],
  ])("%s does not take %s", (id, text, words) => {
    const { settings } = openWorkspace(null);
    expect(putSetting(settings, id, text)).toEqual({ ok: false, problem: expect.stringContaining(words) as string });
  });

  it("offers what may be picked", () => {
    const { settings } = openWorkspace(null);
    expect(settingFields(settings, "units", "市教育局").map(({ label, choices }) => [label, choices.length])).toEqual([
      ["是否报送", 2],
      ["成员单位", 2],
      ["类别", 4],
      ["别名", 0],
    ]);
    const conversion = settingFields(settings, "entries", null).find(
      ({ id }) => id === "entries/score.conversion/value",
    );
    expect(conversion).toMatchObject({ text: "实测/100×满分", choices: ["实测/100×满分", "阈值线性", "达标满分"] });
  });

  it("refuses a month's day that is none, and a unit that is there", () => {
    const { settings } = openWorkspace(null);
    expect(putDeadline(settings, "2024-10", "2024-10-32").ok).toBe(false);
    expect(addUnit(settings, "市教育局 ", "市级部门")).toMatchObject({ ok: false });
  });
});

describe("trial run on the last month", () => {
  it("shows who would newly be late and newly fail, and writes nothing", async () => {
    const workbook = await smallOffice(["2024-03"]);
    const held = await kept(workbook);
    const before = await workbook.read(null);
    const after = edited(held.settings, ["entries/deadline.day/value", "1"], ["measures/46-1/target", "1000000"]);
    const tried = trialRun(held.grid, held.settings, after);
    if (!tried.ok) throw new Error(tried.problem.sentences.join(""));
    const { period, newlyLate, newlyFailing, newlyPassing } = tried.value;
    expect([period, newlyPassing]).toEqual(["2024-03", []]);
    expect([...newlyLate].sort()).toEqual([...SMALL_UNITS].sort());
    expect(new Set(newlyFailing.map(({ measure }) => measure))).toEqual(new Set(["46-1"]));
    expect(newlyFailing.map(({ unit }) => unit)).toContain("全市");
    expect(newlyFailing.every((each) => each.targetBefore === 4 && each.targetAfter === 1_000_000)).toBe(true);
    expect(await workbook.read(null)).toEqual(before);
  });

  it("leaves out what holds from a later month on", async () => {
    const workbook = await smallOffice(["2024-03"]);
    const tools = { workbook, clock: CLOCK };
    const first = await kept(workbook);
    const tenfold = first.settings.populations.flatMap(({ place, year, persons }) =>
      persons === null ? [] : [[`populations/${place} ${year}/persons`, String(persons * 10)] as const],
    );
    expect(tenfold.length).toBeGreaterThan(0);
    const saved = await saveSettings(first, edited(first.settings, ...tenfold), { from: "2024-04", ...SIGNED }, tools);
    expect(saved).toMatchObject({ ok: true });
    const { grid, settings } = await kept(workbook);
    const tried = trialRun(grid, settings, edited(settings, ["entries/deadline.day/value", "1"]));
    expect(tried).toMatchObject({ ok: true, value: { newlyFailing: [], newlyPassing: [], otherwise: [] } });
  });

  it("changes nothing where nothing was edited", async () => {
    const workbook = await smallOffice(["2024-03"]);
    const { grid, settings } = await kept(workbook);
    expect(trialRun(grid, settings, settings)).toMatchObject({
      ok: true,
      value: { newlyFailing: [], newlyPassing: [], otherwise: [], newlyLate: [], newlyInTime: [], newlyAsked: [] },
    });
  });
});
