import { carriedFinding } from "../../../src/core/returns/carried-finding";
import { fetchingFormulas } from "../../../src/core/returns/fetching-formulas";
import type { CarriedKind, Grid, WorkbookGrid } from "../../../src/core/sheet/grid";

const sheet = (name: string, state: Grid["state"] = "visible", ...formulas: readonly string[]): Grid => ({
  name,
  state,
  rows: formulas.map((formulaText, row) => ({
    row,
    cells: [{ column: 0, value: null, formula: true, formulaText, date: false }],
  })),
});
const workbook = (
  sheets: readonly Grid[],
  carried: readonly (readonly [CarriedKind, number])[] = [],
): WorkbookGrid => ({
  sheets,
  names: new Map(),
  properties: new Map(),
  parts: [],
  ...(carried.length === 0 ? {} : { carried: new Map(carried) }),
});

test("nothing is said of a file that holds cells alone", () => {
  expect(carriedFinding(workbook([sheet("指标数据", "visible", "SUM(A1:A2)")]), [])).toEqual([]);
});

test("one hint names all of it, and what not to click", () => {
  const kinds: (readonly [CarriedKind, number])[] = [
    ["web-hyperlink", 1],
    ["file-link", 2],
  ];
  const hidden = [sheet("备用", "hidden"), sheet("底稿", "hidden"), sheet("暗", "veryHidden")];
  expect(carriedFinding(workbook(hidden, kinds), hidden)).toEqual([
    {
      rule: "file-carries-more",
      grade: "提示",
      clause: null,
      key: null,
      sheet: null,
      cell: null,
      explained: false,
      message:
        "文件里另有指向其他文件的链接 2 个、指向网页的超链接 1 个、隐藏的工作表 2 张（「备用」「底稿」）、用“取消隐藏”看不到的工作表 1 张（「暗」）。本软件没有打开它们，也没有从中取数；用 Excel 打开这份文件时请不要点“更新链接”“启用内容”、点不明来历的超链接；如不需要，请删去后重报。",
    },
  ]);
});

test("hidden sheets alone are nothing to be careful with", () => {
  const [finding] = carriedFinding(workbook([]), [sheet("备用", "hidden")]);
  expect(finding?.message).toBe(
    "文件里另有隐藏的工作表 1 张（「备用」）。本软件没有打开它们，也没有从中取数；如不需要，请删去后重报。",
  );
});

test("formulas that fetch are named by their cells", () => {
  const formulas = ['IMAGE("http://127.0.0.1/a.png")', "1+1", "cmd|'/c calc'!A1"];
  const [finding] = carriedFinding(workbook([sheet("草稿", "visible", ...formulas)]), []);
  expect(finding?.message).toContain("从外面取数或通向外面的公式 2 处（「草稿」A1「草稿」A3）");
});

test.each([
  ["cmd|'/c calc'!A0", true],
  ['_xlfn.WEBSERVICE("http://127.0.0.1/")', true],
  ["_xlfn.IMAGE(A1)", true],
  ['RTD("x",,"y")', true],
  ['IF(1,HYPERLINK("http://127.0.0.1/"))', true],
  ["HYPERLINK(A1)", true],
  ["DDE(1,2,3)", true],
  ['HYPERLINK("#\'指标数据\'!"&ADDRESS(1,2),"转到")', false],
  ['"cmd|x"&A1', false],
  ['IF(A1="WEBSERVICE(",1,2)', false],
  ['_xlfn.DISPIMG("ID_1",1)', false],
  ["CALL!A1", false],
  ["SUM(IMAGE1)", false],
])("%s leads outside: %s", (formula, leads) => {
  expect(fetchingFormulas(workbook([sheet("表", "visible", formula)]))).toEqual(leads ? ["「表」A1"] : []);
});
