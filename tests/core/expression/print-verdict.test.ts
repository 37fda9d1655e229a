import { bindRules } from "../../../src/core/catalogue/rules/bind-rules";
import { verdictRows } from "../../../src/core/catalogue/rules/verdict-rows";
import { FORMULA_LENGTH_LIMIT, printVerdict } from "../../../src/core/expression/print-verdict";
import { figure } from "../../../src/core/expression/builders";
import { formulaShape } from "../../helpers/formula-shape";
import { REPORTING_UNITS, unitContext } from "../../helpers/unit-context";

/** The longest address that a form needs. */
const FAR = "指标数据!$AB$1234";
const DEEPEST = 60;
const LONGEST_LITERAL = 255;

test.each(["2024-01", "2024-04", "2024-06", "2024-12"])(
  "every row of every unit's form of %s keeps within the limits of a formula",
  (period) => {
    // Units that are asked alike have the same formulas.
    const formulas = new Set<string>();
    let rows = 0;
    for (const { name } of REPORTING_UNITS) {
      const context = unitContext(name, period);
      for (const { rules, whenBlank } of verdictRows(bindRules(context), context)) {
        formulas.add(printVerdict(rules, () => FAR, whenBlank));
        rows += 1;
      }
    }
    expect(rows).toBeGreaterThan(REPORTING_UNITS.length);
    for (const formula of formulas) {
      const { literals, depth } = formulaShape(formula);
      expect(formula.length).toBeLessThanOrEqual(FORMULA_LENGTH_LIMIT);
      expect(depth).toBeLessThanOrEqual(DEEPEST);
      expect(Math.max(0, ...literals.map((literal) => literal.length))).toBeLessThanOrEqual(LONGEST_LITERAL);
    }
  },
);

test("what the cell shows has at most sixty characters", () => {
  const context = unitContext("卡若区", "2024-06");
  for (const { rules, whenBlank } of verdictRows(bindRules(context), context)) {
    const { literals } = formulaShape(printVerdict(rules, () => FAR, whenBlank));
    const counts = literals.filter((literal) => literal.startsWith("（共"));
    const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
    expect(longest(literals.filter((literal) => !counts.includes(literal))) + longest(counts)).toBeLessThanOrEqual(60);
  }
});

test("a row that may stay empty", () => {
  expect(printVerdict([], () => "F7", { of: figure("1-1.num"), text: "选填" })).toBe(
    'IFERROR(IF(OR(ISERROR(F7)),NA(),IF(ISNUMBER(F7)>ISLOGICAL(F7),"通过",IF(TRIM(SUBSTITUTE(F7,"　"," "))="","选填","通过"))),"错误：单元格显示错误值，请改填数字。")',
  );
});

test("a row without rules", () => {
  expect(printVerdict([], () => "F7")).toBe('"通过"');
});
