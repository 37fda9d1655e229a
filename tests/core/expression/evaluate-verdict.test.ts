import {
  any,
  compare,
  figure,
  isBlank,
  isNumber,
  multiply,
  not,
  note,
  num,
  value,
} from "../../../src/core/expression/builders";
import { evaluateVerdict } from "../../../src/core/expression/evaluate-verdict";
import type { BooleanExpression, CellScalar } from "../../../src/core/model/expression";
import type { BoundRule, RuleGrade, RuleTier } from "../../../src/core/model/rule";
import { cellsOf } from "../../helpers/rule-tester";

const cell = figure("1-1.num");
const above = (limit: number): BooleanExpression => compare(value(cell), ">", num(limit));

function rule(
  grade: RuleGrade,
  brief: string,
  violated: BooleanExpression,
  changes: Partial<BoundRule> = {},
  tier: RuleTier = "cell",
): BoundRule {
  const meta = { id: brief, number: 1, grade, tier, requirement: "", missing: "", message: "", brief, source: "" };
  const always: BooleanExpression = { op: "always", value: true };
  return {
    meta,
    clause: 1,
    measure: "1-1",
    at: "1-1.num",
    applies: always,
    runnable: isNumber(cell),
    violated,
    explainedBy: [note("1-1.num")],
    values: {},
    ...changes,
  };
}

const rules = [
  rule("提示", "超过一。", above(1)),
  rule("提示", "超过二。", above(2)),
  rule("需说明", "超过三。", above(3)),
  rule("需说明", "超过四。", above(4)),
  rule("错误", "超过五。", above(5)),
  rule("错误", "超过六。", above(6)),
];

test.each<[CellScalar, CellScalar, string]>([
  [0, null, "通过"],
  [2, null, "提示：超过一。"],
  [3, null, "提示：超过一。（共2条）"],
  [4, null, "需说明：超过三。（共3条）"],
  [5, null, "需说明：超过三。（共4条）"],
  [5, "已核实无误", "提示：超过一。（共2条）"],
  [6, null, "错误：超过五。（共5条）"],
  [6, "已核实无误", "错误：超过五。（共3条）"],
  [7, null, "错误：超过五。（共6条）"],
  ["待报", null, "未能核对：有关数据未填或待报，暂不能核对。"],
  [null, null, "未能核对：有关数据未填或待报，暂不能核对。"],
  [{ error: "#N/A" }, null, "错误：单元格显示错误值，请改填数字。"],
  [1, { error: "#N/A" }, "错误：单元格显示错误值，请改填数字。"],
])("%j with the explanation %j says %s", (content, explanation, verdict) => {
  expect(evaluateVerdict(rules, cellsOf({ "figure 1-1.num": content, "note 1-1.num": explanation }))).toBe(verdict);
});

test("an explained finding without anything worse is 已说明", () => {
  const explained = cellsOf({ "figure 1-1.num": 4, "note 1-1.num": "已核实无误" });
  expect(evaluateVerdict([rule("需说明", "超过三。", above(3))], explained)).toBe("已说明");
});

test("未能核对 comes after 需说明 and before 提示", () => {
  const unready = rule("错误", "甲。", above(0), { runnable: isNumber(figure("1-1.den")) });
  const at4 = cellsOf({ "figure 1-1.num": 4 });
  expect(evaluateVerdict([unready, rule("提示", "乙。", above(1))], at4)).toMatch(/^未能核对/);
  expect(evaluateVerdict([unready, rule("需说明", "丙。", above(1))], at4)).toBe("需说明：丙。");
});

test("each 需说明 has its own explanations", () => {
  const two = [rule("需说明", "甲。", above(1)), rule("需说明", "乙。", above(1), { explainedBy: [note("2-1.num")] })];
  expect(evaluateVerdict(two, cellsOf({ "figure 1-1.num": 2, "note 1-1.num": "已核实无误" }))).toBe("需说明：乙。");
  expect(
    evaluateVerdict(two, cellsOf({ "figure 1-1.num": 2, "note 1-1.num": "已核实无误", "note 2-1.num": "已核实无误" })),
  ).toBe("已说明");
});

test("rules that need several returns are left out", () => {
  expect(evaluateVerdict([rule("错误", "甲。", above(1), {}, "cross-return")], cellsOf({ "figure 1-1.num": 2 }))).toBe(
    "通过",
  );
});

test("a calculation that overflows is an error value", () => {
  const squared = rule("错误", "甲。", compare(multiply(value(cell), value(cell)), "<", num(0)));
  expect(evaluateVerdict([squared], cellsOf({ "figure 1-1.num": 1e200 }))).toBe("错误：单元格显示错误值，请改填数字。");
});

test("an empty row that may stay empty says so", () => {
  const whenBlank = { of: cell, text: "选填" };
  expect(evaluateVerdict([], cellsOf({}), whenBlank)).toBe("选填");
  expect(evaluateVerdict([], cellsOf({ "figure 1-1.num": " " }), whenBlank)).toBe("选填");
  expect(evaluateVerdict([], cellsOf({ "figure 1-1.num": 3 }), whenBlank)).toBe("通过");
  expect(evaluateVerdict([], cellsOf({ "figure 1-1.num": { error: "#N/A" } }), whenBlank)).toMatch(/^错误/);
  const applies = any(not(isBlank(cell)));
  expect(evaluateVerdict([rule("错误", "甲。", above(1), { applies })], cellsOf({}), whenBlank)).toBe("选填");
});

test("a row without rules passes", () => {
  expect(evaluateVerdict([], cellsOf({}))).toBe("通过");
});
