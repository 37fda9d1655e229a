import { scoreFromWorkbook, type WorkbookFigures } from "../../../src/core/consolidation/score-from-workbook";
import { LEDGER_COLUMNS, SCORE_COLUMNS } from "../../../src/core/model/office-columns";
import { score } from "../../../src/core/scoring/score";
import { scoreInput } from "../scoring/small-score";
import { grid, workbook } from "./history/grids";
import { input, measure, part } from "./small-month";

const SURVEY = measure({
  id: "73-1",
  city: "lead",
  lead: "市食安办",
  judge: "水平",
  op: ">=",
  target: 80,
  scale: 1,
  parts: [part("value", { whole: false })],
});

const asked = () => ({
  measures: [SURVEY],
  askedByMeasure: new Map([["73-1", [{ unit: "市食安办", role: "lead" as const, parts: ["value"] }]]]),
  rules: input().rules,
});

const put = ({ period, measures, ledger, entries }: WorkbookFigures) =>
  score(scoreInput([], { period, measures, ledger, entries }));

function book(survey: number) {
  const row = [
    "2024-03|市食安办|73-1.value|1",
    "2024-03",
    "市食安办",
    "73-1.value",
    "满意度",
    survey,
    "",
    "入账",
    "a.xlsx",
    "指标数据",
    "F5",
    1,
    "2024-03-20",
    "",
    "c",
  ];
  const typed = [1, 1, "要点1", 3, undefined, undefined, 2.5];
  return workbook([
    grid("台账", [["键", ...Object.values(LEDGER_COLUMNS)], row]),
    grid("评分表", [["键", ...Object.values(SCORE_COLUMNS)], typed]),
  ]);
}

test("the score is computed again from what is typed and from the ledger", () => {
  const result = scoreFromWorkbook(book(79), asked, put);
  expect(result).toMatchObject({
    ok: true,
    value: {
      period: "2024-03",
      findings: [],
      score: { total: 2.5, scored: 1, veto: [{}, {}, { clause: 93, state: "待核实" }, {}] },
    },
  });
});

test("a workbook that is none of ours is refused in words", () => {
  expect(scoreFromWorkbook(workbook([]), asked, put).ok).toBe(false);
  expect(scoreFromWorkbook(workbook([grid("台账", [])]), asked, put)).toMatchObject({
    ok: false,
    problem: expect.stringContaining("没有报告期") as string,
  });
});
