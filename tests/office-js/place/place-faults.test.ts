/** @jest-environment jsdom */
import { returnWorkbook } from "../../../src/core/layouts/return-workbook";
import { returnForm } from "../../helpers/return-forms";
import { tableOf } from "../../../src/app/table-of";
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import type { SheetSpec, WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { failureWords } from "../../../src/office-js/failure/failure-words";
import { openWorkbookInExcel } from "../../../src/office-js/open-workbook-in-excel";
import { chartWorkbook } from "../../helpers/chart-workbook";
import { richWorkbook } from "../../helpers/rich-workbook";
import { sampleConsolidation, sampleWorkspace } from "../../helpers/sample-consolidation";
import { endedAs, everyFault } from "../every-fault";
import type { Trial } from "../every-fault";
import type { FormulaHooks } from "../../../src/workbench/host/formula-hooks";
import { knownFormulas } from "../known-formulas";
import { expectNoTroubles } from "../live-excel";

jest.setTimeout(20_000);
afterEach(expectNoTroubles);

/** Replaces sheets of which one differs, one is the same, one is new. */
const REPLACE: Trial = {
  prepare: async ({ open }) => {
    const before = richWorkbook();
    await open.place(
      { ...before, sheets: before.sheets.slice(0, 2).map(changed) },
      { show: null, stamp: "2026-11-27 0800" },
    );
  },
  hooks: knownFormulas(richWorkbook()),
  run: (open) => open.place(richWorkbook(), { show: "填报说明", stamp: "2026-11-28 0930" }),
};

/** Charts and data bars over those of a month before: none is doubled, none is left behind. */
const CHARTS: Trial = {
  prepare: async ({ open }) => {
    await open.place(chartWorkbook(2), { show: null, stamp: "2026-11-27 0800" });
  },
  hooks: knownFormulas(chartWorkbook()),
  run: (open) => open.place(chartWorkbook(), { show: null, stamp: "2026-11-28 0930" }),
};

const table = tableOf(sampleWorkspace());

const TABLE: Trial = {
  prepare: () => Promise.resolve(),
  run: (open) => open.place(table, { show: "责任分解表", stamp: "2026-11-28 0930" }),
};

/** 1.6 MB of text go out in more than one request. */
const LARGE: Trial = {
  prepare: () => Promise.resolve(),
  run: (open) =>
    open.place({ title: "", sheets: [largeSheet()], properties: [] }, { show: "台账", stamp: "2026-11-28 0930" }),
};

function largeSheet(): SheetSpec {
  const builder = new SheetBuilder("台账", [{ width: 9 }, { width: 9 }]);
  for (let row = 0; row < 36; row += 1) builder.row([`${row}${"食".repeat(5_000)}`, `${row}${"安".repeat(10_000)}`]);
  return builder.build();
}

const returns = [1, 2].map((revision) => returnWorkbook(returnForm("市委政法委", { revision }))) as [
  WorkbookSpec,
  WorkbookSpec,
];

/** A unit's return over last month's one of which a value differs. */
const RETURN: Trial = {
  prepare: async ({ open }) => {
    await open.place(returns[0], { show: null, stamp: "2026-11-27 0800" });
  },
  hooks: knownFormulas(returns[0], returns[1]),
  run: (open) => open.place(returns[1], { show: "指标数据", stamp: "2026-11-28 0930" }),
};

let month: WorkbookSpec = { title: "", sheets: [], properties: [] };
let monthFormulas: FormulaHooks = {};
beforeAll(async () => {
  const { sheets, ...rest } = await sampleConsolidation(sampleWorkspace());
  month = { ...rest, sheets: sheets.filter(({ name }) => ["首页", "报送情况", "通报"].includes(name)) };
  monthFormulas = knownFormulas(month);
});

/** Sheets of the month's workbook over those of an earlier run; 首页 is new, 通报 the same. */
const MONTH: Trial = {
  prepare: async ({ open }) => {
    const [, receipts, notice] = month.sheets as [SheetSpec, SheetSpec, SheetSpec];
    const earlier = { ...month, sheets: [changed(receipts, 1), notice] };
    await open.place(earlier, { show: null, stamp: "2026-11-27 0800" });
  },
  hooks: { evaluate: (...cell) => monthFormulas.evaluate!(...cell) },
  run: (open) => open.place(month, { show: "首页", stamp: "2026-11-28 0930" }),
};

function changed(sheet: WorkbookSpec["sheets"][number], index: number): WorkbookSpec["sheets"][number] {
  if (index === 0) return sheet;
  return { ...sheet, blocks: [...sheet.blocks, { at: { row: 60, column: 0 }, contents: [["旧"]] }] };
}

test.each([
  ["replacing sheets", REPLACE],
  ["replacing charts", CHARTS],
  ["laying 责任分解表 down", TABLE],
  ["laying a large sheet down", LARGE],
  ["replacing a return", RETURN],
  ["replacing the month's sheets", MONTH],
])(
  "%s: whatever request fails, the workbook is as before or complete, and people are told which",
  async (_, trial) => {
    const ended: string[] = [];
    for await (const { fault, ended: state, failure } of everyFault(trial)) {
      const expected = failure === null ? "complete" : "before";
      expect([fault, state]).toEqual([fault, expected]);
      if (failure !== null) expect(failure.words).toEqual(failureWords(fault.code, "unchanged"));
      ended.push(state);
    }
    expect(new Set(ended)).toEqual(new Set(["before", "complete"]));
  },
  20_000,
);

test("when putting in order fails too, the next start finishes or removes what is left", async () => {
  const told: string[] = [];
  for await (const { fault, excel, failure, before, complete } of everyFault(REPLACE, 6)) {
    if (failure === null) continue;
    told.push(...(await openWorkbookInExcel().tidy()));
    expect([fault, endedAs(excel, before, complete)]).toEqual([fault, expect.stringMatching(/^(before|complete)$/)]);
    expect(await openWorkbookInExcel().tidy()).toEqual([]);
  }
  expect(told.some((sentence) => sentence.includes("已删除"))).toBe(true);
  expect(told.some((sentence) => sentence.includes("现已换完"))).toBe(true);
});
