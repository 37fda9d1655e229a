import { Host } from "../../../src/workbench/host/host";
import { STRICT_PROTECTION } from "../../../src/workbench/host/model/page-defaults";
import { Workbook } from "../../../src/workbench/host/model/workbook";

function desk() {
  const workbook = Workbook.withSheets("表", "另表");
  const host = new Host({ workbook });
  const sheet = workbook.sheets[0]!;
  const row = (index: number) => [0, 1, 2].map((column) => sheet.valueAt(index, column));
  return { workbook, sheet, row, user: host.user };
}

test("a pasted block of text is read as if typed; short lines leave the rest, looks stay", () => {
  const { sheet, row, user } = desk();
  const look = { ...sheet.cell(0, 0).style, numberFormat: "@" };
  sheet.cell(0, 0).style = look;
  sheet.cell(1, 2).value = "旧";
  user.pasteText("表", { row: 0, column: 0 }, [
    ["012", "012", "TRUE"],
    ["=SUM(", ""],
  ]);
  expect([row(0), row(1)]).toEqual([
    ["012", 12, true],
    ["=SUM(", "", "旧"],
  ]);
  expect([sheet.styleAt(0, 0), sheet.cellAt(1, 0)!.formula]).toEqual([look, null]);
});

test("one locked cell refuses the whole block, and so does the sheet's edge", () => {
  const { sheet, row, user } = desk();
  sheet.cell(0, 0).style = { ...sheet.cell(0, 0).style, locked: false };
  sheet.protection = { password: null, options: STRICT_PROTECTION };
  expect(() => user.pasteText("表", { row: 0, column: 0 }, [["1", "2"]])).toThrow("You cannot perform");
  expect(() => user.pasteText("表", { row: 1_048_575, column: 0 }, [["1"], ["2"]])).toThrow("argument is invalid");
  user.pasteText("表", { row: 0, column: 0 }, [["1"]]);
  expect(row(0)).toEqual([1, "", ""]);
});

test("a tab that is clicked comes to the front; a hidden sheet cannot", () => {
  const { workbook, user } = desk();
  user.activate("另表");
  expect(workbook.active!.name).toBe("另表");
  workbook.sheets[0]!.visibility = "Hidden";
  expect(() => user.activate("表")).toThrow("attempted is invalid");
});
