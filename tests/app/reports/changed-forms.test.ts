import { consolidationReport } from "../../../src/app/reports/consolidation-report";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import { consolidationJson } from "../../../src/core/consolidation/json/consolidation-json";
import type { Finding } from "../../../src/core/model/finding";
import { formFindings, notComparedFinding } from "../../../src/core/returns/issued/form-findings";
import { score } from "../../../src/core/scoring/score";
import { scoreInput } from "../../core/scoring/small-score";
import { clause, everybody, input, measure, OFFICE, received } from "../../core/consolidation/small-month";

const MEASURE = measure();

/** A month with one return, whose form was found to be changed like this. */
function month(findings: readonly Finding[]) {
  return consolidate(
    input({
      measures: [MEASURE],
      askedByMeasure: new Map([[MEASURE.id, everybody(MEASURE)]]),
      clauses: [clause(24)],
      unitsByClause: new Map([[24, [OFFICE]]]),
      received: [received("1.xlsx", OFFICE, { figures: { "24-1.num": 2, "24-1.den": 3 } }, findings)],
    }),
    () => score(scoreInput([])),
  );
}

const change = (row: number) => ({ sheet: "指标数据", cell: `K${row}`, message: "公式被换成了「通过」。" });
const WRITTEN = { rows: 1, problems: [] };
const STATED = "表样与下发时不同（数字仍按键读取、重新审核）：";

test("the office is told at once which files' forms were changed, and where", () => {
  const lines = consolidationReport(
    month(formFindings([change(6), { ...change(7), cell: null }])),
    "月度.xlsx",
    WRITTEN,
  ).split("\n");
  const at = lines.indexOf(STATED);
  expect(lines.slice(at + 1, at + 3)).toEqual([
    "  1.xlsx　指标数据!K6　公式被换成了「通过」。",
    "  1.xlsx　指标数据　公式被换成了「通过」。",
  ]);
  expect(consolidationReport(month([]), "月度.xlsx", WRITTEN)).not.toContain(STATED);
});

test("many changes are counted", () => {
  const changes = Array.from({ length: 30 }, (_, row) => change(row));
  const lines = consolidationReport(month(formFindings(changes)), "月度.xlsx", WRITTEN).split("\n");
  const at = lines.indexOf(STATED);
  expect(lines[at + 9]).toBe("  ……另有 3 处，见审核结果");
  expect(formFindings(changes)[10]?.message).toMatch(/^另有 20 处与下发的表样不同。/);
});

test("scripts find the changes beside the file, whose verdict and figures they do not touch", () => {
  const changed = month([...formFindings([change(6)]), notComparedFinding(["填报说明"])]);
  expect(consolidationJson(changed).files[0]).toMatchObject({
    verdict: "accepted",
    form: { compared: false, changes: [{ sheet: "指标数据", cell: "K6", message: "公式被换成了「通过」。" }] },
  });
  expect(changed.counts).toEqual(month([]).counts);
  expect(changed.measures).toEqual(month([]).measures);
});
