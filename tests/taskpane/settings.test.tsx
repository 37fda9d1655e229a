/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { renderPane } from "../helpers/render-pane";
import { MemoryWorkbook } from "../helpers/memory-workbook";
import { smallOffice } from "../app/scoring/small-workbook";

async function openSettings(workbook: MemoryWorkbook) {
  const pane = renderPane({ workbook, query: "?go=settings" });
  await screen.findByRole("heading", { name: "设置" });
  await screen.findByLabelText("改哪一部分");
  const type = async (label: string | RegExp, text: string): Promise<void> => {
    const box = screen.getByLabelText(label);
    await pane.user.clear(box);
    if (text !== "") await pane.user.type(box, text);
  };
  const sign = async (from: string | null): Promise<void> => {
    if (from === null) await pane.user.selectOptions(screen.getByLabelText("生效范围"), "all");
    else await type("生效月份", from);
    await type("确认人", "张三");
    await type("依据（文号）", "昌食安办〔2024〕9号");
    await pane.user.click(screen.getByRole("button", { name: "保存到「设置」表" }));
  };
  return { ...pane, type, sign };
}

async function settingsText(workbook: MemoryWorkbook): Promise<string> {
  return JSON.stringify(await workbook.read(["设置"]));
}

it("offers the sheet where there is none, and saves a change from a month on", async () => {
  const workbook = new MemoryWorkbook();
  const { user, type, sign } = await openSettings(workbook);
  await user.click(screen.getByRole("button", { name: "新建「设置」表" }));
  expect(await screen.findByRole("button", { name: "看「设置」表" })).toBeTruthy();
  await type(/^每月上报截止日/, "20");
  expect(await screen.findByText("每月上报截止日：25 → 20")).toBeTruthy();
  await sign("2024-05");
  expect(await screen.findByRole("button", { name: "看「设置」表" })).toBeTruthy();
  await expect(settingsText(workbook)).resolves.toContain("entries/deadline.day/value");
  expect(screen.queryByText("每月上报截止日：25 → 20")).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>(/^每月上报截止日/).value).toBe("20");
});

it("says what is wrong under the field, and saves nothing", async () => {
  const workbook = new MemoryWorkbook();
  const { user, type, sign } = await openSettings(workbook);
  await type(/^每月上报截止日/, "32");
  expect(await screen.findByText(/应在1至31之间，现为32/)).toBeTruthy();
  await sign("2024-05");
  expect(await screen.findByText("没有保存")).toBeTruthy();
  expect((await workbook.sheets()).length).toBe(0);
  await user.click(screen.getByRole("button", { name: "放弃改动" }));
  expect(screen.queryByText(/应在1至31之间/)).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>(/^每月上报截止日/).value).toBe("25");
});

it("takes aliases, contacts, a month's own day and a further year", async () => {
  const workbook = new MemoryWorkbook();
  const { user, type, sign } = await openSettings(workbook);
  const part = screen.getByLabelText("改哪一部分");
  await user.selectOptions(part, "填报单位");
  await user.selectOptions(screen.getByLabelText("单位"), "市教育局");
  await type("别名", "市教体局");
  await type("联系人", "李四");
  await user.selectOptions(part, "截止日期");
  await type("报告期", "2024-10");
  await type("截止日期", "2024-10-22");
  await user.click(screen.getByRole("button", { name: "加上" }));
  expect(await screen.findByText(/2024-10：2024-10-22/)).toBeTruthy();
  await user.selectOptions(part, "人口");
  await type("新增年份", "2024");
  await user.click(screen.getByRole("button", { name: "新增" }));
  await type("全市2024年人口", "760001");
  await sign(null);
  await screen.findByRole("button", { name: "看「设置」表" });
  const saved = await settingsText(workbook);
  for (const words of ["市教体局", "李四", "2024-10", "760001"]) expect(saved).toContain(words);
});

it("tries a changed target on the last month and shows who would newly fail", async () => {
  const workbook = await smallOffice(["2024-03"]);
  const before = await workbook.read(null);
  const { user, type, copied } = await openSettings(workbook);
  await user.selectOptions(screen.getByLabelText("改哪一部分"), "指标");
  await user.selectOptions(screen.getByRole("combobox", { name: "指标" }), "46-1");
  await type("另定目标", "1000000");
  await user.click(screen.getByRole("button", { name: "在 2024-03 上试算" }));
  const failing = await screen.findByText(/^会新变成未达标或滞后/);
  expect(failing).toBeTruthy();
  const list = within(screen.getByRole("region", { name: "试算" })).getAllByRole("listitem");
  expect(list[0]?.textContent).toMatch(/^全市 46-1 .*→ 滞后（实测 [\d.]+，目标 4 → 1000000）$/);
  await user.click(screen.getByRole("button", { name: "复制试算结果" }));
  expect(copied[0]).toContain("会新变成未达标或滞后");
  expect(await workbook.read(null)).toEqual(before);
});

it("shows what is wrong in the sheet, with its cell, and edits nothing then", async () => {
  const workbook = new MemoryWorkbook();
  const pane = await openSettings(workbook);
  await pane.user.click(screen.getByRole("button", { name: "新建「设置」表" }));
  await screen.findByRole("button", { name: "看「设置」表" });
  pane.unmount();
  const grid = await workbook.read(["设置"]);
  const row = grid.sheets[0]?.rows.find(({ cells }) => cells[0]?.value === "deadline.day")?.row ?? 0;
  workbook.userTypes("设置", `C${row + 1}`, 40);
  renderPane({ workbook, query: "?go=settings" });
  expect(await screen.findByText(new RegExp(`设置!C${row + 1}：.*应在1至31之间，现为40`))).toBeTruthy();
  expect(screen.queryByLabelText("改哪一部分")).toBeNull();
});
