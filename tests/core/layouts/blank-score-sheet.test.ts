import { openWorkspace } from "../../../src/app/open-workspace";
import { blankScoreForm } from "../../../src/app/printing/blank-score-form";
import { DOCUMENT } from "../../../src/core/catalogue/document";
import { printOn } from "../../../src/core/layouts/print-on";
import { SCORE_COLUMNS } from "../../../src/core/model/office-columns";
import type { PrintSpec } from "../../../src/core/sheet/sheet-spec";
import { columnValues, sheetText } from "../../helpers/sheet-text";

const WORKSPACE = openWorkspace(null);
const formOn = (paper: PrintSpec["paper"]) => blankScoreForm(WORKSPACE, null, paper);
const FORM = formOn("A4");
const contents = FORM.blocks.flatMap((block) => block.contents);

test("reads as laid down", () => {
  expect(sheetText(FORM)).toMatchSnapshot();
});

test("has the 36 points with their marks, the 5 innovations, the 5 vetoes, each once", () => {
  const numbers = columnValues(FORM, 1);
  const points = DOCUMENT.points.map(({ no }) => no);
  expect(numbers.filter((each) => typeof each === "number")).toEqual(points);
  expect(numbers.filter((each) => /^（\d+）$/.test(typeof each === "string" ? each : ""))).toEqual(
    [78, 79, 80, 81, 82, 90, 91, 92, 93, 94].map((no) => `（${no}）`),
  );
  expect(contents.filter((row) => typeof row[1] === "number").map((row) => row[3])).toEqual(
    DOCUMENT.points.map(({ marks }) => marks),
  );
});

test("has the columns of 评分表, and nothing in those that are written into", () => {
  const at = FORM.print.titleRows?.first ?? 0;
  const head = contents[at] ?? [];
  for (const name of Object.values(SCORE_COLUMNS)) expect(head).toContain(name);
  const column = (name: string): number => head.indexOf(name);
  const { self, office, expert, counted, lost, reason, evidence, scorer, date } = SCORE_COLUMNS;
  const written = [self, office, expert, counted, lost, reason, evidence, scorer, date].map(column);
  const lines = contents.slice(at + 1).filter((row) => typeof row[1] === "number");
  for (const line of lines) for (const index of written) expect(line[index] ?? null).toBeNull();
});

test("holds no formula and says what is to be written by hand", () => {
  expect(contents.flat().filter((content) => content !== null && typeof content === "object")).toEqual([]);
  const text = sheetText(FORM);
  expect(text).toMatch(/评分单位：＿+　　评分人：＿+/);
  expect(text).toMatch(/第73条群众食品安全满意度：实测＿+分，满分10分，折算得分＿+分/);
  expect(text).toMatch(
    /自选项（第30至36点）至多选3项、计入至多15分，选定：＿+；机制创新（第78至82条）至多选2条、计入至多5分，选定：＿+。/,
  );
  expect(text).toContain("□未触发");
});

test("names only the open settings that concern scoring", () => {
  expect(sheetText(FORM)).toMatch(/注：.*第73至75条折算办法.*合格分数线/);
  expect(sheetText(FORM)).not.toContain("截止当日上报算按时");
});

test("is planned for its paper, and the same as when its paper is changed", () => {
  const large = formOn("A3");
  expect(large.print).toMatchObject({ paper: "A3", orientation: "landscape", fitToWidth: true });
  expect(printOn(FORM, "A3")).toEqual(large.print);
});
