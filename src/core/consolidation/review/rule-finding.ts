import { evaluateRule } from "../../expression/evaluate-rule";
import { evaluateNumber, type CellReader } from "../../expression/evaluate";
import { fillMessage } from "../../expression/fill-message";
import { formatNumber } from "../../expression/format-number";
import type { Finding } from "../../model/finding";
import type { BoundRule, MessageValue } from "../../model/rule";
import type { UnitReturn } from "../../model/unit-return";
import { cellText } from "../cell-text";

/** Runs a rule over a return; null where it is kept or does not apply. */
export function ruleFinding(rule: BoundRule, unitReturn: UnitReturn, cells: CellReader): Finding | null {
  const outcome = evaluateRule(rule, cells);
  if (outcome === "kept" || outcome === "not-applicable") return null;
  const location = unitReturn.figures.get(rule.at)?.location ?? null;
  const place = {
    rule: rule.meta.id,
    clause: rule.clause,
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
