import { officeFindingsSheet } from "../../../src/core/layouts/office-findings-sheet";
import { sheetText } from "../../helpers/sheet-text";
import { SMALL_MONTH } from "../../helpers/small-month";

test("reads as laid down: refused files, comparisons, units, then by clause; the same words once", () => {
  expect(sheetText(officeFindingsSheet(SMALL_MONTH))).toMatchSnapshot();
});

test("says so when there is nothing", () => {
  const sheet = officeFindingsSheet({ ...SMALL_MONTH, files: [], crossFindings: [] });
  expect(sheetText(sheet)).toContain("没有发现问题。");
});
