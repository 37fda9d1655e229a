import fc from "fast-check";
import { checkWritten, checkWrittenFile } from "../../src/app/check-written";
import { consolidateFiles, type ConsolidatedFiles } from "../../src/app/consolidate-files";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import type { WorkbookReader } from "../../src/app/ports/workbook-reader";
import type { GridCell, WorkbookGrid } from "../../src/core/sheet/grid";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { smallWorkspace } from "../helpers/small-office";
import { typeInto } from "../helpers/type-into";
import { gridOf, withSheet } from "../helpers/workbook-grid";
import { smallMonth } from "../app/intake/intake-desk";
import { brokenLaws } from "./laws";
import { BROKEN, baseGrid, PERIOD, pickedDrafts, randomMonth, type DraftFile } from "./month-draft";

const RUNS = process.env["FULL"] === "1" ? 600 : 25;
const WORKSPACE = smallWorkspace(PERIOD);
const REQUEST = {
  period: PERIOD,
  dates: { all: null, list: new Map<string, string>() },
  preferred: [],
  history: null,
};

interface CellOf {
  readonly row: number;
  readonly column: number;
  readonly value: GridCell["value"];
}

function taken(drafts: readonly DraftFile[]): Promise<ConsolidatedFiles> {
  const reader: WorkbookReader = {
    read: ([index]) => {
      const grid = drafts[index!]!.grid;
      return Promise.resolve(grid === null ? { ok: false, problem: BROKEN } : { ok: true, value: grid });
    },
  };
  return consolidateFiles({ ...REQUEST, files: pickedDrafts(drafts) }, WORKSPACE, {
    reader,
    progress: () => undefined,
  });
}

test("of random months every number is accounted for, and stands in the cell that 台账 names", async () => {
  const reasons = new Map<string, number>();
  let booked = 0;
  await fc.assert(
    fc.asyncProperty(randomMonth, async (drafts) => {
      const month = await taken(drafts);
      expect(brokenLaws(month, drafts)).toEqual([]);
      const { counts } = month.consolidation;
      booked += counts.booked;
      for (const { reason, count } of counts.heldBy) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    }),
    { numRuns: RUNS, seed: 20240325 },
  );
  // Otherwise the months were not random enough to prove anything.
  expect(booked).toBeGreaterThan(1000);
  expect([...reasons.keys()]).toEqual(
    expect.arrayContaining([
      "有错误",
      "未能读取",
      "同一指标的另一个数未入账",
      "已有更新的一版",
      "与另一份内容相同",
      "不是本月的月报",
      "单位不在应报之列",
      "表样被改动",
      "同一项目重复填报",
      "在不读的工作表里",
      "所在行没有编号",
    ]),
  );
});

async function realFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const month = await smallMonth(PERIOD);
  const typed = (unit: string, at: number, value: string | number) =>
    typeInto(month.get(unit)!, [{ sheet: "指标数据", cell: `F${at}`, value }]);
  return new Map([
    ["一.xlsx", month.get("卡若区")!],
    ["二.xlsx", month.get("卡若区")!],
    ["三.xlsx", await typed("卡若区", 9, 12345.678)],
    ["四.xlsx", await typed("江达县", 9, "约1200家")],
    ["五.xlsx", month.get("市市场监管局")!],
    ["六.xlsx", month.get("市食安办")!],
    ["七.xlsx", new Uint8Array([1, 2, 3])],
  ]);
}

test("the same of real files; the workbook that is written says cell by cell what they say", async () => {
  const bytes = await realFiles();
  const files = [...bytes].map(([name, content]) => ({
    name,
    modified: null,
    bytes: () => Promise.resolve(content.slice()),
  }));
  const month = await consolidateFiles({ ...REQUEST, files }, WORKSPACE, {
    reader: xlsxReader,
    progress: () => undefined,
  });
  const drafts = await Promise.all(
    [...bytes].map(async ([name, content]): Promise<DraftFile> => {
      const read = await xlsxReader.read(content);
      return { name, grid: read.ok ? read.value : null };
    }),
  );
  expect(brokenLaws(month, drafts)).toEqual([]);
  expect(month.consolidation.counts).toMatchObject({ uncounted: ["七.xlsx"], lost: [] });
  const { consolidation, present } = month;
  const written = await xlsxWriter.write(consolidationWorkbookOf(WORKSPACE, consolidation));
  expect(await checkWrittenFile(written, consolidation, present, xlsxReader)).toEqual({
    rows: consolidation.ledger.length,
    problems: [],
  });
  const cut = await checkWrittenFile(written.subarray(0, written.length / 2), consolidation, present, xlsxReader);
  expect(cut.problems[0]).toMatch(/^刚写出的汇总工作簿读不回来：/);
});

describe("what is written otherwise than it was read is told", () => {
  let month: ConsolidatedFiles;
  let workbook: WorkbookGrid;
  beforeAll(async () => {
    month = await taken([{ name: "卡若.xlsx", grid: baseGrid("卡若区") }]);
    workbook = gridOf(consolidationWorkbookOf(WORKSPACE, month.consolidation));
  });
  const written = (change: (cells: CellOf) => GridCell["value"] | undefined) => {
    const changed = withSheet(workbook, "台账", (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.flatMap((cell) => {
          const value = change({ row: row.row, column: cell.column, value: cell.value });
          return value === undefined ? [] : [{ ...cell, value }];
        }),
      })),
    }));
    return checkWritten(changed, month.consolidation, month.present).problems;
  };
  const VALUE = 5;

  test("nothing when nothing differs", () => {
    expect(written(({ value }) => value)).toEqual([]);
  });

  test("another value: where it is from, both values, what to do", () => {
    const problems = written(({ row, column, value }) => (row === 1 && column === VALUE ? 987654 : value));
    expect(problems[0]).toMatch(
      /^卡若\.xlsx 指标数据!F\d+ 里是 [\d.]+ ，「台账」里写的却是 987654 （卡若区「\d+-\d\.\w+」）。$/,
    );
    expect(problems[1]).toMatch(/^请先不要使用这次写出的汇总/);
    expect(problems).toHaveLength(2);
  });

  test("a value that is gone, a row that is gone, a row too many, another state, another source", () => {
    const [gone] = written(({ row, column, value }) => (row === 1 && column === VALUE ? undefined : value));
    expect(gone).toMatch(/「台账」里写的却是空的/);
    const [row] = written(({ row, value }) => (row === 1 ? undefined : value));
    expect(row).toMatch(/^「台账」里少了卡若区「.*」这一行（来自 卡若\.xlsx 指标数据!F\d+）。$/);
    const twice = written(({ row, column, value }) => (row === 1 && column === 0 ? "2024-03|某县|1-1.num|1" : value));
    expect(twice[1]).toBe("「台账」里多出 1 行不属于这次汇总，如「2024-03|某县|1-1.num|1」。");
    const [state] = written(({ row, value }) => (row === 1 && value === "入账" ? "未入账" : value));
    expect(state).toMatch(/的来源或状态与写出的不一致/);
    const [file] = written(({ row, value }) => (row === 1 && value === "卡若.xlsx" ? "江达.xlsx" : value));
    expect(file).toMatch(/的来源或状态与写出的不一致/);
  });

  test("many are counted, not all told", () => {
    const problems = written(({ row, column, value }) => (row > 0 && column === VALUE ? "改" : value));
    expect(problems).toHaveLength(12);
    expect(problems[10]).toMatch(/^……共有 \d+ 处不一致。$/);
  });

  test("no 台账 at all", () => {
    expect(checkWritten({ sheets: [] }, month.consolidation, month.present).problems[0]).toBe(
      "写出的工作簿里读不到「台账」。",
    );
  });
});
