import { tabOf, tabSteps } from "../../../../src/workbench/grid/picture/tab";
import { Workbook } from "../../../../src/workbench/host/model/workbook";

test("a tab's name, colour and visibility are told when they change, and only then", () => {
  const sheet = Workbook.withSheets("表").sheets[0]!;
  const before = tabOf(sheet);
  expect(before).toEqual({ name: "表", hidden: 0, tabColor: "" });
  expect(tabSteps(sheet.id, before, tabOf(sheet))).toEqual([]);
  Object.assign(sheet, { tabColor: "#00B050", name: "新表", visibility: "VeryHidden" });
  const subUnitId = sheet.id;
  expect(tabSteps(subUnitId, before, tabOf(sheet))).toEqual([
    ["sheet.mutation.set-worksheet-name", { subUnitId, name: "新表" }],
    ["sheet.mutation.set-tab-color", { subUnitId, color: "#00B050" }],
    ["sheet.mutation.set-worksheet-hidden", { subUnitId, hidden: 1 }],
  ]);
});
