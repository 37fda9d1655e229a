import { breaksBetweenGroups } from "../../../src/core/sheet/page-breaks";
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import type { PrintSpec } from "../../../src/core/sheet/sheet-spec";

const print: PrintSpec = {
  ...new SheetBuilder("", []).build().print,
  orientation: "portrait",
  fitToWidth: true,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
};

/** Rows of 80 points on an A4 page of about 816 usable points: ten to a page. */
function breaks(
  rows: number,
  groups: readonly (readonly [first: number, rows: number])[],
  change: Partial<PrintSpec> = {},
  width = 50,
): readonly number[] {
  return breaksBetweenGroups({
    columns: [{ width }],
    rowHeights: Array.from({ length: rows }, (_, row) => ({ row, height: 80 })),
    hiddenRows: [],
    merges: groups.map(([row, count]) => ({ row, column: 0, rows: count, columns: 1 })),
    print: { ...print, ...change },
  });
}

test("rows without groups fill the pages", () => {
  expect(breaks(10, [])).toEqual([]);
  expect(breaks(25, [])).toEqual([10, 20]);
});

test("a group that would be cut moves to the next page", () => {
  expect(breaks(16, [[8, 4]])).toEqual([8]);
  expect(breaks(16, [[2, 8]])).toEqual([10]);
});

test("merged areas that touch are one group", () => {
  expect(
    breaks(16, [
      [7, 3],
      [9, 3],
    ]),
  ).toEqual([7]);
});

test("a group higher than a page starts where it stands", () => {
  expect(breaks(20, [[2, 15]])).toEqual([]);
});

test("repeated rows take their room on every page", () => {
  expect(breaks(25, [], { titleRows: { first: 0, last: 1 } })).toEqual([10, 18]);
});

test("a group that flows over leaves its last page less what is repeated there", () => {
  expect(breaks(20, [[2, 15]], { titleRows: { first: 0, last: 1 } })).toEqual([18]);
});

test("breaks that are there stay", () => {
  expect(breaks(20, [], { breaksBefore: [4] })).toEqual([4, 14]);
});

test("a sheet wider than the page is shrunk, so more rows fit", () => {
  expect(breaks(25, [], {}, 200)).toEqual([18]);
  expect(breaks(25, [], { fitToWidth: false }, 200)).toEqual([10, 20]);
  expect(breaks(25, [], { paper: "A3" })).toEqual([14]);
});
