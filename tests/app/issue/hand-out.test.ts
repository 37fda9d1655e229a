import { unzipSync } from "fflate";
import { bookedHistory } from "../../../src/app/issue/booked-history";
import { handOut } from "../../../src/app/issue/hand-out";
import { handOutOne } from "../../../src/app/issue/hand-out-one";
import { confirmIntake } from "../../../src/app/intake/confirm-intake";
import type { LedgerRow } from "../../../src/core/model/consolidation";
import type { UnitReturn } from "../../../src/core/model/unit-return";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { zipFiles } from "../../../src/xlsx/zip-files";
import { MemoryWorkbook } from "../../helpers/memory-workbook";
import { readReturn, smallWorkspace } from "../../helpers/small-office";
import { MARCH, monthFiles, newOffice, smallMonth, tried } from "../intake/intake-desk";

jest.setTimeout(20_000);

const APRIL = "2024-04";
const clock = { today: () => "2024-04-02", time: () => "0930" };
let ledger: readonly LedgerRow[];
let march: UnitReturn;

beforeAll(async () => {
  ledger = (await tried(newOffice(), { files: await monthFiles() })).consolidation.ledger;
  march = await readReturn((await smallMonth()).get("卡若区")!, smallWorkspace(MARCH));
}, 60_000);

test("what the ledger knows of a month is what last month's return says", () => {
  const booked = bookedHistory(ledger, APRIL)("卡若区");
  const filled = [...march.figures.values()].filter(({ value }) => value !== null);
  expect(filled.length).toBeGreaterThan(20);
  for (const { key, value } of filled) expect([key, booked.figures.get(key)?.[1]]).toEqual([key, value]);
  for (const [clause, { fields }] of march.works)
    expect(booked.works.get(clause)).toEqual({ status: fields.status, progress: fields.progress });
  const may = bookedHistory(ledger, "2024-05")("卡若区");
  const [{ key, value } = filled[0]!] = filled;
  expect(may.figures.get(key)).toEqual({ 1: null, 2: value, 3: null, 4: null });
  expect(bookedHistory(ledger, APRIL)("没有这个单位").figures.size).toBe(0);
});

test("all units' forms in one archive; stopped, there is none", async () => {
  const steps: string[] = [];
  const signal = { aborted: false };
  const tools = {
    writer: xlsxWriter,
    archive: zipFiles,
    today: clock.today(),
    progress: (done: number, total: number, what: string) => steps.push(`${done}/${total} ${what}`),
    signal,
  };
  const request = { period: APRIL, workspace: smallWorkspace(MARCH), ledger };
  const made = await handOut(request, tools);
  expect(made?.file).toBe("2024-04_月报空表_5份.zip");
  expect(made?.withHistory).toEqual(made?.units);
  expect(steps).toEqual(made?.units.map((unit, index) => `${index + 1}/5 ${unit}`));
  const form = unzipSync(made!.bytes)["2024-04_卡若区_月报.xlsx"]!;
  const blank = await readReturn(form, smallWorkspace(MARCH));
  expect(blank).toMatchObject({ unit: "卡若区", period: APRIL, submitted: null });
  expect(blank.figures.get("46-1.num")).toMatchObject({
    value: null,
    previous: { 1: march.figures.get("46-1.num")!.value },
  });
  signal.aborted = true;
  expect(await handOut(request, tools)).toBeNull();
});

test("a single return: a new workbook, or where Excel refuses, sheets here, with last month from 台账", async () => {
  const office = newOffice();
  await confirmIntake(await tried(office, { files: await monthFiles() }), {
    workbook: office,
    clock,
    progress: () => undefined,
  });
  const opened: Uint8Array[] = [];
  const willing = new MemoryWorkbook();
  const workbook = Object.assign(willing, { read: office.read });
  const request = { unit: "江达县", period: APRIL };
  const desk = { workbook, clock, writer: () => Promise.resolve(xlsxWriter) };
  expect(await handOutOne(request, desk)).toEqual({
    ok: true,
    value: { where: "new-workbook", file: "2024-04_江达县_月报.xlsx" },
  });
  opened.push(...willing.opened);
  const form = await readReturn(opened[0]!, smallWorkspace(MARCH));
  expect(form.figures.get("46-1.num")?.previous[1]).toBe(
    ledger.find(({ unit, key }) => unit === "江达县" && key === "46-1.num")?.value,
  );
  const refusing = Object.assign(office, {
    openNew: () => Promise.resolve({ ok: false as const, problem: "Excel 不允许。" }),
  });
  expect(await handOutOne(request, { ...desk, workbook: refusing })).toMatchObject({
    ok: true,
    value: {
      where: "here",
      reason: "Excel 不允许。",
      // 审核结果 is the office's own.
      sheets: { placed: ["填报说明", "指标数据", "工作开展情况"], kept: [] },
    },
  });
  // A return that stands here is not put away for another blank one.
  expect(await handOutOne({ ...request, unit: "卡若区" }, { ...desk, workbook: refusing })).toMatchObject({
    ok: false,
    problem: ["Excel 不允许。", expect.stringContaining("已经有一份填报表")],
  });
});
