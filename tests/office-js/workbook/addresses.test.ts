import { areaOfAddress } from "../../../src/office-js/workbook/addresses";

test.each([
  ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
  ["'表'!$A$1:$C$3", { row: 0, column: 0, rows: 3, columns: 3 }],
  ["3:5", { row: 2, column: 0, rows: 3, columns: 16_384 }],
  ["A:B", { row: 0, column: 0, rows: 1_048_576, columns: 2 }],
  ["B2,D4:E5", { row: 1, column: 1, rows: 4, columns: 4 }],
])("%s", (address, area) => {
  expect(areaOfAddress(address)).toEqual(area);
});

test.each(["", "#REF!", "XFE1", "甲"])("%j is no area", (address) => {
  expect(areaOfAddress(address)).toBeNull();
});
