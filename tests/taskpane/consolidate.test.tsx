/** @jest-environment jsdom */
import "../helpers/browser-globals";
import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { HostFailure } from "../../src/app/ports/host-failure";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { smallMonth } from "../app/intake/intake-desk";
import { browserFileOf, dropFiles } from "../helpers/drop-files";
import { MemoryWorkbook, type MemoryOptions } from "../helpers/memory-workbook";
import { renderPane, type PaneOptions } from "../helpers/render-pane";
import { smallSettings } from "../helpers/small-office";
import { typeInto } from "../helpers/type-into";

jest.setTimeout(20_000);
// Whether each element is hidden from everybody costs more than all the rest in jsdom.
configure({ defaultHidden: true });
beforeEach(() => localStorage.clear());

const SLOW = { timeout: 12_000 };

async function officeWorkbook(options: MemoryOptions = {}): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(options);
  await workbook.place(settingsWorkbook(smallSettings("2024-03")), { show: null, stamp: "" });
  return workbook;
}

async function openPlace(workbook: MemoryWorkbook, tools: PaneOptions["tools"] = {}) {
  const pane = renderPane({ workbook, query: "?go=consolidate", tools });
  await screen.findByRole("heading", { level: 1, name: "汇总" }, SLOW);
  return pane;
}

/** A part of the place. */
const section = async (name: string) => within(await screen.findByRole("region", { name }, SLOW));

let made: Promise<File[]> | null = null;
// Making the files and loading the place take as long as all the rest.
beforeAll(async () => {
  await Promise.all([someFiles(), import("../../src/taskpane/places/consolidate")]);
}, 60_000);

/** Good returns of all units but one; that one's file is impossible inside. */
function someFiles(): Promise<File[]> {
  made ??= makeFiles();
  return made;
}

async function makeFiles(): Promise<File[]> {
  const march = await smallMonth();
  const wrong = await typeInto(march.get("卡若区")!, [
    { sheet: "指标数据", key: "46-1.num", head: "本期累计", value: -5 },
  ]);
  return [
    browserFileOf("卡若.xlsx", wrong),
    browserFileOf("局.xlsx", march.get("市市场监管局")!),
    browserFileOf("办.xlsx", march.get("市食安办")!),
    browserFileOf("坏.xlsx", march.get("江达县")!.slice(0, 2500)),
  ];
}

async function dryRun(pane: Awaited<ReturnType<typeof openPlace>>, files: File[]) {
  const place = await section("收月报");
  await pane.user.upload(place.getByLabelText("选择月报文件"), files);
  await pane.user.click(place.getByRole("button", { name: "试汇总" }));
  await screen.findByRole("heading", { name: "试汇总的结果" }, SLOW);
}

async function writeMonth(pane: Awaited<ReturnType<typeof openPlace>>, files: File[]) {
  await dryRun(pane, files);
  await confirm(pane);
  await screen.findByText(/^2024年3月已写入，共 15 张工作表$/, undefined, SLOW);
}

/** Says yes in the dialog and waits until it has gone: until then the pane behind it is out of reach. */
async function confirm(pane: Awaited<ReturnType<typeof openPlace>>) {
  await pane.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await pane.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "写入" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull(), SLOW);
}

test("pick, dry run, confirm: verdicts with reasons, nothing written before, the month's sheets after", async () => {
  const workbook = await officeWorkbook();
  const pane = await openPlace(workbook);
  await dryRun(pane, await someFiles());
  expect(screen.getByText("共 4 份 = 可收 2 + 退回 1 + 不能收 1")).toBeTruthy();
  expect(
    screen.getByText(/^共读取 \d+ 个数，入账 \d+ 个.*未入账 \d+ 个.*；另有 1 份文件读不出.*还没有写入工作簿。$/),
  ).toBeTruthy();
  expect(screen.getByText(/^文件已损坏/)).toBeTruthy();
  expect(screen.getByText("新收 3 个单位：市食安办、市市场监管局、卡若区。")).toBeTruthy();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["设置"]);
  await pane.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  await pane.user.click(dialog.getByRole("button", { name: "取消" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull(), SLOW);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["设置"]);
  await confirm(pane);
  await screen.findByText(/^2024年3月已写入，共 15 张工作表$/, undefined, SLOW);
  expect(
    screen.getByText(/^共读取 \d+ 个数，入账 \d+ 个.*；另有 1 份文件读不出或不是月报，里面的数没有计入。$/),
  ).toBeTruthy();
  expect(screen.getByText(/^已读回核对：「台账」共 \d+ 行，与来件逐格一致。$/)).toBeTruthy();
  expect(workbook.shown).toContainEqual({ sheet: "月度汇总表", at: null });
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["月度汇总表", "报送情况", "指标汇总", "评分表", "台账"]),
  );
  await pane.user.click(screen.getByRole("button", { name: "保存工作簿" }));
  expect(await screen.findByText("已保存。")).toBeTruthy();
});

test("the board: reminders and what to mend go to the clipboard, 退回单 becomes a sheet", async () => {
  const workbook = await officeWorkbook();
  const pane = await openPlace(workbook);
  await writeMonth(pane, await someFiles());
  const board = await section("报送情况");
  expect(board.getByText(/^2024年3月，截止2024年3月25日：应报 5，已报 3/)).toBeTruthy();
  expect(board.getAllByRole("listitem").filter((item) => item.querySelector("strong") !== null)).toHaveLength(3);
  await pane.user.click(board.getByRole("button", { name: "复制给江达县的提醒" }));
  await pane.user.click(board.getByRole("button", { name: "复制卡若区要改的地方" }));
  await pane.user.click(board.getByRole("button", { name: "复制全部提醒" }));
  await board.findAllByText("已复制。");
  expect(pane.copied[0]).toMatch(/^江达县：您好！截至目前尚未收到/);
  expect(pane.copied[1]).toMatch(/^卡若区 2024年3月月报要修改的地方（共\d+处）：\n1\. 【错误】第46条 指标数据 /);
  expect(pane.copied[2]?.split("\n\n")).toHaveLength(3);
  await pane.user.click(board.getByRole("button", { name: "做退回单（1 个单位）" }));
  await board.findByText("退回单已做好");
  expect(workbook.shown).toContainEqual({ sheet: "退回单", at: null });
  await pane.user.click(board.getByRole("button", { name: "显示全部 5 个单位" }));
  expect(board.getByText("市食安办")).toBeTruthy();
});

test("通报: drafted from the figures, copied, each number leads to its cell", async () => {
  const workbook = await officeWorkbook();
  const pane = await openPlace(workbook);
  await writeMonth(pane, await someFiles());
  const notice = await section("通报");
  await pane.user.click(notice.getByRole("button", { name: "起草通报" }));
  await notice.findByText("关于2024年3月国家食品安全示范城市创建工作情况的通报", undefined, SLOW);
  await pane.user.click(notice.getByRole("button", { name: "复制通报全文" }));
  await notice.findByText("已复制。");
  expect(pane.copied[0]).toMatch(
    /　　一、报送情况\n　　截至2024年3月25日，应报5家，已报3家[^]*　　五、下一步要求\n　　1\. 请江达县、贡觉县尽快补报。/,
  );
  const [asked] = notice.getAllByRole("button", { name: /^5，出处「报送情况」/ });
  await pane.user.click(asked!);
  await waitFor(() => expect(workbook.shown[workbook.shown.length - 1]).toMatchObject({ sheet: "报送情况" }));
  const shown = workbook.shown[workbook.shown.length - 1]!;
  expect(asked!.title).toBe("「报送情况」B4");
  expect(shown.at).toMatchObject({ row: 3, column: 1 });
});

test("a board read from the workbook when the pane opens; a refused clipboard shows the text", async () => {
  const workbook = await officeWorkbook();
  const first = await openPlace(workbook);
  await writeMonth(first, await someFiles());
  first.unmount();
  const pane = await openPlace(workbook, { copy: () => Promise.resolve(false) });
  const button = await (await section("报送情况")).findByRole("button", { name: "复制给江达县的提醒" }, SLOW);
  await pane.user.click(button);
  const box = await screen.findByLabelText<HTMLTextAreaElement>("复制给江达县的提醒：待复制的文字");
  expect(box.value).toMatch(/^江达县：您好！/);
  expect(document.activeElement).toBe(box);
});

test("a number selected in 指标汇总 leads to files and cells, and from there to 台账", async () => {
  const workbook = await officeWorkbook();
  const pane = await openPlace(workbook);
  await writeMonth(pane, await someFiles());
  const grid = await workbook.read(["指标汇总", "台账"]);
  const sheet = grid.sheets.find(({ name }) => name === "指标汇总")!;
  const row = sheet.rows.find(({ cells }) => cells[0]?.value === "46-1.num")!.row;
  const column = sheet.rows.flatMap(({ cells }) => cells).find(({ value }) => value === "全市")!.column;
  act(() => workbook.userSelects({ sheet: "指标汇总", area: { row, column, rows: 1, columns: 1 } }));
  const trace = await section("数从哪里来");
  await trace.findByText("46-1 食品安全抽检量 全市", undefined, SLOW);
  const office = trace.getAllByRole("listitem").find((item) => item.textContent?.startsWith("市市场监管局"))!;
  expect(office.textContent).toMatch(/^市市场监管局　.*（入账）局\.xlsx　指标数据 [A-Z]+\d+/);
  await pane.user.click(within(office).getByRole("button", { name: /^转到台账：市市场监管局/ }));
  const ledger = grid.sheets.find(({ name }) => name === "台账")!;
  const target = ledger.rows.find(({ cells }) => cells[0]?.value === "2024-03|市市场监管局|46-1.num|1")!.row;
  expect(workbook.shown[workbook.shown.length - 1]).toMatchObject({ sheet: "台账", at: { row: target } });
});

test("two returns that differ: the office chooses, and what it chose is written", async () => {
  const workbook = await officeWorkbook();
  const march = await smallMonth();
  const other = await typeInto(march.get("卡若区")!, [
    { sheet: "指标数据", key: "46-1.num", head: "本期累计", value: 77 },
  ]);
  const pane = await openPlace(workbook);
  const files = [browserFileOf("甲.xlsx", other), browserFileOf("乙.xlsx", march.get("卡若区")!)];
  await dryRun(pane, files);
  const radios = within(screen.getByRole("radiogroup", { name: "卡若区采用哪一份" }));
  expect(radios.getByRole<HTMLInputElement>("radio", { name: "乙.xlsx" }).checked).toBe(true);
  await pane.user.click(radios.getByRole("radio", { name: "甲.xlsx" }));
  await confirm(pane);
  await screen.findByText(/^2024年3月已写入/, undefined, SLOW);
  const { sheets } = await workbook.read(["台账"]);
  const row = sheets[0]!.rows.find(({ cells }) => cells[0]?.value === "2024-03|卡若区|46-1.num|1")!;
  expect(row.cells.map(({ value }) => value)).toEqual(expect.arrayContaining([77, "甲.xlsx"]));
});

test("progress by file with a stop that changes nothing", async () => {
  const workbook = await officeWorkbook();
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const reader = { read: (bytes: Uint8Array) => gate.then(() => xlsxReader.read(bytes)) };
  const pane = await openPlace(workbook, { reader });
  const place = await section("收月报");
  const zone = place.getByRole("button", { name: "选择月报文件" }).parentElement!;
  dropFiles(zone, await someFiles());
  expect(await place.findByText("已选 4 份文件。")).toBeTruthy();
  await pane.user.click(place.getByRole("button", { name: "试汇总" }));
  expect((await screen.findByText(/^第 1\/4 份/, undefined, SLOW)).textContent).toContain(".xlsx");
  await pane.user.click(screen.getByRole("button", { name: "停止" }));
  await act(() => Promise.resolve(release()));
  await screen.findByText("已停止，工作簿没有任何改动。", undefined, SLOW);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["设置"]);
});

test("Excel fails while writing: said in three sentences, the dry run stays and can be written again", async () => {
  const workbook = await officeWorkbook();
  const pane = await openPlace(workbook);
  await dryRun(pane, await someFiles());
  await pane.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  workbook.failure = new HostFailure(
    { what: "Excel 正在编辑单元格。", safe: "工作簿没有改动。", next: "请按回车后再试。" },
    "InvalidOperationInCellEditMode",
  );
  await pane.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "写入" }));
  expect((await screen.findByRole("alert")).textContent).toContain("请按回车后再试。");
  await confirm(pane);
  await screen.findByText(/^2024年3月已写入/, undefined, SLOW);
});

test("下发: the page is opened, or its address shown; a single return goes into a new workbook or, refused, here", async () => {
  const opened: string[] = [];
  const first = await openPlace(await officeWorkbook(), { openPage: (page) => opened.push(page) > 0 });
  await first.user.click((await section("下发空表")).getByRole("button", { name: "打开下发网页" }));
  expect(opened).toEqual(["index.html"]);
  first.unmount();

  const workbook = await officeWorkbook({ refusesNew: "Excel 不允许新建工作簿。" });
  const pane = await openPlace(workbook, { openPage: () => false });
  const place = await section("下发空表");
  await pane.user.click(place.getByRole("button", { name: "打开下发网页" }));
  expect(place.getByText(/http:\/\/localhost\/index\.html$/)).toBeTruthy();
  await pane.user.selectOptions(await place.findByLabelText("只给一个单位"), "卡若区");
  await pane.user.click(place.getByRole("button", { name: "打开空表" }));
  await place.findByText("空表放在了本工作簿里", undefined, SLOW);
  expect(place.getByText(/Excel 不允许新建工作簿。.*「2024-03_卡若区_月报.xlsx」/)).toBeTruthy();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(expect.arrayContaining(["填报说明", "指标数据"]));
  pane.unmount();

  const willing = await officeWorkbook();
  const third = await openPlace(willing);
  const again = await section("下发空表");
  await third.user.selectOptions(await again.findByLabelText("只给一个单位"), "卡若区");
  await third.user.click(again.getByRole("button", { name: "打开空表" }));
  await again.findByText("空表已在新工作簿里打开", undefined, SLOW);
  expect(willing.opened).toHaveLength(1);
});
