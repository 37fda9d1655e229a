import { receiptsSheet } from "../../../src/core/layouts/receipts-sheet";
import { RECEIPT_COLUMNS } from "../../../src/core/model/office-columns";
import { contentAt, formulaAt, sheetText, valueAt } from "../../helpers/sheet-text";
import { SMALL_MONTH } from "../../helpers/small-month";

const SHEET = receiptsSheet(SMALL_MONTH);

test("reads as laid down", () => {
  expect(sheetText(SHEET)).toMatchSnapshot();
});

test("has every column that is read back", () => {
  const head = SHEET.blocks[0]?.contents[SHEET.print.titleRows?.first ?? 0] ?? [];
  for (const name of Object.values(RECEIPT_COLUMNS)) expect(head).toContain(name);
});

test("counts by formula", () => {
  const counts = ["expected", "received", "onTime", "late", "returned", "missing"].map((key) =>
    valueAt(SHEET, `count#${key}`),
  );
  expect(counts).toEqual([4, 3, 2, 1, 1, 1]);
  expect(formulaAt(SHEET, "count#missing")).toMatch(/^COUNTIF\(\$C\$\d+:\$C\$\d+,"缺报"\)$/);
});

test("dates and remarks typed by the office are there again, and only they may be typed", () => {
  expect(contentAt(SHEET, "江达县#receivedTyped")).toBe(45378);
  expect(contentAt(SHEET, "江达县#remark")).toBe("电话已告");
  expect(SHEET.protected).toBe(true);
  expect(SHEET.entryRules.map(({ allow }) => allow.kind)).toEqual(["date", "text-length"]);
});

test("a month without units still gives a sheet", () => {
  const empty = receiptsSheet({
    ...SMALL_MONTH,
    receipts: [],
    expected: 0,
    received: 0,
    onTime: 0,
    late: [],
    returned: [],
    missing: [],
  });
  expect(contentAt(empty, "count#expected")).toBe(0);
});
