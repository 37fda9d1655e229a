/** @jest-environment jsdom */
import "../helpers/browser-globals";
import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import { newOffice, picked, smallMonth, tried } from "../app/intake/intake-desk";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { browserFileOf } from "../helpers/drop-files";
import { endExcels, paneInExcel } from "../helpers/pane-in-excel";
import { showTable } from "../helpers/show-table";
import { smallSettings } from "../helpers/small-office";
import { requestsSince } from "../office-js/live-excel";

jest.setTimeout(20_000);
// Whether each element is hidden from everybody costs more than all the rest in jsdom.
configure({ defaultHidden: true });
afterEach(endExcels);

const SLOW = { timeout: 18_000 };
let month: (readonly [string, Uint8Array])[];
let spec: WorkbookSpec;

beforeAll(async () => {
  month = [...(await smallMonth())].filter(([unit]) => unit !== "江达县");
  const { workspace, consolidation } = await tried(newOffice(), {
    files: month.map(([unit, bytes]) => picked(`${unit}.xlsx`, bytes)),
  });
  spec = consolidationWorkbookOf(workspace, consolidation);
  await import("../../src/taskpane/places/consolidate");
}, 60_000);

const section = async (name: string) => within(await screen.findByRole("region", { name }, SLOW));

test("a month is taken in and its reminders copied in Microsoft's own runtime", async () => {
  const { host, user, copied } = await paneInExcel({
    api: "1.9",
    formulas: [spec],
    lay: (open) => open.place(settingsWorkbook(smallSettings("2024-03")), { show: null, stamp: "2024-03-20 0900" }),
    query: "?go=consolidate",
  });
  const place = await section("收月报");
  const files = month.map(([unit, bytes]) => browserFileOf(`${unit}.xlsx`, bytes));
  await user.upload(place.getByLabelText("选择月报文件"), files);
  let from = host.requests.length;
  await user.click(place.getByRole("button", { name: "试汇总" }));
  await screen.findByText("共 4 份 = 可收 4 + 退回 0 + 不能收 0", undefined, SLOW);
  const dry = requestsSince(host, from);

  await user.click(screen.getByRole("button", { name: "写入工作簿" }));
  from = host.requests.length;
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "写入" }));
  await screen.findByText(/^2024年3月已写入，共 15 张工作表$/, undefined, SLOW);
  const written = requestsSince(host, from);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["月度汇总表", "报送情况", "指标汇总", "评分表", "台账", "设置"]),
  );

  await user.click(await (await section("报送情况")).findByRole("button", { name: "复制给江达县的提醒" }, SLOW));
  expect(copied[0]).toMatch(/^江达县：您好！截至目前尚未收到/);

  showTable(
    "consolidate-requests",
    `汇总（${files.length} 个单位）：试汇总 ${dry.syncs} 次同步；写入全部汇总表 ${written.syncs} 次同步，最大一次 ${(written.largest / 1024).toFixed(0)} KB\n`,
  );
  expect(dry.syncs).toBeLessThanOrEqual(6);
  expect(written.syncs).toBeLessThanOrEqual(16);
});

test("a number selected in Excel leads to its files and cells, and from there to 台账", async () => {
  const { workbook, user } = await paneInExcel({
    api: "1.9",
    formulas: [spec],
    lay: (open) => open.place(spec, { show: "首页", stamp: "2024-03-20 0900" }),
    query: "?go=consolidate",
  });
  const { sheets } = await workbook.read(["指标汇总"]);
  const row = sheets[0]!.rows.find(({ cells }) => cells[0]?.value === "46-1.num")!.row;
  const column = sheets[0]!.rows.flatMap(({ cells }) => cells).find(({ value }) => value === "全市")!.column;
  const trace = await section("数从哪里来");
  await (await section("下发空表")).findByLabelText("只给一个单位", undefined, SLOW);
  await act(() => workbook.show("指标汇总", { row, column, rows: 1, columns: 1 }));
  await trace.findByText("46-1 食品安全抽检量 全市", undefined, SLOW);
  const lines = trace.getAllByRole("listitem").map((item) => item.textContent ?? "");
  expect(lines.filter((line) => line.includes(".xlsx　指标数据"))).toHaveLength(3);
  await user.click(trace.getAllByRole("button", { name: /^转到台账：/ })[0]!);
  await waitFor(async () => expect((await workbook.selection())?.sheet).toBe("台账"), SLOW);
});
