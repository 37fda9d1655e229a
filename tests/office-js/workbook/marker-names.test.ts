import {
  copyMarker,
  copyOfMarker,
  markerFormula,
  sheetMarker,
  sheetOfMarker,
  titleOfMarker,
} from "../../../src/office-js/workbook/marker-names";

test.each(["责任分解表", "指标 数据's", "a_b.c-_x0041_", "（甲）&<乙>", "😀"])(
  "%s is found again in its marker",
  (name) => {
    expect(sheetMarker(name)).toMatch(/^[\p{L}\p{N}_.]+$/u);
    expect(sheetOfMarker(sheetMarker(name))).toBe(name);
    expect(copyOfMarker(copyMarker(name, "2026-11-28 0930", 2))).toEqual({ name, order: 202611280930002 });
    expect(titleOfMarker(markerFormula(name))).toBe(name);
  },
);

test("other names are no markers", () => {
  expect(sheetOfMarker("shian_unit")).toBeNull();
  expect(copyOfMarker("shian_sheet.表")).toBeNull();
});

test("a marker whose sheet was deleted has no title; Excel may leave the apostrophes out", () => {
  expect(titleOfMarker("=#REF!$1:$1048576")).toBeNull();
  expect(titleOfMarker("=#REF!#REF!")).toBeNull();
  expect(titleOfMarker("=责任分解表!$1:$1048576")).toBe("责任分解表");
});
