import { bindRules } from "../../../../src/core/catalogue/rules/bind-rules";
import { verdictRows } from "../../../../src/core/catalogue/rules/verdict-rows";
import { unitContext } from "../../../helpers/unit-context";

function rowsOf(unit: string, period: string) {
  const context = unitContext(unit, period);
  return { context, rows: verdictRows(bindRules(context), context) };
}

test("one row per part and one per clause, in the form's order", () => {
  const { context, rows } = rowsOf("卡若区", "2024-06");
  const keys = context.asked.flatMap(({ measure, parts }) => parts.map(({ key }) => `${measure.id}.${key}`));
  expect(rows.map(({ at }) => at)).toEqual([...keys, ...context.clauses.map(String)]);
  for (const { at, rules } of rows) expect(rules.every((rule) => rule.at === at)).toBe(true);
});

test.each([
  ["卡若区", "2024-06", "24-1.num", null],
  ["卡若区", "2024-06", "29-3.found", "选填"],
  ["卡若区", "2024-06", "46-1.den", "未能核对：人口数待市食安办填写。"],
  ["卡若区", "2024-06", "27-2.num", "未到期"],
  ["卡若区", "2024-09", "27-2.num", null],
  ["市食安办", "2024-06", "73-1.source", "选填"],
  ["市食安办", "2024-06", "90", null],
])("%s %s: empty %s says %j", (unit, period, key, text) => {
  expect(rowsOf(unit, period).rows.find(({ at }) => at === key)?.whenBlank?.text ?? null).toBe(text);
});

test("every bound rule is at a row of the form", () => {
  const { context, rows } = rowsOf("市市场监管局", "2024-12");
  expect(rows.reduce((sum, { rules }) => sum + rules.length, 0)).toBe(bindRules(context).length);
});
