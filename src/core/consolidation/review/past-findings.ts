import { referencesOfRule } from "../../expression/references-of";
import type { Finding } from "../../model/finding";
import type { BoundRule } from "../../model/rule";
import type { UnitReturn } from "../../model/unit-return";
import { returnCells } from "./return-cells";
import { ruleFinding } from "./rule-finding";
import type { UnitPast } from "./unit-past";

/**
 * What a unit's rules find of a return once the ledger's earlier months are at hand: only rules that look at earlier months run again,
 * and what the return's own check has found (`known`) is not said twice. A row that cannot be checked is named once.
 */
export function pastFindings(
  unitReturn: UnitReturn,
  rules: readonly BoundRule[],
  past: UnitPast,
  known: readonly Finding[],
): readonly Finding[] {
  const cells = returnCells(unitReturn, past);
  const said = new Set(known.flatMap(({ rule, key }) => [rule, `${rule}|${key ?? ""}`]));
  const unchecked = new Set(known.filter(({ grade }) => grade === "未能核对").map(({ key }) => key));
  const added: Finding[] = [];
  for (const rule of rules) {
    if (!looksBack(rule) || !isPresent(unitReturn, rule)) continue;
    const finding = ruleFinding(rule, unitReturn, cells);
    if (finding === null || said.has(placeOf(rule))) continue;
    if (finding.grade === "未能核对") {
      if (unchecked.has(finding.key)) continue;
      unchecked.add(finding.key);
    }
    added.push(finding);
  }
  return added;
}

/** A return has but one finding of a rule that is about the whole of it, wherever it is shown. */
function placeOf({ meta, clause, at }: BoundRule): string {
  return clause === 0 ? meta.id : `${meta.id}|${at}`;
}

function looksBack(rule: BoundRule): boolean {
  return referencesOfRule(rule).some(({ of }) => of === "previous" || of === "previousWork");
}

function isPresent({ figures, works }: UnitReturn, { at }: BoundRule): boolean {
  return figures.has(at) || works.has(Number(at));
}
