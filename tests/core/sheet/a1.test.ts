import fc from "fast-check";
import {
  areaToA1,
  areaToAbsoluteA1,
  fromA1,
  LAST_COLUMN,
  LAST_ROW,
  sheetAreaReference,
  sheetReference,
  toA1,
  toAbsoluteA1,
} from "../../../src/core/sheet/a1";

test.each([
  [{ row: 0, column: 0 }, "A1", "$A$1"],
  [{ row: 8, column: 25 }, "Z9", "$Z$9"],
  [{ row: 8, column: 26 }, "AA9", "$AA$9"],
  [{ row: 99, column: 701 }, "ZZ100", "$ZZ$100"],
  [{ row: 99, column: 702 }, "AAA100", "$AAA$100"],
  [{ row: LAST_ROW, column: LAST_COLUMN }, "XFD1048576", "$XFD$1048576"],
])("%j is %s", (cell, plain, absolute) => {
  expect(toA1(cell)).toBe(plain);
  expect(toAbsoluteA1(cell)).toBe(absolute);
  expect(fromA1(plain)).toEqual(cell);
  expect(fromA1(absolute)).toEqual(cell);
  expect(fromA1(plain.toLowerCase())).toEqual(cell);
});

test.each([
  "",
  "A",
  "1",
  "A0",
  "A01",
  "$A",
  "A$",
  "$$A1",
  "A1B",
  "A-1",
  "A1:B2",
  "XFE1",
  "AAAA1",
  "A1048577",
  "A99999999999",
  "Ａ1",
  " A1",
  "A1 ",
  "__proto__",
])("%j is no cell", (address) => {
  expect(fromA1(address)).toBeNull();
});

test("every cell comes back from its address", () => {
  const cells = fc.record({ row: fc.nat(LAST_ROW), column: fc.nat(LAST_COLUMN) });
  fc.assert(fc.property(cells, (cell) => expect(fromA1(toA1(cell))).toEqual(cell)));
});

test("an area of one cell is written as a cell", () => {
  expect(areaToA1({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(areaToA1({ row: 0, column: 0, rows: 3, columns: 2 })).toBe("A1:B3");
  expect(areaToAbsoluteA1({ row: 1, column: 1, rows: 1, columns: 2 })).toBe("$B$2:$C$2");
});

test("a sheet's name is always quoted, its apostrophes doubled", () => {
  expect(sheetReference("指标数据", { row: 8, column: 5 })).toBe("'指标数据'!$F$9");
  expect(sheetReference("a'b c", { row: 0, column: 0 })).toBe("'a''b c'!$A$1");
  expect(sheetAreaReference("名单", { row: 0, column: 0, rows: 3, columns: 1 })).toBe("'名单'!$A$1:$A$3");
});
