/** @jest-environment jsdom */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { issueReturns } from "../../src/app/issue-returns";
import { tableOf } from "../../src/app/table-of";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import type { LiveExcel } from "../office-js/live-excel";
import { expectNoTroubles, liveExcel, requestsSince } from "../office-js/live-excel";
import { knownFormulas } from "../office-js/known-formulas";
import { sampleConsolidation, sampleWorkspace } from "../helpers/sample-consolidation";

const KB = 1024;
const workspace = sampleWorkspace();
const lines: string[] = [];
const spent: Spent[] = [];

jest.setTimeout(20_000);
afterEach(expectNoTroubles);
afterAll(async () => {
  const folder = process.env.REPORT_FOLDER;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "budgets.txt"), ["Excel 请求预算", ...lines, ""].join("\n"));
  await writeFile(path.join(folder, "budgets.json"), JSON.stringify(spent));
});

/** What a command of the add-in asked of Excel, for whoever makes a table of it. */
interface Spent {
  readonly what: string;
  readonly syncs: number;
  readonly objects: number;
  readonly actions: number;
  readonly bytes: number;
  readonly largest: number;
  readonly milliseconds: number;
}

interface Budget {
  readonly syncs: number;
  /** Objects of Excel's that the client library makes a stand-in of, of all requests together. */
  readonly objects?: number;
  /** All requests together. */
  readonly kilobytes?: number;
  readonly largest?: number;
}

/** Does something in Excel and compares what left for it with its budget. */
async function spend(what: string, excel: LiveExcel, budget: Budget, work: () => Promise<unknown>): Promise<void> {
  const from = excel.host.requests.length;
  const began = Date.now();
  await work();
  const milliseconds = Date.now() - began;
  const { syncs, objects, actions, bytes, largest } = requestsSince(excel.host, from);
  spent.push({ what, syncs, objects, actions, bytes, largest, milliseconds });
  const [kilobytes, most] = [bytes, largest].map((size) => Math.ceil(size / KB)) as [number, number];
  lines.push(
    `${what}：${syncs} 次同步（≤${budget.syncs}），共 ${kilobytes} KB${budget.kilobytes === undefined ? "" : `（≤${budget.kilobytes}）`}，最大一次 ${most} KB${budget.largest === undefined ? "" : `（≤${budget.largest}）`}，${milliseconds} 毫秒`,
  );
  expect(syncs).toBeLessThanOrEqual(budget.syncs);
  expect(objects).toBeLessThanOrEqual(budget.objects ?? Infinity);
  expect(kilobytes).toBeLessThanOrEqual(budget.kilobytes ?? Infinity);
  expect(most).toBeLessThanOrEqual(budget.largest ?? Infinity);
}

let month: WorkbookSpec | null = null;
beforeAll(async () => {
  month = await sampleConsolidation(workspace);
});

const place = (excel: LiveExcel, workbook: WorkbookSpec): Promise<unknown> =>
  excel.open.place(workbook, { show: workbook.sheets[0]!.name, stamp: "2026-11-28 0930" });

function formOf(unit: string): WorkbookSpec {
  const [issued] = issueReturns(workspace, { period: "2024-03", units: [unit], previous: new Map(), keep: new Map() });
  return issued!.workbook;
}

test("责任分解表 takes at most 3 syncs and 150 KB, also when it replaces an older one", async () => {
  const { sheets, ...rest } = tableOf(workspace);
  const table = { ...rest, sheets: sheets.slice(0, 1) };
  expect(table.sheets[0]?.name).toBe("责任分解表");
  const excel = await liveExcel({ hooks: knownFormulas(table) });
  await spend("责任分解表", excel, { syncs: 3, kilobytes: 150, objects: 200 }, () => place(excel, table));
  excel.workbook.sheet("责任分解表")!.cell(3, 1).value = "改过";
  await spend("责任分解表（替换）", excel, { syncs: 3, kilobytes: 150, objects: 200 }, () => place(excel, table));
});

test("the whole document takes few syncs", async () => {
  const workbook = tableOf(workspace);
  const excel = await liveExcel({ hooks: knownFormulas(workbook) });
  await spend("分解表全部四张", excel, { syncs: 3, objects: 700, kilobytes: 320, largest: 2_000 }, () =>
    place(excel, workbook),
  );
});

test.each(["市市场监管局", "卡若区"])(
  "the return of %s takes at most 4 syncs; live reading 1, typing 1 and 1",
  async (unit) => {
    const workbook = formOf(unit);
    const excel = await liveExcel({ hooks: knownFormulas(workbook) });
    await spend(`${unit}填报表`, excel, { syncs: 4, objects: 1_550, kilobytes: 1_200, largest: 2_000 }, () =>
      place(excel, workbook),
    );
    const figures = workbook.sheets.find(({ name }) => name === "指标数据")!;
    const names = workbook.sheets.map(({ name }) => name);
    await spend(`${unit}现场读取`, excel, { syncs: 1, objects: 20, kilobytes: 6 }, () => excel.open.read(names));
    const [, cell] = figures.fields[0]!;
    const was = excel.workbook.sheet("指标数据")!.valueAt(cell.row, cell.column) || null;
    await spend(`${unit}代填一格`, excel, { syncs: 2, objects: 15, kilobytes: 4 }, () =>
      excel.open.type([{ sheet: "指标数据", cell, was, value: 12 }]),
    );
    await spend(`${unit}修复格式`, excel, { syncs: 2, objects: 320, kilobytes: 150, largest: 2_000 }, () =>
      excel.open.mend(figures),
    );
    await spend(`${unit}打印设置`, excel, { syncs: 2, objects: 80, kilobytes: 24 }, () =>
      excel.open.print(workbook.sheets.map(({ name, print }) => ({ sheet: name, print }))),
    );
  },
);

test("the month's workbook with 台账 of all returns takes at most 12 syncs and no request over 2 MB", async () => {
  const workbook = month!;
  const excel = await liveExcel({ hooks: knownFormulas(workbook) });
  await spend(
    `月度工作簿（${workbook.sheets.length} 张表）`,
    excel,
    { syncs: 12, objects: 5_200, kilobytes: 4_400, largest: 2_000 },
    () => place(excel, workbook),
  );
  const names = workbook.sheets.map(({ name }) => name);
  await spend("月度工作簿读回", excel, { syncs: 12, objects: 70, kilobytes: 21, largest: 2_000 }, () =>
    excel.open.read(names),
  );
});
