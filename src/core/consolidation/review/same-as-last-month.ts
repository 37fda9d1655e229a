import { monthOf } from "../../model/calendar";
import type { CellScalar, FieldKey } from "../../model/expression";
import type { Finding } from "../../model/finding";
import type { Measure } from "../../model/measure";
import type { UnitReturn } from "../../model/unit-return";
import { meta, returnDiffersFromLastMonth } from "../../rules/return-differs-from-last-month";
import type { RulePart } from "../../rules/rule-target";
import { returnCells } from "./return-cells";
import { ruleFinding } from "./rule-finding";

/** A return whose every figure is last month's, by the office's ledger: probably last month's file. [] where the return was found so already. */
export function sameAsLastMonth(
  unitReturn: UnitReturn,
  known: readonly Finding[],
  last: ReadonlyMap<FieldKey, CellScalar>,
  measures: readonly Measure[],
): readonly Finding[] {
  if (last.size === 0 || known.some(({ rule }) => rule === meta.id)) return [];
  const growing: RulePart[] = [];
  const others: RulePart[] = [];
  for (const { id, nature, parts } of measures) {
    for (const { key, kind, label, unit, flow, given } of parts) {
      if (kind !== "number" || given || !unitReturn.figures.has(`${id}.${key}`)) continue;
      (flow && nature === "累计" ? growing : others).push({ key: `${id}.${key}`, label, unit });
    }
  }
  const rule = returnDiffersFromLastMonth(
    { growing, others, notes: [...unitReturn.figures.keys()] },
    monthOf(unitReturn.period),
  );
  const finding = rule === null ? null : ruleFinding(rule, unitReturn, returnCells(unitReturn, last));
  return finding === null ? [] : [{ ...finding, clause: null }];
}
