import { clipboardTable } from "../../../../src/workbench/grid/univer/clipboard-table";

test("tabs part cells and line ends part rows; the last line end ends the block", () => {
  expect(clipboardTable("1\t2\r\n3\t\r\n")).toEqual([
    ["1", "2"],
    ["3", ""],
  ]);
  expect(clipboardTable("甲")).toEqual([["甲"]]);
  expect(clipboardTable("甲\n\n乙")).toEqual([["甲"], [""], ["乙"]]);
});

test("a cell in quotes may hold line ends, tabs and quotes; a quote within a cell is a quote", () => {
  expect(clipboardTable('"两\n行"\t"他说""好"""\r\n')).toEqual([["两\n行", '他说"好"']]);
  expect(clipboardTable('5"管\t2')).toEqual([['5"管', "2"]]);
  expect(clipboardTable('"只有开头\t2')).toEqual([['"只有开头', "2"]]);
});
