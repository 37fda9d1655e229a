import { confirmIntake } from "../../../src/app/intake/confirm-intake";
import { openTraceBook, TRACE_SHEETS, type TraceBook } from "../../../src/app/trace/trace-book";
import { traceAt } from "../../../src/app/trace/trace-at";
import type { Trace } from "../../../src/app/trace/trace";
import type { Cell } from "../../../src/core/sheet/area";
import type { Grid } from "../../../src/core/sheet/grid";
import { withCells } from "../../helpers/workbook-grid";
import { monthFiles, newOffice, tried, type PlainWorkbook } from "../intake/intake-desk";

jest.setTimeout(20_000);

let workbook: PlainWorkbook;
let book: TraceBook;

const open = async (): Promise<TraceBook> => {
  const opened = openTraceBook(await workbook.read(TRACE_SHEETS));
  if (!opened.ok) throw new Error(opened.problem.join());
  return opened.value;
};

beforeAll(async () => {
  workbook = newOffice();
  const intake = await tried(workbook, { files: await monthFiles() });
  const clock = { today: () => "2024-03-26", time: () => "0930" };
  await confirmIntake(intake, { workbook, clock, progress: () => undefined });
  book = await open();
}, 20_000);

const grid = (name: string): Grid => workbook.grids.get(name)!;
const columnOf = (sheet: Grid, head: string): number =>
  sheet.rows.flatMap(({ cells }) => cells).find(({ value }) => value === head)!.column;
/** The cell under a head in the row of a key (column A). */
const at = (sheet: string, key: string, head: string): Cell => ({
  row: grid(sheet).rows.find(({ cells }) => cells.some(({ column, value }) => column === 0 && value === key))!.row,
  column: columnOf(grid(sheet), head),
});
const shownIn = (sheet: string, { row, column }: Cell): unknown =>
  grid(sheet)
    .rows.find((each) => each.row === row)
    ?.cells.find((cell) => cell.column === column)?.value;
const counted = (trace: Trace | null, part: string): number =>
  trace!.lines
    .filter((line) => line.part === part && line.counts)
    .reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0);

test("a city ratio: the numerators of all units and the city's population give the number on the sheet", () => {
  const cell = at("指标汇总", "46-1", "全市");
  const trace = traceAt(book, "指标汇总", cell);
  const ratio = (counted(trace, "num") / counted(trace, "den")) * 1000;
  expect(trace?.value).toBeCloseTo(ratio, 9);
  expect(shownIn("指标汇总", cell)).toBeCloseTo(ratio, 9);
  expect(trace?.title).toBe("46-1 食品安全抽检量　全市");
  expect(trace?.notes).toEqual([expect.stringMatching(/^已报/)]);
});

test("every line is a row of 台账, with its file, sheet and cell", () => {
  const trace = traceAt(book, "指标汇总", at("指标汇总", "46-1", "全市"));
  const lines = trace!.lines.filter(({ source }) => source !== null);
  expect(lines.map(({ unit }) => unit)).toEqual(["市市场监管局", "卡若区", "江达县", "贡觉县"]);
  for (const { unit, part, value, source } of lines) {
    const row = book.ledger.find((each) => each.unit === unit && each.key === `46-1.${part}`)!;
    expect({ value, file: source!.file, sheet: source!.sheet, cell: source!.cell }).toEqual({
      value: row.value,
      file: row.file,
      ...row.location,
    });
    const cells = grid("台账").rows.find((each) => each.row === source!.ledgerRow)!.cells;
    expect(cells.find(({ column }) => column === 0)?.value).toBe(`2024-03|${unit}|46-1.${part}|1`);
  }
});

test("月度汇总表: its number leads to the same lines, wherever columns were moved to", async () => {
  const summary = grid("月度汇总表");
  const measure = book.workspace.measures.find(({ id }) => id === "46-1")!;
  const row = summary.rows.find(({ cells }) => cells.some(({ value }) => value === measure.name))!.row;
  const column = columnOf(summary, "全市");
  const trace = traceAt(book, "月度汇总表", { row, column });
  expect(trace).toEqual(traceAt(book, "指标汇总", at("指标汇总", "46-1", "全市")));
  const moved = {
    ...summary,
    rows: summary.rows.map((each) => ({
      row: each.row + 2,
      cells: each.cells.map((cell) => ({ ...cell, column: cell.column + 1 })),
    })),
  };
  workbook.grids.set("月度汇总表", moved);
  expect(traceAt(await open(), "月度汇总表", { row: row + 2, column: column + 1 })).toEqual(trace);
  workbook.grids.set("月度汇总表", summary);
});

test("a lead measure: the city's figure is the lead's, the counties are shown and do not count", () => {
  const lead = book.workspace.measures.find(
    ({ id, city, lead: unit }) =>
      city === "lead" &&
      unit === "市市场监管局" &&
      typeof book.index.get(unit)?.get(`${id}.den`)?.value === "number" &&
      book.index.get("卡若区")?.has(`${id}.num`),
  )!;
  const trace = traceAt(book, "指标汇总", at("指标汇总", lead.id, "全市"))!;
  expect(new Set(trace.lines.filter(({ counts }) => counts).map(({ unit }) => unit))).toEqual(
    new Set(["市市场监管局"]),
  );
  expect(trace.value).toBeCloseTo((counted(trace, "num") / counted(trace, "den")) * lead.scale, 9);
  expect(trace.notes[0]).toBe("全市数取牵头部门所报的数；各县（区）的数只作核对，不计入。");
});

test("a unit's own figure, one part of it, the counties' sum, and the reports of a clause", () => {
  const own = traceAt(book, "指标汇总", at("指标汇总", "46-1.num", "江达县"));
  expect(own).toMatchObject({ lines: [{ unit: "江达县", part: "num", source: { file: "江达县.xlsx" } }] });
  expect(own?.value).toBe(shownIn("指标汇总", at("指标汇总", "46-1.num", "江达县")));
  const counties = traceAt(book, "指标汇总", at("指标汇总", "46-1.num", "县区合计"));
  expect(counties?.value).toBe(counted(counties, "num"));
  expect(counties?.lines.map(({ unit }) => unit)).toEqual(["卡若区", "江达县", "贡觉县"]);
  const clause = traceAt(book, "月度汇总表", at("月度汇总表", 46 as never, "主要进展"));
  expect(clause).toMatchObject({
    title: "第46条 工作开展情况",
    result: expect.stringMatching(/^已报 \d+\/\d+$/) as string,
  });
  expect(clause?.lines.filter(({ part }) => part === "progress").length).toBeGreaterThan(2);
});

test("cells that are no figures lead nowhere; a number typed over is said to differ", async () => {
  expect(traceAt(book, "指标汇总", { row: 0, column: 3 })).toBeNull();
  expect(traceAt(book, "月度汇总表", { row: 0, column: 0 })).toBeNull();
  expect(traceAt(book, "台账", { row: 3, column: 5 })).toBeNull();
  const cell = at("指标汇总", "46-1", "全市");
  const sheet = grid("指标汇总");
  workbook.grids.set("指标汇总", withCells(sheet, [[cell.row, cell.column, 99]]));
  const trace = traceAt(await open(), "指标汇总", cell);
  workbook.grids.set("指标汇总", sheet);
  expect(trace?.notes[1]).toMatch(/^表上是 99，按现在的台账和设置应为 .*，请重新汇总。$/u);
});

test("a workbook without 台账 has nothing to trace", async () => {
  expect(openTraceBook(await newOffice().read(TRACE_SHEETS))).toMatchObject({
    ok: false,
    problem: [expect.stringContaining("还没有汇总过") as string],
  });
});
