/** @jest-environment jsdom */
import { STALE } from "../../../src/workbench/host/formula-hooks";
import { loaded, onExcel } from "./on-excel";

/** What a cell holds after a value was assigned to it: value, formula, number format. */
async function after(value: string | number | boolean, numberFormat = "General"): Promise<readonly unknown[]> {
  const { run, host } = await onExcel();
  await run((sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
  });
  const cell = host.workbook.sheets[0]!.cell(0, 0);
  return [cell.value, cell.formula, cell.style.numberFormat, cell.apostrophe];
}

test.each([
  ["text", "阳光食品", ["阳光食品", null, "General", false]],
  ["a number that looks like one", "12.5", [12.5, null, "General", false]],
  ["thousands", "1,234", [1234, null, "General", false]],
  ["a percentage", "12%", [0.12, null, "0%", false]],
  ["an identity number loses its last digits", "540102199001011234", [540102199001011000, null, "General", false]],
  ["a date", "2026-01-05", [46027, null, "yyyy/m/d", false]],
  ["a month", "2026年1月", [46023, null, 'yyyy"年"m"月"', false]],
  ["no date", "2026-13-05", ["2026-13-05", null, "General", false]],
  ["truth", "true", [true, null, "General", false]],
  ["an apostrophe keeps text and goes", "'0895", ["0895", null, "General", true]],
  ["a formula", "=1+1", ["", "=1+1", "General", false]],
  ["a plus starts a formula", "+A2", ["", "=+A2", "General", false]],
  ["a minus before a text starts a formula", "-合计", ["", "=-合计", "General", false]],
  ["a negative number", "-3", [-3, null, "General", false]],
  ["a lone minus", "-", ["-", null, "General", false]],
])("%s", async (_, given, expected) => {
  expect(await after(given)).toEqual(expected);
});

test.each(["0895", "=1+1", "540102199001011234", "2026-01-05"])("a text cell keeps %s", async (text) => {
  expect(await after(text, "@")).toEqual([text, null, "@", false]);
});

test("null leaves a cell, one value fills all, empty text empties", async () => {
  const { run, host } = await onExcel();
  await run((sheet) => {
    sheet.getRange("A1:B2").values = "x" as never;
    sheet.getRange("A1:B1").values = [[null, ""]];
  });
  const sheet = host.workbook.sheets[0]!;
  expect([sheet.valueAt(0, 0), sheet.valueAt(0, 1), sheet.valueAt(1, 1)]).toEqual(["x", "", "x"]);
});

test("20 000 cells are written in the client's slices and read back", async () => {
  const { run, host } = await onExcel();
  const rows = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
  await run((sheet) => {
    sheet.getRange("A1:J2000").values = rows;
  });
  const read = await run(
    async (sheet, context) => (await loaded(context, sheet.getRange("A1:J2000"), "values")).values,
  );
  expect(read).toEqual(rows);
  expect(host.troubles()).toEqual([]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["too few rows", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
  ["ragged rows", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]])],
  ["a text beyond 32 767 characters", (sheet) => (sheet.getRange("A1").values = [["长".repeat(32768)]])],
  ["an open bracket", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]])],
  ["a bad address", (sheet) => (sheet.getRange("A0").values = [[1]])],
  ["beyond the last column", (sheet) => (sheet.getRange("XFE1").values = [[1]])],
  ["a range that leaves the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).select()],
  ["a sheet that is not there", (sheet) => sheet.getRange("别的!A1").select()],
])("%s is an invalid argument", async (_, work) => {
  const { refused, host } = await onExcel();
  expect(await refused(work)).toBe("InvalidArgument");
  expect(host.troubles()).toEqual([]);
});

test("what came before a refusal stays done", async () => {
  const { refused, host } = await onExcel();
  await refused((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A1").values = [[1, 2]];
    sheet.getRange("A2").values = [[3]];
  });
  expect([host.workbook.sheets[0]!.valueAt(0, 0), host.workbook.sheets[0]!.valueAt(1, 0)]).toEqual([1, ""]);
});

test("a formula nobody computes is stale, and reading its value is put on record", async () => {
  const { run, host } = await onExcel();
  await run((sheet) => {
    sheet.getRange("B2").formulas = [["=1+1"]];
  });
  const formulas = await run(
    async (sheet, context) => (await loaded(context, sheet.getRange("B2"), "formulas")).formulas,
  );
  expect([formulas, host.staleReads]).toEqual([[["=1+1"]], []]);
  await run((sheet, context) => loaded(context, sheet.getRange("A1:B2"), "values"));
  expect(host.troubles()).toEqual(["stale: Sheet1!B2"]);
});

test("the evaluate hook computes formulas when something changes, also within one batch", async () => {
  const { run, host } = await onExcel({
    hooks: {
      evaluate: (_workbook, sheet, { formula }) => (formula === "=A1*2" ? Number(sheet.valueAt(0, 0)) * 2 : STALE),
    },
  });
  const values = await run(async (sheet, context) => {
    sheet.getRange("B1").formulas = [["=A1*2"]];
    sheet.getRange("A1").values = [[21]];
    return (await loaded(context, sheet.getRange("B1"), "values,valueTypes,text")).values;
  });
  expect(values).toEqual([[42]]);
  expect(host.troubles()).toEqual([]);
});

test("the recalculate hook is told once per request what changed", async () => {
  const told: string[][] = [];
  const { run } = await onExcel({
    hooks: {
      recalculate: (_, changed) =>
        void told.push(changed.map(({ sheet, area }) => `${sheet.name} ${area?.row ?? "all"}`)),
    },
  });
  await run((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A5").values = [[2]];
  });
  expect(told).toEqual([["Sheet1 0", "Sheet1 4"]]);
});
