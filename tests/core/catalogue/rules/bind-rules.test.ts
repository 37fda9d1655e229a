import { MEASURES } from "../../../../src/core/catalogue/measures";
import { measuresOf } from "../../../../src/core/catalogue/measures/measures-of";
import { bindRules } from "../../../../src/core/catalogue/rules/bind-rules";
import type { BindingContext } from "../../../../src/core/catalogue/rules/binding-context";
import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import { expandUnits } from "../../../../src/core/catalogue/units/expand-units";
import { evaluateRule } from "../../../../src/core/expression/evaluate-rule";
import { RULES } from "../../../../src/core/rules";
import { cellsOf, type Cells } from "../../../helpers/rule-tester";
import { REPORTING_UNITS, unitContext } from "../../../helpers/unit-context";

/** Ids of the rules at a row of a unit's form of a month. */
function at(
  row: string,
  unit = "卡若区",
  period = "2024-06",
  changes: Partial<BindingContext> = {},
): readonly string[] {
  return bindRules(unitContext(unit, period, changes))
    .filter((rule) => rule.at === row && rule.clause !== 0)
    .map(({ meta }) => meta.id);
}

const CELL = ["figure-is-number", "count-is-whole", "figure-in-range"];
const FILLING = ["required-value", "value-awaited", "pending-value"];
const FLOW = ["cumulative-not-below-previous", "increment-not-outlier"];
const PAIR = ["part-not-above-whole", "not-applicable-together", "ratio-equals-parts", "not-applicable-has-reason"];

test.each<[string, string, readonly string[]]>([
  ["24-1.num", "卡若区", [...CELL, ...FILLING, ...FLOW, ...PAIR, "progress-on-schedule", "figure-keeps-moving"]],
  ["24-1.den", "卡若区", [...CELL, ...FILLING, "stock-unchanged", "zero-whole-is-not-applicable"]],
  [
    "19-1.num",
    "卡若区",
    [
      "figure-is-number",
      "figure-in-range",
      ...FILLING,
      ...FLOW,
      ...PAIR,
      "progress-on-schedule",
      "figure-keeps-moving",
    ],
  ],
  [
    "29-1.num",
    "卡若区",
    [
      ...CELL,
      ...FILLING,
      ...FLOW,
      ...PAIR.slice(1),
      "progress-on-schedule",
      "figure-keeps-moving",
      "plan-not-exceeded",
    ],
  ],
  ["29-3.den", "卡若区", [...CELL, ...FILLING, ...FLOW, "zero-whole-is-not-applicable", "due-not-above-found"]],
  ["29-3.found", "卡若区", [...CELL, "pending-value", ...FLOW]],
  ["32-2.num", "卡若区", [...CELL, ...FILLING, ...FLOW, ...PAIR, "below-target", "due-cases-only"]],
  ["32-2.den", "卡若区", [...CELL, ...FILLING, ...FLOW, "zero-whole-is-not-applicable", "closing-not-above-filing"]],
  ["32-3.value", "卡若区", [...CELL, ...FILLING, ...FLOW, "not-applicable-has-reason", "below-target"]],
  ["43-1.num", "卡若区", [...CELL, ...FILLING, ...PAIR, "below-target"]],
  [
    "45-2.num",
    "卡若区",
    [...CELL, ...FILLING, ...FLOW, ...PAIR, "progress-on-schedule", "figure-keeps-moving", "hours-within-trained"],
  ],
  ["45-2.lowest", "卡若区", ["figure-is-number", "figure-in-range", "pending-value"]],
  [
    "46-1.num",
    "卡若区",
    [
      ...CELL,
      ...FILLING,
      ...FLOW,
      "ratio-equals-parts",
      "not-applicable-has-reason",
      "progress-on-schedule",
      "figure-keeps-moving",
    ],
  ],
  ["46-1.den", "卡若区", ["figure-is-number", "population-is-official"]],
  [
    "46-2.num",
    "卡若区",
    [
      ...CELL,
      ...FILLING,
      ...FLOW,
      "ratio-equals-parts",
      "not-applicable-has-reason",
      "progress-on-schedule",
      "figure-keeps-moving",
      "residue-within-sampling",
    ],
  ],
  ["46-1.num", "市林草局", [...CELL, ...FILLING, ...FLOW, "not-applicable-has-reason", "figure-keeps-moving"]],
  ["46-1.den", "市林草局", []],
  ["27-1.num", "市教育局", [...CELL, ...FILLING, "cumulative-not-below-previous", ...PAIR, "below-target"]],
  ["27-2.num", "市教育局", [...CELL, "cumulative-not-below-previous", ...PAIR]],
  ["85-1.den", "市教育局", [...CELL, ...FILLING, "stock-unchanged", "zero-whole-is-not-applicable"]],
  [
    "73-1.value",
    "市食安办",
    [
      "figure-is-number",
      "figure-in-range",
      "percent-as-fraction",
      ...FILLING,
      "not-applicable-has-reason",
      "below-target",
      "survey-has-source",
    ],
  ],
  ["73-1.date", "市食安办", []],
  ["90-1.value", "市食安办", ["answer-is-listed", ...FILLING, "veto-claim-has-basis"]],
  [
    "91-1.value",
    "市食安办",
    [...CELL, ...FILLING, "cumulative-not-below-previous", "not-applicable-has-reason", "veto-claim-has-basis"],
  ],
  [
    "75-1.num",
    "市市场监管局",
    [...CELL, ...FILLING, ...FLOW, ...PAIR, "below-target", "pass-rate-matches-bad-batches"],
  ],
  ["24", "卡若区", ["answer-is-listed", "figure-changed-text-not", "status-reported", "text-repeated"]],
  ["1", "卡若区", ["answer-is-listed", "status-reported", "text-repeated"]],
])("%s of %s", (row, unit, ids) => {
  expect([...at(row, unit)].sort()).toEqual([...ids].sort());
});

test("in January nothing is compared with December, but for the cycle's counts", () => {
  const rules = bindRules(unitContext("卡若区", "2024-01"));
  const compared = rules
    .filter(({ meta }) => meta.tier === "previous" && meta.id !== "text-repeated")
    .map(({ meta, at: row }) => `${meta.id} ${row}`);
  expect(compared).toEqual(["cumulative-not-below-previous 91-1.value", "cumulative-not-below-previous 92-1.value"]);
  expect(rules.some(({ meta }) => meta.id === "return-differs-from-last-month")).toBe(false);
});

test("in December an annual target that is not reached is told", () => {
  expect(at("24-1.num", "卡若区", "2024-12")).toContain("below-target");
});

test("before its season a measure is not missed", () => {
  expect(at("27-2.num", "卡若区", "2024-08")).not.toContain("required-value");
  expect(at("27-2.num", "卡若区", "2024-09")).toContain("required-value");
  expect(at("27-2.num", "卡若区", "2024-08", { seasons: new Map([["27-2", [8]]]) })).toContain("required-value");
  const pair = bindRules(unitContext("卡若区", "2024-03")).find(
    (rule) => rule.meta.id === "part-not-above-whole" && rule.at === "27-2.num",
  );
  if (pair === undefined) throw new Error("no rule");
  expect(evaluateRule(pair, cellsOf({ "figure 27-2.num": 3 }))).toBe("not-applicable");
  expect(evaluateRule(pair, cellsOf({ "figure 27-2.num": 3, "figure 27-2.den": 2 }))).toBe("broken");
});

test("only the return as a whole can equal last month's", () => {
  const rules = bindRules(unitContext("卡若区", "2024-06")).filter(
    ({ meta }) => meta.id === "return-differs-from-last-month",
  );
  expect(rules.map(({ clause, at: row }) => [clause, row])).toEqual([[0, "19-1.num"]]);
  expect(at("91-1.value", "市财政局")).not.toContain("return-differs-from-last-month");
});

test("the office may change a rule's grade for a clause", () => {
  const rules = bindRules(unitContext("卡若区", "2024-06", { grades: new Map([["below-target@40", "需说明"]]) }));
  const grades = new Set(
    rules.filter(({ meta, clause }) => meta.id === "below-target" && clause === 40).map(({ meta }) => meta.grade),
  );
  expect(grades).toEqual(new Set(["需说明"]));
  expect(rules.find(({ meta, clause }) => meta.id === "below-target" && clause === 43)?.meta.grade).toBe("提示");
});

test("46-x without a population is 未能核对", () => {
  const rules = bindRules(unitContext("卡若区", "2024-06", { population: null }));
  const outcome = (id: string, cells: Cells) => {
    const rule = rules.find((one) => one.meta.id === id && one.measure === "46-1");
    if (rule === undefined) throw new Error(id);
    return evaluateRule(rule, cellsOf(cells));
  };
  expect(outcome("progress-on-schedule", { "figure 46-1.num": 300 })).toBe("not-run");
  expect(outcome("population-is-official", {})).toBe("not-run");
});

test("any row of a measure that the clerk fills may hold the explanation", () => {
  const notes = (id: string, measure: string) =>
    bindRules(unitContext("卡若区", "2024-06"))
      .find((rule) => rule.meta.id === id && rule.measure === measure)
      ?.explainedBy.map((one) => (one.of === "note" ? one.key : ""));
  expect(notes("progress-on-schedule", "24-1")).toEqual(["24-1.num", "24-1.den"]);
  expect(notes("progress-on-schedule", "46-1")).toEqual(["46-1.num"]);
  expect(notes("residue-within-sampling", "46-2")).toEqual(["46-2.num"]);
});

test("every rule at the cell or against last month is bound somewhere", () => {
  const asked = REPORTING_UNITS.map((unit) =>
    measuresOf(unit, MEASURES, (names) => expandUnits(DEFAULT_REGISTRY, names)),
  );
  const bound = new Set(
    ["2024-06", "2024-12"].flatMap((period) =>
      REPORTING_UNITS.flatMap((unit, index) =>
        bindRules(unitContext(unit.name, period, { asked: asked[index] ?? [] })).map(({ meta }) => meta.id),
      ),
    ),
  );
  const single = RULES.filter(({ tier }) => tier === "cell" || tier === "previous").map(({ id }) => id);
  expect(single.filter((id) => !bound.has(id))).toEqual([]);
});

test("every place of every message is filled", () => {
  for (const { name } of REPORTING_UNITS) {
    for (const { meta, values } of bindRules(unitContext(name, "2024-12"))) {
      for (const [, place] of meta.message.matchAll(/\{\{(\w+)\}\}/g)) expect(Object.keys(values)).toContain(place);
    }
  }
});
