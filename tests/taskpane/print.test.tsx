/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { HostFailure } from "../../src/app/ports/host-failure";
import { renderPane } from "../helpers/render-pane";
import { MemoryWorkbook } from "../helpers/memory-workbook";
import { smallOffice } from "../app/scoring/small-workbook";

let office: MemoryWorkbook;
beforeAll(async () => {
  office = await smallOffice(["2024-02", "2024-03"]);
});
beforeEach(() => office.printed.splice(0));

async function openPrint(workbook: MemoryWorkbook) {
  const pane = renderPane({ workbook, query: "?go=print" });
  await screen.findByRole("heading", { name: "打印设置" });
  return pane;
}

it("has nothing to print in an empty workbook", async () => {
  await openPrint(new MemoryWorkbook());
  expect(await screen.findByText(/还没有本软件的表/)).toBeTruthy();
  expect(screen.queryByRole("region", { name: "会议摘录" })).toBeNull();
});

it("sets every sheet up in one click", async () => {
  const { user } = await openPrint(office);
  const page = within(await screen.findByRole("region", { name: "页面设置" }));
  await page.findByRole("option", { name: "全部 15 张表" });
  await user.click(page.getByRole("button", { name: "设好打印" }));
  expect(await page.findByText("已设好 15 张表")).toBeTruthy();
  expect(page.getByText("月度汇总表：A3 横向")).toBeTruthy();
  expect(page.getByText("首页：A4 纵向")).toBeTruthy();
  expect(office.printed).toHaveLength(15);
});

it("sets one sheet up on the paper that was chosen", async () => {
  const { user } = await openPrint(office);
  const page = within(await screen.findByRole("region", { name: "页面设置" }));
  await page.findByRole("option", { name: "评分表" });
  await user.selectOptions(page.getByLabelText("哪些表"), "评分表");
  await user.selectOptions(page.getByLabelText("纸张"), "A3");
  await user.click(page.getByRole("button", { name: "设好打印" }));
  expect(await page.findByText("评分表：A3 横向")).toBeTruthy();
  expect(office.printed.map(({ sheet, print }) => [sheet, print.paper])).toEqual([["评分表", "A3"]]);
});

it("sets 评分表 up on A3 in one click", async () => {
  const { user } = await openPrint(office);
  const score = within(await screen.findByRole("region", { name: "评分表打印" }));
  await user.selectOptions(score.getByLabelText("评分表纸张"), "A3");
  await user.click(score.getByRole("button", { name: "设好评分表" }));
  expect(await score.findByText(/「评分表」已按 A3 横向设好。/)).toBeTruthy();
  expect(office.printed).toMatchObject([{ sheet: "评分表", print: { paper: "A3", orientation: "landscape" } }]);
  expect(office.printed[0]?.print.breaksBefore.length).toBeGreaterThan(0);
});

it("makes the blank form, also in a workbook without a month", async () => {
  const empty = new MemoryWorkbook();
  const { user } = await openPrint(empty);
  const score = within(await screen.findByRole("region", { name: "评分表打印" }));
  await user.click(score.getByRole("button", { name: "设好评分表" }));
  expect(await score.findByText(/还没有评分表，请先到「汇总」/)).toBeTruthy();
  await user.click(score.getByRole("button", { name: "生成空白评分表" }));
  expect(await score.findByText(/已生成「空白评分表」，A4 横向，供手工填写。/)).toBeTruthy();
  expect(empty.valueIn("空白评分表", "B1")).toBe("国家食品安全示范城市评价细则评分表");
});

it("makes an extract of one unit for a meeting", async () => {
  const { user } = await openPrint(office);
  const extracts = within(await screen.findByRole("region", { name: "会议摘录" }));
  await user.selectOptions(extracts.getByLabelText("摘录范围"), "unit");
  await user.click(extracts.getByRole("button", { name: "生成会议摘录" }));
  expect(await extracts.findByText("请先选好单位或部分。")).toBeTruthy();
  await user.selectOptions(extracts.getByLabelText("单位"), "江达县");
  await user.click(extracts.getByRole("button", { name: "生成会议摘录" }));
  expect(await extracts.findByText("已生成「会议摘录」")).toBeTruthy();
  expect(office.valueIn("会议摘录", "A2")).toMatch(/^只列江达县承担的条款和该单位所报内容，共\d+条。$/);
});

it("says what happened when Excel refuses", async () => {
  const { user } = await openPrint(office);
  const page = within(await screen.findByRole("region", { name: "页面设置" }));
  await page.findByRole("option", { name: /^全部 \d+ 张表$/ });
  const words = { what: "没能设置打印。", safe: "数据没有变化。", next: "请再试一次。" };
  office.failure = new HostFailure(words, "GeneralException");
  await user.click(page.getByRole("button", { name: "设好打印" }));
  expect(await screen.findByText(/没能设置打印/)).toBeTruthy();
  expect(office.printed).toEqual([]);
});
