import { setUpPrinting } from "../../../src/app/printing/set-up-printing";
import { sheetPrint } from "../../../src/app/printing/sheet-print";
import { openWorkspace } from "../../../src/app/open-workspace";
import { tableOf } from "../../../src/app/table-of";
import type { WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { MemoryWorkbook } from "../../helpers/memory-workbook";
import { gridOf, withCells } from "../../helpers/workbook-grid";
import { smallMonthSpec } from "../scoring/small-workbook";

// A whole month is laid out before there is anything to look at.
jest.setTimeout(20_000);

const clock = { today: () => "2024-04-02", time: () => "0905" };

describe("setUpPrinting", () => {
  let spec: WorkbookSpec;
  let workbook: MemoryWorkbook;
  beforeAll(async () => {
    spec = await smallMonthSpec("2024-03");
    workbook = new MemoryWorkbook();
    await workbook.place(spec, { show: null, stamp: "2024-04-02 0900" });
  });
  beforeEach(() => workbook.printed.splice(0));

  it("sets every sheet up as its layout says, in one go", async () => {
    const done = await setUpPrinting({ workbook, clock }, null, null);
    expect(done.map(({ sheet }) => sheet)).toEqual(spec.sheets.map(({ name }) => name));
    const other = workbook.printed.filter(({ sheet, print }) => {
      const laid = spec.sheets.find(({ name }) => name === sheet)?.print;
      return JSON.stringify(laid) !== JSON.stringify(print);
    });
    // What single returns had wrong is not in 台账, so that 审核结果 is measured by what stands in it.
    expect(other.map(({ sheet }) => sheet).filter((sheet) => sheet !== "审核结果")).toEqual([]);
  });

  it("puts all on A4, with pages of their own", async () => {
    await setUpPrinting({ workbook, clock }, null, "A4");
    expect(new Set(workbook.printed.map(({ print }) => print.paper))).toEqual(new Set(["A4"]));
    const pagesOf = (sheet: string) => workbook.printed.find((each) => each.sheet === sheet)?.print.breaksBefore.length;
    const table = spec.sheets.find(({ name }) => name === "责任分解表");
    expect(table?.print.paper).toBe("A3");
    expect(pagesOf("责任分解表")).toBeGreaterThan(0);
  });

  it("sets up the one that was chosen", async () => {
    expect(await setUpPrinting({ workbook, clock }, ["评分表"], "A3")).toEqual([
      { sheet: "评分表", paper: "A3", orientation: "landscape", tooSmall: null },
    ]);
    expect(workbook.printed).toHaveLength(1);
  });

  it("says where a sheet made for A3 gets too small to read on A4", async () => {
    const [onA4, onA3] = [
      await setUpPrinting({ workbook, clock }, ["月度汇总表"], "A4"),
      await setUpPrinting({ workbook, clock }, ["月度汇总表"], "A3"),
    ];
    // Nine points on A3; both papers have the same margins, so a little less than 9 / 1.41 on A4.
    expect(onA4[0]?.tooSmall).toBeGreaterThan(6);
    expect(onA4[0]?.tooSmall).toBeLessThan(6.4);
    expect(onA3[0]?.tooSmall).toBeNull();
  });

  it("has nothing to do in a workbook without our sheets", async () => {
    expect(await setUpPrinting({ workbook: new MemoryWorkbook(), clock }, null, null)).toEqual([]);
  });
});

describe("sheetPrint", () => {
  const table = tableOf(openWorkspace(null)).sheets[0];
  if (table === undefined) throw new Error("no table");
  const grid = gridOf({ title: "", sheets: [table], properties: [] }).sheets[0];
  if (grid === undefined) throw new Error("no grid");
  const last = grid.rows[grid.rows.length - 1]?.row ?? 0;

  it("measures a sheet with more rows than its layout by what stands in it", () => {
    const longer = withCells(grid, [[last + 3, 0, "补充"]]);
    const print = sheetPrint(longer, table, null);
    expect(print).toMatchObject({ paper: "A3", area: { row: 0, rows: last + 4 }, breaksBefore: [] });
    expect(print.titleRows).toEqual(table.print.titleRows);
  });

  it("finds the head of a sheet without a layout", () => {
    expect(sheetPrint(grid, null, "A4")).toMatchObject({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: true,
      titleRows: table.print.titleRows,
      area: { rows: last + 1, columns: 5 },
    });
  });
});
