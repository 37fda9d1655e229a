import { fromCellReference } from "../../../src/core/sheet/cell-reference";

test.each([
  ["'指标数据'!$F$9", "指标数据", 8, 5],
  ["指标数据!F9", "指标数据", 8, 5],
  ["'它''s'!$A$1:$A$1", "它's", 0, 0],
  ["表!$A$1:A1", "表", 0, 0],
])("%s is one cell", (text, sheet, row, column) => {
  expect(fromCellReference(text)).toEqual({ sheet, cell: { row, column } });
});

test.each(["表!$A$1:$B$2", "#REF!", "'表'!$1:$1048576", "'表'!#REF!", "表!XFE1", "A1", "[1]表!A1", ""])(
  "%s is not one cell",
  (text) => {
    expect(fromCellReference(text)).toBeNull();
  },
);
