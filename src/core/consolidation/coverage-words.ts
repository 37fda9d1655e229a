import type { MeasureContribution } from "../model/consolidation";
import { counts } from "./contribution-of";

/** Who has reported a measure, in words and lists. 不适用 is a report; 待报 and 未入账 are not. */
export interface Coverage {
  readonly reported: number;
  readonly provisional: readonly string[];
  readonly missing: readonly string[];
  readonly notApplicable: readonly string[];
  readonly coverage: string;
}

/** 「已报31/34（暂纳入4：…；不适用1：…），缺：甲、乙（待报）、丙（未入账）」 */
export function coverageOf(contributions: readonly MeasureContribution[]): Coverage {
  const named = (wanted: (state: MeasureContribution["state"]) => boolean): readonly string[] =>
    contributions.filter(({ state }) => wanted(state)).map(({ unit }) => unit);
  const provisional = named((state) => state === "暂纳入");
  const notApplicable = named((state) => state === "不适用");
  const missing = contributions.filter(({ state }) => !counts(state) && state !== "不适用");
  const reported = contributions.length - missing.length;
  const aside = [listed("暂纳入", provisional), listed("不适用", notApplicable)]
    .filter((text) => text !== "")
    .join("；");
  const lacking = missing.map(({ unit, state }) => (state === "缺报" ? unit : `${unit}（${state}）`)).join("、");
  return {
    reported,
    provisional,
    missing: missing.map(({ unit }) => unit),
    notApplicable,
    coverage: `已报${reported}/${contributions.length}${aside === "" ? "" : `（${aside}）`}${lacking === "" ? "" : `，缺：${lacking}`}`,
  };
}

function listed(label: string, units: readonly string[]): string {
  return units.length === 0 ? "" : `${label}${units.length}：${units.join("、")}`;
}
