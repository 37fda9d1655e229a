import { DOCUMENT } from "../../../src/core/catalogue/document";
import { scoreSheet } from "../../../src/core/layouts/score-sheet";
import { SCORE_COLUMNS } from "../../../src/core/model/office-columns";
import { cellLooks } from "../../../src/core/sheet/cell-looks";
import { columnValues, contentAt, formulaAt, sheetText, valueAt } from "../../helpers/sheet-text";
import { SMALL_CATALOGUE, SMALL_MEASURES, SMALL_MONTH } from "../../helpers/small-month";

const LIMITS = { options: 2, innovations: 2 };
const SHEET = scoreSheet({ catalogue: SMALL_CATALOGUE, measures: SMALL_MEASURES, month: SMALL_MONTH, limits: LIMITS });

test("reads as laid down", () => {
  expect(sheetText(SHEET)).toMatchSnapshot();
});

test("has every column that is read back, and the keys of points and innovations in column A", () => {
  const head = SHEET.blocks[0]?.contents[SHEET.print.titleRows?.first ?? 0] ?? [];
  for (const name of Object.values(SCORE_COLUMNS)) expect(head).toContain(name);
  expect(columnValues(SHEET, 0).slice(1)).toEqual(["1", "29", "29-78", "29-79", "30", "31", "32"]);
});

test("what counts is a formula with its value: the office before the city's own", () => {
  expect(valueAt(SHEET, "1#counted")).toBe(4);
  expect(formulaAt(SHEET, "1#counted")).toMatch(/^IF\(COUNT\(F\d+:H\d+\)=0,"",IF\(MEDIAN\(0,D\d+,/);
  expect(valueAt(SHEET, "1#lost")).toBe(1);
});

test("a third option counts nothing where two may, and shows as blank", () => {
  expect(valueAt(SHEET, "32#counted")).toBe("");
  expect(formulaAt(SHEET, "32#counted")).toMatch(/COUNTIF\(\$E\$\d+:E\d+,"是"\)<=2/);
});

test("subtotals cap the options, the total adds the subtotals and says how many are scored", () => {
  expect([
    valueAt(SHEET, "section-一#counted"),
    valueAt(SHEET, "section-五#counted"),
    valueAt(SHEET, "total#counted"),
  ]).toEqual([4, 11, 15]);
  expect(formulaAt(SHEET, "section-五#counted")).toMatch(/MIN\(20,SUM\(I\d+\)\+MIN\(10,SUM\(I\d+,I\d+,I\d+\)\)\)/);
  expect(valueAt(SHEET, "total#scored")).toBe("已评5/5项");
});

test("unscored is blank, never 0", () => {
  const points = SMALL_MONTH.score.points.map((point) => ({
    ...point,
    self: null,
    office: null,
    expert: null,
    counted: null,
    innovations: [],
  }));
  const sections = SMALL_MONTH.score.sections.map((section) => ({ ...section, score: null, scored: 0 }));
  const blank = scoreSheet({
    catalogue: SMALL_CATALOGUE,
    measures: [],
    month: { ...SMALL_MONTH, score: { ...SMALL_MONTH.score, points, sections, total: null, scored: 0 } },
    limits: LIMITS,
  });
  expect([
    valueAt(blank, "1#counted"),
    valueAt(blank, "section-一#counted"),
    valueAt(blank, "total#counted"),
    contentAt(blank, "1#self"),
  ]).toEqual(["", "", "", null]);
});

test("scores may be typed from 0 to the full marks", () => {
  const marks = SHEET.entryRules.flatMap(({ allow }) => (allow.kind === "decimal" ? [[allow.min, allow.max]] : []));
  expect(new Set(marks.map(String))).toEqual(new Set(["0,5", "0,2.5"]));
});

test("lost marks are those of scored points; what is neither won nor lost is said apart", () => {
  expect([
    valueAt(SHEET, "section-五#lost"),
    valueAt(SHEET, "section-五#scored"),
    valueAt(SHEET, "section-五#open"),
  ]).toEqual([4, "已评4/4项", "未评或未选5分"]);
  expect(formulaAt(SHEET, "section-五#lost")).toMatch(/^IF\(COUNT\(J\d+,J\d+,J\d+,J\d+\)=0,"",SUM\(/);
});

test("what may be chosen stands above the section, with what is chosen by now", () => {
  expect(sheetText(SHEET)).toContain(
    "→ 自选项（第30至32点）至多选2项、计入至多10分，已选定第30点、第31点、第32点（选多了，只计前2项）；机制创新（第78至79条）至多选2条、计入至多5分，已选定第78条。",
  );
});

test("total and vetoes stand above the table", () => {
  expect(valueAt(SHEET, "headline")).toBe("总分：15分（满分25分）。已评5/5项。");
  expect(valueAt(SHEET, "veto")).toBe("否决项：第91条无数据。没有数据不等于没有问题，请催报核实。");
});

test("scorer and date are printed; vetoes, total and signatures stay together", () => {
  expect(SHEET.print.area?.columns).toBe(16);
  const veto = SHEET.fields.find(([key]) => key === "veto-91")?.[1].row ?? 0;
  expect(SHEET.print.breaksBefore.filter((row) => row >= veto)).toEqual([]);
  expect(sheetText(SHEET)).toContain("单位（盖章）");
});

test("figures that changed since the scoring are said at the point and below the table", () => {
  expect(sheetText(SHEET)).toContain("【评分后数据有变动】⏎第40、46条推进中");
  expect(sheetText(SHEET)).toContain("评分后数据有变动，请复核：第1点。");
});

test("a score shows one decimal, and more where more was entered", () => {
  const cell = SHEET.fields.find(([key]) => key === "1#self")?.[1] ?? { row: 0, column: 0 };
  expect(cellLooks(SHEET.formats).at(cell.row, cell.column)).toMatchObject({ numberFormat: "0.0##", align: "center" });
});

test("has the 36 points, five subtotals, five vetoes of the document", () => {
  const points = DOCUMENT.points.map(({ no, marks, section, kind }) => ({
    ...SMALL_MONTH.score.points[0]!,
    no,
    marks,
    section,
    kind,
    counted: null,
    self: null,
    office: null,
    clauses: [],
    changedSince: false,
  }));
  const sections = DOCUMENT.sections.flatMap(({ id, marks }) =>
    marks === null ? [] : [{ id, marks, score: null, scored: 0, of: 0 }],
  );
  const sheet = scoreSheet({
    catalogue: DOCUMENT,
    measures: [],
    month: { ...SMALL_MONTH, score: { ...SMALL_MONTH.score, points, sections, total: null } },
    limits: { options: 3, innovations: 2 },
  });
  expect(columnValues(sheet, 0).slice(1)).toEqual(DOCUMENT.points.map(({ no }) => String(no)));
  expect(columnValues(sheet, 1).filter((content) => content === "小计")).toHaveLength(5);
  expect(sheet.fields.filter(([key]) => key.startsWith("veto-"))).toHaveLength(5);
  expect(valueAt(sheet, "total#marks")).toBe(120);
});
