/** @jest-environment jsdom */
import "../helpers/browser-globals";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { unzipSync } from "fflate";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { zipFiles } from "../../src/xlsx/zip-files";
import { WebPage } from "../../src/webpage/WebPage";
import { monthFiles, newOffice, smallMonth, tried } from "../app/intake/intake-desk";
import { intakeWorkbook } from "../../src/app/intake/intake-workbook";
import { browserFileOf, dropFiles } from "../helpers/drop-files";
import { readGrid } from "../helpers/type-into";

jest.setTimeout(20_000);
// Whether each element is hidden from everybody costs more than all the rest in jsdom.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });

const made: Blob[] = [];
let clicks: jest.SpyInstance;
let office: Uint8Array;

beforeAll(async () => {
  const intake = await tried(newOffice(), { files: await monthFiles() });
  office = (await intakeWorkbook(intake, xlsxWriter, xlsxReader)).bytes;
}, 20_000);

beforeEach(() => {
  made.length = 0;
  URL.createObjectURL = (blob) => `blob:made-${made.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  clicks = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const tools = {
  reader: xlsxReader,
  writer: () => Promise.resolve(xlsxWriter),
  archive: () => Promise.resolve(zipFiles),
  clock: { today: () => "2024-04-02", time: () => "0930" },
};

/** The bytes of the last file that was handed to the browser. */
async function lastMade(): Promise<Uint8Array> {
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.onload = resolve;
    reader.readAsArrayBuffer(made[made.length - 1]!);
  });
  return new Uint8Array(reader.result as ArrayBuffer);
}

const section = (name: string) => within(screen.getByRole("region", { name }));

async function openOffice(bytes: Uint8Array, name = "食安办.xlsx") {
  const user = userEvent.setup();
  await user.upload(screen.getByLabelText("选择工作簿"), browserFileOf(name, bytes));
  return user;
}

test("下发: from the office's saved workbook, one .zip of all returns with last month filled in", async () => {
  render(<WebPage tools={tools} />);
  const user = await openOffice(office);
  await screen.findByText("已读取「食安办.xlsx」");
  await user.click(section("下发空表").getByRole("button", { name: "生成全部空表" }));
  await screen.findByText("已生成 5 个单位的空表", undefined, { timeout: 15_000 });
  expect(screen.getByRole("link", { name: "保存「2024-04_月报空表_5份.zip」" })).toHaveProperty(
    "download",
    "2024-04_月报空表_5份.zip",
  );
  await waitFor(() => expect(clicks).toHaveBeenCalledTimes(1));
  const files = unzipSync(await lastMade());
  expect(Object.keys(files)).toEqual([
    "2024-04_市食安办_月报.xlsx",
    "2024-04_市市场监管局_月报.xlsx",
    "2024-04_卡若区_月报.xlsx",
    "2024-04_江达县_月报.xlsx",
    "2024-04_贡觉县_月报.xlsx",
  ]);
  const figure = async (bytes: Uint8Array, head: string) => {
    const sheet = (await readGrid(bytes)).sheets.find(({ name }) => name === "指标数据")!;
    const column = sheet.rows.flatMap(({ cells }) => cells).find(({ value }) => value === head)!.column;
    const row = sheet.rows.find(({ cells }) => cells[0]?.value === "46-1.num")!;
    return row.cells.find((cell) => cell.column === column)?.value ?? null;
  };
  const april = files["2024-04_卡若区_月报.xlsx"]!;
  const march = (await smallMonth()).get("卡若区")!;
  expect(await figure(april, "上月累计")).toBe(await figure(march, "本期累计"));
  expect(await figure(april, "本期累计")).toBeNull();
});

test("下发 stopped half-way makes no file", async () => {
  let release: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (release = resolve));
  const slow = { write: () => waiting.then(() => new Uint8Array(1)) };
  render(<WebPage tools={{ ...tools, writer: () => Promise.resolve(slow) }} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "生成全部空表" }));
  expect(await screen.findByText(/^第 1\/34 份/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "停止" }));
  await act(() => Promise.resolve(release()));
  await screen.findByText("已停止，没有生成文件。");
  expect(made).toHaveLength(0);
});

test("another file than the office's workbook is refused with what to pick instead", async () => {
  render(<WebPage tools={tools} />);
  await openOffice((await smallMonth()).get("卡若区")!, "卡若.xlsx");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("「卡若.xlsx」里没有「设置」和「台账」，不是食安办的工作簿");
});

test("审核: dropped files get their verdicts, a broken one does not stop the rest", async () => {
  render(<WebPage tools={tools} />);
  const user = await openOffice(office);
  await screen.findByText("已读取「食安办.xlsx」");
  const good = (await smallMonth()).get("卡若区")!;
  const button = section("审核月报").getByRole("button", { name: "选择要审核的月报" });
  dropFiles(button.parentElement!, [browserFileOf("好.xlsx", good), browserFileOf("坏.xlsx", good.slice(0, 2000))]);
  await screen.findByText(/^共 2 份 = 可收 1 \+ 退回 0 \+ 不能收 1。/, undefined, { timeout: 10_000 });
  expect(section("审核月报").getByText(/文件已损坏/)).toBeTruthy();
  await user.click(section("审核月报").getByRole("button", { name: "保存审核意见" }));
  await screen.findByRole("link", { name: "保存「审核意见_2024-04-02.txt」" });
  expect(Buffer.from(await lastMade()).toString("utf8")).toMatch(
    /^\ufeff【不能收】坏\.xlsx\r\n文件已损坏[^]*【可收】好\.xlsx（卡若区 2024-03）/,
  );
});

test("a drop without files says to use the button", () => {
  render(<WebPage tools={tools} />);
  const button = section("审核月报").getByRole("button", { name: "选择要审核的月报" });
  dropFiles(button.parentElement!, []);
  expect(section("审核月报").getByText("没有收到拖入的文件，请用「选择要审核的月报」按钮。")).toBeTruthy();
});

test("汇总: the office's workbook of the month as a file that can be picked again next time", async () => {
  render(<WebPage tools={tools} />);
  const user = await openOffice(office);
  await screen.findByText("已读取「食安办.xlsx」");
  const place = section("汇总");
  await user.selectOptions(place.getByLabelText("汇总哪个月"), "2024-03");
  const files = [...(await smallMonth())].map(([unit, bytes]) => browserFileOf(`${unit}.xlsx`, bytes));
  await user.upload(place.getByLabelText("选择月报文件"), files);
  await user.click(place.getByRole("button", { name: "试汇总" }));
  await screen.findByText("共 5 份 = 可收 5 + 退回 0 + 不能收 0", undefined, { timeout: 15_000 });
  expect(place.getByText("以前已收、没有变化：5 份。")).toBeTruthy();
  await user.click(place.getByRole("button", { name: "生成汇总工作簿" }));
  await screen.findByRole("link", { name: "保存「2024-03_汇总.xlsx」" }, { timeout: 10_000 });
  const bytes = await lastMade();
  expect((await readGrid(bytes)).sheets.map(({ name }) => name)).toEqual(
    (await readGrid(office)).sheets.map(({ name }) => name),
  );
  await openOffice(bytes, "新.xlsx");
  await waitFor(() => expect(screen.getByText("已读取「新.xlsx」")).toBeTruthy());
});
