/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { toA1 } from "../../src/core/sheet/a1";
import { renderPane } from "../helpers/render-pane";
import { MemoryWorkbook } from "../helpers/memory-workbook";
import { smallOffice } from "../app/scoring/small-workbook";

let office: MemoryWorkbook;
beforeAll(async () => {
  office = await smallOffice(["2024-03"]);
});

async function openScore(workbook: MemoryWorkbook = office) {
  const pane = renderPane({ workbook, query: "?go=score" });
  await screen.findByRole("heading", { name: "评分表" });
  return pane;
}

async function give(pane: Awaited<ReturnType<typeof openScore>>, label: string, score: string, selected?: string) {
  const { user } = pane;
  await user.click(await screen.findByRole("button", { name: `${label}评分` }));
  const form = within(await screen.findByRole("form", { name: `${label}评分` }));
  const box = form.getByLabelText(/^得分/);
  await user.clear(box);
  await user.type(box, score);
  if (selected !== undefined) await user.selectOptions(form.getByLabelText("是否选定"), selected);
  const reason = form.getByLabelText("扣分原因");
  await user.clear(reason);
  await user.type(reason, "缺会议纪要");
  await user.click(form.getByRole("button", { name: "写入评分表" }));
  return form;
}

it("has nothing to score in a workbook without a month, and leads to 汇总", async () => {
  const { user } = await openScore(new MemoryWorkbook());
  expect(await screen.findByText(/还没有汇总过的月份/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "去汇总" }));
  expect(await screen.findByRole("heading", { name: "汇总" })).toBeTruthy();
});

it("says that nothing is scored, types a score and shows the total as it stands", async () => {
  const pane = await openScore();
  expect(await screen.findByText("尚未评分")).toBeTruthy();
  await give(pane, "第1点", "2");
  expect(await screen.findByText("2 分")).toBeTruthy();
  expect(screen.getByText(/已评 1\/36 点/)).toBeTruthy();
  const typed = await office.read(["评分表"]);
  expect(JSON.stringify(typed)).toContain("缺会议纪要");
  expect(JSON.stringify(typed)).toContain("45371");
});

it("refuses a score above the marks and a fourth option, and says why", async () => {
  const pane = await openScore();
  const form = await give(pane, "第2点", "99");
  expect(await form.findByText(/得分99不在0至/)).toBeTruthy();
  for (const no of [30, 31, 32]) {
    await give(pane, `第${no}点`, "4", "yes");
    expect(
      await within(screen.getByRole("group", { name: new RegExp(`^第${no}点 `) })).findByText("已选定"),
    ).toBeTruthy();
  }
  const fourth = await give(pane, "第33点", "5", "yes");
  expect(await fourth.findByText(/自选项最多计入3项、共15分，已选第30点、第31点、第32点/)).toBeTruthy();
});

it("follows what is typed into the sheet by hand", async () => {
  await openScore();
  expect(await screen.findByText("14 分")).toBeTruthy();
  const grid = await office.read(["评分表"]);
  const row = grid.sheets[0]?.rows.find(({ cells }) =>
    cells.some(({ column, value }) => column === 0 && value === "3"),
  );
  act(() => office.userTypes("评分表", `F${(row?.row ?? 0) + 1}`, 1));
  expect(await screen.findByText("15 分")).toBeTruthy();
});

it("lists what each gap is worth, to be copied", async () => {
  const { user, copied } = await openScore();
  await user.click(await screen.findByRole("button", { name: "复制清单" }));
  expect(copied[0]).toMatch(/^2024-03 评分差距\n第\d+点「.+」：尚未评分，补齐可使总分增加 \d+ 分/);
});

it("shows the vetoes, safe only when every one is known to be", async () => {
  await openScore();
  expect(await screen.findByText(/^否决项：/)).toBeTruthy();
  expect(screen.getAllByText(/第9[0-4]条/)).toHaveLength(5);
});

it("knows on coming back what was changed elsewhere meanwhile", async () => {
  const workbook = await smallOffice(["2024-03"]);
  const { user } = await openScore(workbook);
  const go = async (title: string) => {
    await user.click(screen.getByRole("button", { name: "菜单" }));
    await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: title }));
  };
  await screen.findByText(/不低于否决线80分/);
  await go("帮助");
  const ledger = (await workbook.read(["台账"])).sheets[0];
  const row = ledger?.rows.find(({ cells }) => cells[0]?.value === "2024-03|市食安办|73-1.value|1");
  const value = row?.cells.find((cell) => cell.value === 84.6)?.column ?? 0;
  workbook.userTypes("台账", toA1({ row: row?.row ?? 0, column: value }), 70);
  await go("评分表");
  expect(await screen.findByText(/70分，低于否决线80分/)).toBeTruthy();
});
