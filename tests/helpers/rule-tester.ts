import { evaluateRule } from "../../src/core/expression/evaluate-rule";
import { evaluateVerdict } from "../../src/core/expression/evaluate-verdict";
import { FORMULA_LENGTH_LIMIT, printVerdict } from "../../src/core/expression/print-verdict";
import { referenceKey } from "../../src/core/expression/references-of";
import type { CellScalar, Reference } from "../../src/core/model/expression";
import type { BoundRule, RuleMeta } from "../../src/core/model/rule";
import { crossMessage, type CrossOutcome } from "../../src/core/rules/cross-outcome";
import type { RuleMeasure, RulePart } from "../../src/core/rules/rule-target";
import { brokenMessage } from "../../src/core/validation/rule-message";

/** Cells by `referenceKey`: `figure 24-1.num`, `previous 24-1.num 1`, `note 24-1.num`, `ratio 24-1`, `work 24 progress`, `submitted` … */
export type Cells = Readonly<Record<string, CellScalar>>;

/** Cases by outcome; a broken one states its whole message. */
export interface RuleTable {
  readonly kept: readonly Cells[];
  readonly broken: readonly { readonly cells: Cells; readonly message: string }[];
  readonly notApplicable?: readonly Cells[];
  readonly notRun?: readonly Cells[];
  readonly explained?: readonly Cells[];
}

/** Part and whole of an imaginary measure 24-1, in per cent of 100, with two rows for 说明. */
export const PART: RulePart = { key: "24-1.num", label: "已检查企业数", unit: "家" };
export const WHOLE: RulePart = { key: "24-1.den", label: "企业总数", unit: "家" };
export const MEASURE: RuleMeasure = {
  clause: 24,
  measure: "24-1",
  notes: [PART.key, WHOLE.key],
  name: "体系检查覆盖率",
  op: "=",
  target: 100,
  scale: 100,
  unit: "%",
  num: PART,
  den: WHOLE,
  value: null,
};

/** Reads cells of a case; what it does not name is empty. */
export function cellsOf(cells: Cells): (reference: Reference) => CellScalar {
  return (reference) => cells[referenceKey(reference)] ?? null;
}

/** Tests a bound rule by a table of cases. Fails on a case given twice and on a place of the message that nobody fills. */
export function testRule(rule: BoundRule | null, table: RuleTable): void {
  if (rule === null) throw new Error("the rule is not bound");
  const { kept, broken, notApplicable = [], notRun = [], explained = [] } = table;
  const silent = [
    ["kept", kept],
    ["not-applicable", notApplicable],
    ["not-run", notRun],
    ["explained", explained],
  ] as const;
  for (const [outcome, cases] of silent) {
    if (cases.length > 0)
      test.each(cases.map((cells) => [JSON.stringify(cells), cells] as const))(`${outcome}: %s`, (_name, cells) => {
        expect(evaluateRule(rule, cellsOf(cells))).toBe(outcome);
      });
  }
  test.each(broken.map((one) => [JSON.stringify(one.cells), one] as const))(
    "broken: %s",
    (_name, { cells, message }) => {
      const cell = cellsOf(cells);
      expect(evaluateRule(rule, cell)).toBe("broken");
      expect(brokenMessage(rule, cell)).toBe(message);
      if (rule.meta.tier === "cell" || rule.meta.tier === "previous")
        expect(evaluateVerdict([rule], cell)).toBe(`${rule.meta.grade}：${rule.meta.brief}`);
    },
  );
  test("is well formed", () => {
    const all = [...silent.flatMap(([, cases]) => cases), ...broken.map(({ cells }) => cells)].map((cells) =>
      JSON.stringify(cells),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(broken.length).toBeGreaterThan(0);
    expect(kept.length + notApplicable.length).toBeGreaterThan(0);
    for (const { message } of broken) expect(message).not.toMatch(/\{\{/);
    expect(Object.keys(rule.values)).toEqual(expect.arrayContaining([...placesOf(rule.meta)]));
    expect(printVerdict([rule], () => "指标数据!$F$112").length).toBeLessThan(FORMULA_LENGTH_LIMIT);
  });
}

/** Tests a rule over several returns or the score: outcome of each call, and the whole message of a broken one. */
export function testCross(
  meta: RuleMeta,
  cases: readonly {
    readonly name: string;
    readonly outcome: CrossOutcome;
    readonly expected: CrossOutcome["outcome"];
    readonly message?: string;
  }[],
): void {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_name, { outcome, expected, message }) => {
    expect(outcome.outcome).toBe(expected);
    const text = crossMessage(meta, outcome);
    expect(text).toBe(message ?? null);
    expect(text ?? "").not.toMatch(/\{\{/);
  });
  test("every case is another", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.some(({ expected }) => expected === "kept")).toBe(true);
    expect(cases.some(({ expected }) => expected === "broken")).toBe(true);
  });
}

function placesOf({ message }: RuleMeta): readonly string[] {
  return [...message.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as string);
}
