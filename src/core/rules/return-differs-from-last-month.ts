import type { BoundRule, RuleMeta } from "../model/rule";
import type { BooleanExpression, FieldKey } from "../model/expression";
import { all, any, compare, figure, isNumber, not, previous, value } from "../expression/builders";
import { bindRule } from "./bind-rule";
import type { RulePart } from "./rule-target";

export const meta: RuleMeta = {
  id: "return-differs-from-last-month",
  number: 22,
  grade: "需说明",
  tier: "cross-return",
  requirement: "整份报表的数字不应与上月全部相同。",
  missing: "1 月、没有上月数，或本单位没有逐月累计的数时本期不适用；没有数字的行不比较。",
  message: "本表所有数字都与上月相同，可能误用了上月的表。请核对；属实的，请在任一指标的说明栏写明。",
  brief: "全部数字与上月相同，请核对或说明。",
  source: "第303行：每月报送工作开展情况",
};

/**
 * 整表与上月不同. `growing` are the figures that accumulate month by month: without any of them a return may well stay the same.
 * Null in January, when the year's figures restart.
 */
export function returnDiffersFromLastMonth(
  parts: {
    readonly growing: readonly RulePart[];
    readonly others: readonly RulePart[];
    readonly notes: readonly FieldKey[];
  },
  month: number,
): BoundRule | null {
  const first = parts.growing[0];
  if (month === 1 || first === undefined) return null;
  const keys = [...parts.growing, ...parts.others].map(({ key }) => key);
  return bindRule(
    meta,
    { clause: 0, measure: null, notes: parts.notes },
    {
      at: first.key,
      applies: any(...parts.growing.map(({ key }) => all(isNumber(figure(key)), isNumber(previous(key))))),
      violated: not(any(...keys.map(differs))),
    },
  );
}

/** Two different numbers, or a number where there was none or is none now. */
function differs(key: FieldKey): BooleanExpression {
  const [now, before] = [figure(key), previous(key)];
  return any(
    all(isNumber(now), isNumber(before), compare(value(now), "<>", value(before))),
    all(isNumber(now), not(isNumber(before))),
    all(isNumber(before), not(isNumber(now))),
  );
}
