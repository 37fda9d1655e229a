import { printOn } from "../../../src/core/layouts/print-on";
import { paginate } from "../../../src/core/layouts/parts/paginate";
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import type { PrintSpec, SheetSpec } from "../../../src/core/sheet/sheet-spec";

/** A list of rows of 20 points under a head, its one column so many characters wide, between margins of 10 millimetres. */
function list(rows: number, width: number, print: Partial<PrintSpec>): SheetSpec {
  const sheet = new SheetBuilder("名单", [{ width, style: {} }]);
  sheet.head([["姓名"]]);
  for (let row = 0; row < rows; row += 1) sheet.row([`第${row + 1}位`], { height: 20 });
  return paginate(sheet.build({ margins: { top: 10, bottom: 10, left: 10, right: 10 }, ...print }));
}

test("what was laid out for A4 fills the width of A3, but never goes over it", () => {
  // A3 upright: 277 mm between the margins are 785 points; 100 characters take 603.75.
  const print = printOn(list(100, 100, { orientation: "portrait" }), "A3");
  expect(print).toMatchObject({ paper: "A3", fitToWidth: false, scale: 123 });
  expect((603.75 * print.scale!) / 100).toBeLessThan(785);
});

test("nothing is printed more than A3 is larger than A4", () => {
  expect(printOn(list(10, 40, { orientation: "portrait" }), "A3").scale).toBe(141);
});

test("pages are planned for the size in which they are printed", () => {
  const spec = list(100, 40, { orientation: "portrait" });
  const rowsOnPage = ({ breaksBefore: [first, second] }: PrintSpec): number => second! - first!;
  // 400 mm are 1134 points: a page takes 54 rows of 20 points as they are, 38 when they are 1.41 times as high.
  expect(rowsOnPage(spec.print)).toBeGreaterThan(35);
  expect(rowsOnPage(printOn(spec, "A3"))).toBeLessThanOrEqual(38);
});

test("what is too wide for the paper is fitted to its width, as ever", () => {
  const wide = list(10, 200, { paper: "A3", orientation: "landscape" });
  expect(printOn(wide, "A4")).toMatchObject({ paper: "A4", fitToWidth: true });
  expect(printOn(wide, "A4").scale).toBeUndefined();
  expect(printOn(list(10, 190, {}), "A3").scale).toBeUndefined();
});

test("back on its own paper a sheet has its own set-up again", () => {
  const spec = list(100, 100, { orientation: "portrait" });
  const large = { ...spec, print: printOn(spec, "A3") };
  expect(printOn(spec, "A4")).toEqual(spec.print);
  expect(printOn(large, null)).toEqual(large.print);
});
