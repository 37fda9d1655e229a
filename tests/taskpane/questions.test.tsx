/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "../helpers/render-pane";
import { MemoryWorkbook } from "../helpers/memory-workbook";
import { smallOffice } from "../app/scoring/small-workbook";

let office: MemoryWorkbook;
beforeAll(async () => {
  office = await smallOffice(["2024-03"]);
});

async function openPlace(workbook: MemoryWorkbook = office) {
  const pane = renderPane({ workbook, query: "?go=questions" });
  await screen.findByRole("heading", { name: "待确认事项" });
  await screen.findByLabelText("类别");
  const answer = async (group: HTMLElement, basis: string): Promise<void> => {
    const form = within(await within(group).findByRole("form", { name: "写下决定" }));
    await pane.user.clear(form.getByLabelText(/^决定人/));
    await pane.user.type(form.getByLabelText(/^决定人/), "张三");
    await pane.user.clear(form.getByLabelText(/^依据/));
    if (basis !== "") await pane.user.type(form.getByLabelText(/^依据/), basis);
    await pane.user.click(form.getByRole("button", { name: /写入/ }));
  };
  return { ...pane, answer };
}

it("lists what is open by kind, confirms a setting and takes it off the list", async () => {
  const { user, answer } = await openPlace();
  await user.selectOptions(screen.getByLabelText("类别"), "设置");
  const card = await screen.findByRole("group", { name: /^第73至75条折算办法：现按/ });
  await user.click(within(card).getByRole("button", { name: /^(定下来|改决定)：/ }));
  await answer(card, "");
  expect(await within(card).findByText(/请填写依据（文号）/)).toBeTruthy();
  await answer(card, "昌食安办〔2024〕9号");
  await screen.findByText(/^列出 \d+ 项。$/);
  await waitFor(() => expect(screen.queryByRole("group", { name: /^第73至75条折算办法：现按/ })).toBeNull());
});

it("decides on a gap with the units that take it over", async () => {
  const { user, answer } = await openPlace();
  await user.selectOptions(screen.getByLabelText("类别"), "文件问题");
  const card = (await screen.findAllByRole("group", { name: /^第\d+条$/ }))[0] as HTMLElement;
  await user.click(within(card).getByRole("button", { name: /^(定下来|改决定)：/ }));
  await user.type(within(card).getByLabelText("由哪些单位承担"), "市教育局");
  await answer(card, "会议纪要");
  await screen.findByText(/^列出 \d+ 项。$/);
  const grid = JSON.stringify(await office.read(["待定事项"]));
  expect(grid).toContain("采用：市教育局");
  expect(grid).toContain("会议纪要");
});

it("decides on all repairs that are listed, once they have been looked at", async () => {
  const { user, answer } = await openPlace();
  await user.selectOptions(screen.getByLabelText("类别"), "修订");
  const all = await screen.findByRole("group", { name: "一并定下" });
  await user.click(within(all).getByRole("button", { name: /^把列出的 \d+ 项一并定下$/ }));
  await answer(all, "核对原文");
  expect(await screen.findByText("这里没有要定的事项了。")).toBeTruthy();
});

it("brings the footnotes up to date at once", async () => {
  const { user } = await openPlace();
  await user.click(screen.getByRole("button", { name: "现在更新各表" }));
  expect(await screen.findByText(/已更新「首页」.*「月度汇总表」.*「指标汇总」/)).toBeTruthy();
  expect(JSON.stringify(await office.read(["评分表"]))).not.toContain("第73至75条折算办法");
});

it("makes 设置 where a workbook keeps no answers yet", async () => {
  const workbook = new MemoryWorkbook();
  const { user, answer } = await openPlace(workbook);
  await user.selectOptions(screen.getByLabelText("类别"), "设置");
  const card = await screen.findByRole("group", { name: /^数据统计区间：现按/ });
  await user.click(within(card).getByRole("button", { name: /^(定下来|改决定)：/ }));
  await answer(card, "昌食安办〔2024〕9号");
  await screen.findByText(/^列出 \d+ 项。$/);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["设置"]);
});
