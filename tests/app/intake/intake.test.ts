import { boardOf } from "../../../src/app/intake/receipt-board";
import { confirmIntake } from "../../../src/app/intake/confirm-intake";
import { dryRun } from "../../../src/app/intake/dry-run";
import { intakeOf } from "../../../src/app/intake/intake";
import { intakeSummary } from "../../../src/app/intake/intake-summary";
import type { Verdict } from "../../../src/core/model/consolidation";
import type { GridCell } from "../../../src/core/sheet/grid";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";
import { typeInto } from "../../helpers/type-into";
import { withCells } from "../../helpers/workbook-grid";
import { MARCH, monthFiles, newOffice, picked, smallMonth, tried, type PlainWorkbook } from "./intake-desk";

// Whole months are read and consolidated.
jest.setTimeout(20_000);

beforeAll(() => Promise.all([smallMonth(), smallMonth("2024-02")]), 60_000);

const CLOCK = { today: () => "2024-03-26", time: () => "0930" };
const confirmed = async (workbook: PlainWorkbook, intake: Awaited<ReturnType<typeof tried>>) => {
  const done = await confirmIntake(intake, { workbook, clock: CLOCK, progress: () => undefined });
  if (!done.ok) throw new Error(done.problem.join("\n"));
  return done.value;
};

/** Four good files, and beside them what offices get: broken, twice the same, another month, late, two that differ, and leftovers. */
async function mixedFiles() {
  const march = await smallMonth();
  const county = march.get("卡若区")!;
  const other = await typeInto(county, [{ sheet: "指标数据", key: "46-1.num", head: "本期累计", value: 77 }]);
  const late = await typeInto(march.get("江达县")!, [{ name: "shian_submitted", value: "2024-03-28" }]);
  return [
    picked("市食安办.xlsx", march.get("市食安办")!),
    picked("市场监管局.xlsx", march.get("市市场监管局")!),
    picked("卡若.xlsx", county),
    picked("卡若 副本.xlsx", county),
    picked("卡若 另一份.xlsx", other),
    picked("江达.xlsx", late),
    picked("贡觉二月.xlsx", (await smallMonth("2024-02")).get("贡觉县")!),
    picked("坏.xlsx", county.slice(0, 3000)),
    picked("~$卡若.xlsx", new Uint8Array(4)),
  ];
}

test("a mixed pick: one bad file never stops the rest, and every file is accounted for", async () => {
  const workbook = newOffice();
  const said: [string, Verdict][] = [];
  const steps: string[] = [];
  const intake = await tried(
    workbook,
    { files: await mixedFiles() },
    {
      checked: ({ file, verdict }) => said.push([file, verdict]),
      progress: (done, total, what) => steps.push(`${done}/${total} ${what}`),
    },
  );
  const summary = intakeSummary(intake);
  expect(intake.ignored).toEqual(["~$卡若.xlsx"]);
  expect(summary.picked).toBe(8);
  expect(summary.accepted + summary.returned + summary.refused).toBe(8);
  expect(
    intake.consolidation.files.filter(({ reason }) => reason !== null).map(({ file, reason }) => [file, reason?.code]),
  ).toEqual([
    ["卡若 另一份.xlsx", "conflict"],
    ["卡若.xlsx", "duplicate"],
    ["坏.xlsx", "damaged"],
    ["贡觉二月.xlsx", "wrong-period"],
  ]);
  expect(summary.conflicts).toEqual([{ unit: "卡若区", kept: "卡若 副本.xlsx", others: ["卡若 另一份.xlsx"] }]);
  expect(summary.late).toEqual(["江达县"]);
  expect(summary.fresh).toEqual(["市食安办", "市市场监管局", "卡若区", "江达县"]);
  expect(intake.consolidation.missing).toEqual(["贡觉县"]);
  const { read, booked, held } = intake.consolidation.counts;
  expect(summary.counts).toMatch(
    new RegExp(`^共读取 ${read} 个数，入账 ${booked} 个(（其中暂纳入 \\d+ 个）)?，未入账 ${held} 个：`),
  );
  expect(summary.counts).toMatch(
    /与另一份内容相同 \d+ 个，两份不同而另一份生效 \d+ 个，不是本月的月报 \d+ 个；另有 1 份文件读不出或不是月报，里面的数没有计入。$/,
  );
  expect(summary.lost).toBeNull();
  expect(read).toBeGreaterThan(50);
  expect(booked + held).toBe(read);
  expect(said).toHaveLength(8);
  expect(said).toContainEqual(["坏.xlsx", "refused"]);
  expect(steps[0]).toBe(`1/8 ${said[0]![0]}`);
  expect(steps[7]).toBe(`8/8 ${said[7]![0]}`);
  expect(workbook.placings).toBe(0);
});

test("the office chooses between two that differ, and gives one date for all, without reading anything again", async () => {
  const first = await tried(newOffice(), { files: await mixedFiles() });
  const figure = (intake: typeof first) =>
    intake.consolidation.ledger.find(
      ({ unit, key, state }) => unit === "卡若区" && key === "46-1.num" && state !== "已被新版替代",
    );
  expect(figure(first)?.value).not.toBe(77);
  const chosen = intakeOf(first, { received: "2024-03-24", preferred: ["卡若 另一份.xlsx"] });
  expect(figure(chosen)).toMatchObject({ value: 77, file: "卡若 另一份.xlsx", received: "2024-03-24" });
  expect(chosen.consolidation.late).toEqual([]);
  expect(chosen.consolidation.files.find(({ file }) => file === "卡若.xlsx")?.reason?.code).toBe("duplicate");
  expect(intakeSummary(chosen).picked).toBe(8);
});

test("cancelled between two files: nothing comes of it and nothing is written", async () => {
  const workbook = newOffice();
  const signal = { aborted: false };
  const names: string[] = [];
  const run = await dryRun(
    { period: MARCH, files: await monthFiles(), withSheets: false, earlier: null },
    {
      workbook,
      reader: xlsxReader,
      progress: () => undefined,
      signal,
      checked: ({ file }) => {
        names.push(file);
        if (names.length === 2) signal.aborted = true;
      },
    },
  );
  expect(run).toEqual({ ok: true, value: null });
  expect(names).toHaveLength(2);
  expect(workbook.placings).toBe(0);
});

test("confirmed, then again with the same files: the same month, no changes, everything known", async () => {
  const workbook = newOffice();
  const files = await monthFiles();
  const { intake, sheets } = await confirmed(workbook, await tried(workbook, { files }));
  expect(sheets.placed).toEqual(expect.arrayContaining(["首页", "月度汇总表", "报送情况", "台账", "设置"]));
  const again = await tried(workbook, { files });
  expect(again.consolidation.ledger).toEqual(intake.consolidation.ledger);
  expect(again.consolidation.measures).toEqual(intake.consolidation.measures);
  expect(again.consolidation.changes).toEqual([]);
  expect(intakeSummary(again)).toMatchObject({ fresh: [], replaced: [], picked: files.length });
  expect(intakeSummary(again).known).toHaveLength(files.length);
});

test("a resubmission replaces the earlier revision and its changed figure is listed; what was typed survives", async () => {
  const workbook = newOffice();
  await confirmed(workbook, await tried(workbook, { files: await monthFiles() }));
  type(workbook, "报送情况", "卡若区", "备注", "电话催过");
  type(workbook, "报送情况", "卡若区", "收到日期（手填）", "2024-03-27");
  type(workbook, "评分表", "1", "自评得分", 2.5);
  const better = await typeInto((await smallMonth()).get("卡若区")!, [
    { sheet: "指标数据", key: "46-1.num", head: "本期累计", value: 321 },
    { name: "shian_submitted", value: "2024-03-27" },
  ]);
  const intake = await tried(workbook, { files: [picked("卡若改.xlsx", better)] });
  expect(intakeSummary(intake)).toMatchObject({
    fresh: [],
    replaced: [{ unit: "卡若区", file: "卡若改.xlsx", revision: 2 }],
  });
  expect(intake.consolidation.changes).toContainEqual(
    expect.objectContaining({ unit: "卡若区", key: "46-1.num", to: 321 }),
  );
  const { intake: done } = await confirmed(workbook, intake);
  const line = boardOf(done.consolidation).lines.find(({ unit }) => unit === "卡若区");
  expect(line).toMatchObject({ revision: 2, received: "2024-03-27", late: true });
  expect(done.consolidation.receipts.find(({ unit }) => unit === "卡若区")?.remark).toBe("电话催过");
  expect(done.consolidation.score.points.find(({ no }) => no === 1)?.self).toBe(2.5);
});

test("what is typed between the dry run and the confirmation is kept; changed settings ask for another dry run", async () => {
  const workbook = newOffice();
  await confirmed(workbook, await tried(workbook, { files: await monthFiles() }));
  const intake = await tried(workbook, { files: await monthFiles() });
  type(workbook, "报送情况", "江达县", "备注", "刚写的");
  const { intake: done } = await confirmed(workbook, intake);
  expect(done.consolidation.receipts.find(({ unit }) => unit === "江达县")?.remark).toBe("刚写的");
  type(workbook, "设置", "deadline.day", "现值", 20);
  const { placings } = workbook;
  expect(await confirmIntake(intake, { workbook, clock: CLOCK, progress: () => undefined })).toEqual({
    ok: false,
    problem: ["试汇总之后，「设置」或待定事项的决定改过了。没有写入任何内容，请重新试汇总。"],
  });
  expect(workbook.placings).toBe(placings);
});

test("a fault in the office's own workbook is said before any file is read", async () => {
  const workbook = newOffice();
  type(workbook, "设置", "deadline.day", "现值", 32);
  const run = await dryRun(
    { period: MARCH, files: await monthFiles(), withSheets: false, earlier: null },
    { workbook, reader: xlsxReader, progress: () => expect(true).toBe(false) },
  );
  expect(run).toMatchObject({ ok: false, problem: [expect.stringContaining("32") as string] });
});

test("files of the same name from two folders are both accounted for", async () => {
  const march = await smallMonth();
  const intake = await tried(newOffice(), {
    files: [picked("月报.xlsx", march.get("江达县")!), picked("月报.xlsx", march.get("卡若区")!)],
  });
  expect(intake.consolidation.files.map(({ file, unit }) => [file, unit])).toEqual([
    ["月报.xlsx", "江达县"],
    ["月报.xlsx（同名第2份）", "卡若区"],
  ]);
});

/** Types into the row of a key (hidden column A) under a head. */
function type(workbook: PlainWorkbook, sheet: string, key: string, head: string, value: GridCell["value"]): void {
  const grid = workbook.grids.get(sheet)!;
  const row = grid.rows.find(({ cells }) =>
    cells.some((cell) => cell.column === 0 && (cell.value === key || cell.value === Number(key))),
  )!.row;
  const column = grid.rows.flatMap(({ cells }) => cells).find((cell) => cell.value === head)!.column;
  workbook.grids.set(sheet, withCells(grid, [[row, column, value]]));
}
