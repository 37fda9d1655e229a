import { figureState } from "../expression/figure-state";
import type { LedgerRow, MeasureContribution } from "../model/consolidation";
import type { CellScalar, FieldKey } from "../model/expression";
import type { Measure } from "../model/measure";
import type { AskedUnit } from "./consolidation-input";
import { isMainPart } from "./held-keys";
import { judgeAmounts, type JudgingRules } from "./judge-amounts";
import { measureValue, type Amounts } from "./measure-value";

/** What a unit's rows of the month give to a measure. `population` is the office's figure for the unit's place, in persons. */
export function contributionOf(
  measure: Measure,
  asked: AskedUnit,
  rows: ReadonlyMap<FieldKey, LedgerRow> | undefined,
  population: number | null,
  judging: JudgingRules,
): MeasureContribution {
  const cells = measure.parts
    .filter(({ key, given }) => asked.parts.includes(key) && !given)
    .map((part) => ({ part, row: rows?.get(`${measure.id}.${part.key}`) }));
  const main = cells.filter(({ part }) => isMainPart(part.key));
  const state = stateOf(main.map(({ row }) => row));
  const parts = new Map<string, CellScalar>(cells.map(({ part, row }) => [part.key, booked(row)]));
  for (const { key, given } of measure.parts) if (given && asked.role === "county") parts.set(key, population);
  const amounts = counts(state) ? amountsOf(parts) : NOTHING;
  const first = main.find(({ row }) => row !== undefined)?.row;
  return {
    unit: asked.unit,
    role: asked.role,
    parts,
    value: measureValue(measure, amounts),
    state,
    judged: judgedAs(measure, state, amounts, parts, judging),
    source: first === undefined ? null : { file: first.file, location: first.location },
  };
}

/** The contribution's figures enter sums. */
export function counts(state: MeasureContribution["state"]): boolean {
  return state === "已报" || state === "暂纳入";
}

/** The amounts that the parts hold; null where a part is no number. */
export function amountsOf(parts: ReadonlyMap<string, CellScalar>): Amounts {
  const number = (key: string): number | null => {
    const value = parts.get(key);
    return typeof value === "number" ? value : null;
  };
  return { num: number("num"), den: number("den"), value: number("value") };
}

const NOTHING: Amounts = { num: null, den: null, value: null };

function booked(row: LedgerRow | undefined): CellScalar {
  return row === undefined || row.state === "未入账" ? null : row.value;
}

/** A unit enters a sum only when all parts asked of it are numbers (or, for a pick, 是 or 否). */
function stateOf(rows: readonly (LedgerRow | undefined)[]): MeasureContribution["state"] {
  if (rows.length === 0) return "缺报";
  if (rows.some((row) => row?.state === "未入账")) return "未入账";
  const states = rows.map((row) => (isPick(row?.value ?? null) ? "number" : figureState(row?.value ?? null)));
  if (states.every((state) => state === "number"))
    return rows.some((row) => row?.state === "暂纳入") ? "暂纳入" : "已报";
  if (states.includes("pending")) return "待报";
  return states.includes("not-applicable") ? "不适用" : "缺报";
}

function isPick(value: CellScalar): boolean {
  return value === "是" || value === "否";
}

function judgedAs(
  measure: Measure,
  state: MeasureContribution["state"],
  amounts: Amounts,
  parts: ReadonlyMap<string, CellScalar>,
  judging: JudgingRules,
): MeasureContribution["judged"] {
  if (state === "缺报" || state === "待报") return "缺报";
  if (state === "未入账") return "未能核对";
  if (state === "不适用") return "不适用";
  const pick = parts.get("value");
  if (typeof pick === "string") return pick === "是" ? "未达标" : "达标";
  const hasNoOwnRatio =
    amounts.den === null && measure.parts.some(({ key, given }) => key === "den" && given) && !parts.has("den");
  return hasNoOwnRatio ? "不适用" : judgeAmounts(measure, amounts, judging);
}
