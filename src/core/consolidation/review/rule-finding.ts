import { errorIn } from "../../expression/cell-text";
import { evaluateRule } from "../../expression/evaluate-rule";
import { evaluateNumber, type CellReader } from "../../expression/evaluate";
import { fillMessage } from "../../expression/fill-message";
import { formatNumber } from "../../expression/format-number";
import { referencesOfRule } from "../../expression/references-of";
import type { Finding } from "../../model/finding";
import type { BoundRule, MessageValue } from "../../model/rule";
import type { CellLocation, UnitReturn } from "../../model/unit-return";
import { cellText } from "../cell-text";

/** Runs a rule over a return; null where it is kept, does not apply, or meets an error value: that has a finding of its own. */
export function ruleFinding(rule: BoundRule, unitReturn: UnitReturn, cells: CellReader): Finding | null {
  const outcome = evaluateRule(rule, cells);
  if (outcome === "kept" || outcome === "not-applicable" || (outcome === "not-run" && meetsError(rule, cells)))
    return null;
  const location = locationOf(unitReturn, rule);
  const place = {
    rule: rule.meta.id,
    clause: rule.clause === 0 ? null : rule.clause,
    key: rule.at,
    sheet: location?.sheet ?? null,
    cell: location?.cell ?? null,
  };
  if (outcome === "not-run")
    return { ...place, grade: "未能核对", message: `未能核对：${rule.meta.requirement}`, explained: false };
  const values = new Map(Object.entries(rule.values).map(([name, value]) => [name, shown(value, cells)] as const));
  return {
    ...place,
    grade: rule.meta.grade,
    message: fillMessage(rule.meta.message, values),
    explained: outcome === "explained",
  };
}

function meetsError(rule: BoundRule, cells: CellReader): boolean {
  return referencesOfRule(rule).some((reference) => errorIn(cells(reference)) !== null);
}

/** The entry cell of a figure's row; for a clause's row its text. */
function locationOf({ figures, works }: UnitReturn, { at }: BoundRule): CellLocation | null {
  return figures.get(at)?.location ?? works.get(Number(at))?.locations.progress ?? null;
}

function shown(value: MessageValue, cells: CellReader): string | number {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return evaluateNumber(value.of, cells) ?? "—";
    case "cell": {
      const cell = cells(value.of);
      return typeof cell === "number" ? formatNumber(cell) : cellText(cell);
    }
  }
}
