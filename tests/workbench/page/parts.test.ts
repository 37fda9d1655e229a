import { readFileSync } from "node:fs";
import { foreignParts } from "../../../src/workbench/page/foreign-parts";
import { NO_PANES, nextPanes } from "../../../src/workbench/page/pane-frames";
import { Questions } from "../../../src/workbench/page/questions";
import { RIBBON } from "../../../src/workbench/page/ribbon-buttons";
import { selectionFigures } from "../../../src/workbench/page/selection-figures";
import { Workbook } from "../../../src/workbench/host/model/workbook";

const MANIFEST = readFileSync("manifest.xml", "utf8");

const textOf = (id: string): string =>
  new RegExp(`<bt:(?:String|Url) id="${id}" DefaultValue="([^"]*)"`).exec(MANIFEST)![1]!.replace(/&amp;/g, "&");

test("the ribbon is the manifest's: groups, labels, tips and where the buttons lead", () => {
  const groups = [...MANIFEST.matchAll(/<Group id="[^"]*">\s*<Label resid="([^"]*)"[\s\S]*?<\/Group>/g)];
  const manifest = groups.map(([xml, label]) => ({
    label: textOf(label!),
    buttons: [...xml.matchAll(/<Control [\s\S]*?<\/Control>/g)].map(([control]) => ({
      label: textOf(/<Label resid="([^"]*)"/.exec(control)![1]!),
      tip: textOf(/<Description resid="([^"]*)"/.exec(control)![1]!),
      query: new URL(textOf(/<SourceLocation resid="([^"]*)"/.exec(control)![1]!)).search,
      icon: /resid="icon\.([a-z]+)\.20"/.exec(control)![1],
    })),
  }));
  expect(RIBBON).toEqual(manifest);
});

test("what a file holds beyond the preview is told by the names of its parts", () => {
  expect(foreignParts(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])).toEqual([]);
  expect(foreignParts(["xl/comments1.xml", "xl/charts/chart1.xml", "xl/media/image1.png"])).toEqual([
    "批注",
    "图表",
    "图片",
  ]);
});

test("a selection is counted and added up as in Excel's status bar", () => {
  const workbook = Workbook.withSheets("表");
  const sheet = workbook.sheets[0]!;
  [1, 2.5, "字", true, ""].forEach((value, row) => (sheet.cell(row, 0).value = value));
  const area = { row: 0, column: 0, rows: 5, columns: 1 };
  expect(selectionFigures(sheet, [area, { ...area, rows: 2 }])).toEqual({ count: 4, sum: 3.5, average: 1.75 });
  expect(selectionFigures(sheet, [{ ...area, row: 2, rows: 2 }])).toEqual({ count: 2, sum: null, average: null });
});

test("every window has its pane; opening it again loads it anew, closing it leaves the others", () => {
  const two = nextPanes(NO_PANES, { kind: "windows", windows: ["a", "b"] });
  const gone = nextPanes(two, { kind: "open", window: "a", query: "?go=load" });
  expect([...gone.frames]).toEqual([
    ["a", { query: "?go=load", opening: 2 }],
    ["b", { query: "", opening: 1 }],
  ]);
  const closed = nextPanes(gone, { kind: "close", window: "a" });
  expect([...closed.frames.keys()]).toEqual(["b"]);
  const later = nextPanes(closed, { kind: "windows", windows: ["a", "c"] });
  expect([...later.frames]).toEqual([["c", { query: "", opening: 1 }]]);
  const ahead = nextPanes(later, { kind: "open", window: "d", query: "?go=fill" });
  const caught = nextPanes(ahead, { kind: "windows", windows: ["c", "d"] });
  expect(caught.frames.get("d")).toEqual({ query: "?go=fill", opening: 1 });
});

test("questions wait for each other; the same one is asked once", async () => {
  const questions = new Questions();
  const ask = (title: string) =>
    questions.ask({ title, text: [], kind: "warning", answers: ["是", "否"], otherwise: "否" });
  const first = ask("甲");
  const again = ask("甲");
  const second = ask("乙");
  expect(questions.current()!.title).toBe("甲");
  questions.answer("是");
  expect(questions.current()!.title).toBe("乙");
  questions.answer("否");
  expect([questions.current(), await first, await again, await second]).toEqual([null, "是", "是", "否"]);
});
