import { copiesToDrop, copyTitle } from "../../../src/office-js/place/copies";
import type { WorkbookLook } from "../../../src/office-js/workbook/look";
import { copyMarker, markerFormula } from "../../../src/office-js/workbook/marker-names";

test("a copy is called after its sheet and the minute, and never like another sheet", () => {
  expect(copyTitle("责任分解表", "2026-11-28 0930", new Set())).toEqual({ title: "责任分解表 2026-11-28 0930", no: 1 });
  expect(copyTitle("责任分解表", "2026-11-28 0930", new Set(["责任分解表 2026-11-28 0930"]))).toEqual({
    title: "责任分解表 2026-11-28 0930 (2)",
    no: 2,
  });
  expect(copyTitle("一".repeat(31), "2026-11-28 0930", new Set()).title).toHaveLength(31);
});

function lookWith(copies: readonly { title: string; stamp: string }[]): WorkbookLook {
  const sheets = copies.map(({ title }) => ({
    id: title,
    title,
    state: "visible" as const,
    protected: false,
    protection: {},
  }));
  const names = copies.map(({ title, stamp }) => {
    const name = copyMarker("评分表", stamp, 1);
    return [name.toLowerCase(), { name, formula: markerFormula(title) }] as const;
  });
  return { sheets, front: "", structureLocked: false, names: new Map(names), properties: new Map() };
}

test("with the one to come only the newest three stay", () => {
  const stamps = ["2026-01-05 0900", "2026-03-05 0900", "2026-02-05 0900", "2026-04-05 0900"];
  const look = lookWith(stamps.map((stamp) => ({ title: `评分表 ${stamp}`, stamp })));
  expect(copiesToDrop(look, "评分表").map(({ title }) => title)).toEqual([
    "评分表 2026-02-05 0900",
    "评分表 2026-01-05 0900",
  ]);
  expect(copiesToDrop(look, "台账")).toEqual([]);
});

test("a copy that somebody renamed is theirs", () => {
  const look = lookWith([
    { title: "年底留存", stamp: "2026-01-05 0900" },
    { title: "评分表 2026-02-05 0900", stamp: "2026-02-05 0900" },
    { title: "评分表 2026-03-05 0900", stamp: "2026-03-05 0900" },
  ]);
  expect(copiesToDrop(look, "评分表")).toEqual([]);
});
