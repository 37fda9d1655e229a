/** @jest-environment jsdom */
import "../helpers/browser-globals";
import { screen, within } from "@testing-library/react";
import { OFFICE_SHEETS } from "../../src/app/intake/office-state";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { smallMonthSpec } from "../app/scoring/small-workbook";
import { endExcels, paneInExcel } from "../helpers/pane-in-excel";
import { API_LEVELS } from "../office-js/live-excel";

let month: WorkbookSpec;
beforeAll(async () => {
  const whole = await smallMonthSpec("2024-03");
  // The sheets that people type into, and what they rest on.
  month = { ...whole, sheets: whole.sheets.filter(({ name }) => OFFICE_SHEETS.includes(name)) };
});
afterEach(endExcels);

async function openOffice(api: (typeof API_LEVELS)[number], query: string) {
  const pane = await paneInExcel({
    api,
    formulas: [month],
    query,
    lay: (workbook) => workbook.place(month, { show: "评分表", stamp: "2024-03-29 0900" }),
  });
  const valueOf = async (sheet: string, words: string): Promise<boolean> =>
    JSON.stringify(await pane.workbook.read([sheet])).includes(words);
  return { ...pane, valueOf };
}

describe.each(API_LEVELS)("Excel with API %s", (api) => {
  it("takes a score with one read and one write of the sheet", async () => {
    const { user, host, valueOf } = await openOffice(api, "?go=score");
    await screen.findByText("尚未评分");
    await user.click(screen.getByRole("button", { name: "第1点评分" }));
    const form = within(await screen.findByRole("form", { name: "第1点评分" }));
    await user.type(form.getByLabelText(/^得分/), "2");
    await user.type(form.getByLabelText("扣分原因"), "=缺会议纪要");
    const before = host.requests.length;
    await user.click(form.getByRole("button", { name: "写入评分表" }));
    expect(await screen.findByText("2 分")).toBeTruthy();
    // Compare, type (with protection lifted and put back), read 评分表 again.
    expect(host.requests.length - before).toBeLessThanOrEqual(4);
    expect(await valueOf("评分表", '"=缺会议纪要"')).toBe(true);
  });

  it("follows what somebody types into 评分表", async () => {
    const { host } = await openOffice(api, "?go=score");
    await screen.findByText("尚未评分");
    const score = month.sheets.find(({ name }) => name === "评分表");
    const cell = score?.fields.find(([key]) => key === "1#office")?.[1];
    // Before 1.14 Excel does not say whose change it was: what follows our own writing closely counts as its echo.
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    host.user.edit("评分表", `G${(cell?.row ?? 0) + 1}`, 3);
    expect(await screen.findByText("3 分")).toBeTruthy();
  });

  it("confirms a setting in every sheet that keeps it", async () => {
    const { user, valueOf } = await openOffice(api, "?go=questions");
    await user.selectOptions(await screen.findByLabelText("类别"), "设置");
    const card = within(await screen.findByRole("group", { name: /^数据统计区间：现按/ }));
    await user.click(card.getByRole("button", { name: /^(定下来|改决定)：/ }));
    await user.type(card.getByLabelText(/^决定人/), "张三");
    await user.type(card.getByLabelText(/^依据/), "昌食安办〔2024〕9号");
    await user.click(card.getByRole("button", { name: "写入决定" }));
    await screen.findByText(/^列出 \d+ 项。$/);
    expect(await valueOf("设置", "昌食安办〔2024〕9号")).toBe(true);
    expect(await valueOf("待定事项", "昌食安办〔2024〕9号")).toBe(true);
  });

  it("keeps a change from a month on, and the old 设置 as a dated copy", async () => {
    const { user, workbook, valueOf } = await openOffice(api, "?go=settings");
    const day = await screen.findByLabelText(/^每月上报截止日/);
    await user.clear(day);
    await user.type(day, "20");
    await user.clear(screen.getByLabelText("生效月份"));
    await user.type(screen.getByLabelText("生效月份"), "2024-05");
    await user.type(screen.getByLabelText("确认人"), "张三");
    await user.type(screen.getByLabelText("依据（文号）"), "会议纪要");
    await user.click(screen.getByRole("button", { name: "保存到「设置」表" }));
    expect(await screen.findByText(/设置已保存/)).toBeTruthy();
    expect(await valueOf("设置", "entries/deadline.day/value")).toBe(true);
    const titles = (await workbook.sheets()).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith("设置"))).toHaveLength(2);
  });

  it("sets all sheets up for printing in one go, and makes an extract", async () => {
    const { user, host, workbook } = await openOffice(api, "?go=print");
    await user.selectOptions(await screen.findByLabelText("纸张"), "A4");
    const before = host.requests.length;
    await user.click(screen.getByRole("button", { name: "设好打印" }));
    expect(await screen.findByText("已设好 6 张表")).toBeTruthy();
    expect(host.requests.length - before).toBeLessThanOrEqual(5);
    await user.selectOptions(screen.getByLabelText("摘录范围"), "section");
    await user.selectOptions(await screen.findByLabelText("部分"), "六");
    await user.click(screen.getByRole("button", { name: "生成会议摘录" }));
    expect(await screen.findByText("已生成「会议摘录」")).toBeTruthy();
    expect((await workbook.sheets()).some(({ name, ours }) => name === "会议摘录" && ours)).toBe(true);
  });
});
