import type { MeasureContribution } from "../model/consolidation";

/** The contribution's figures enter the city's figure. */
export function counts(state: MeasureContribution["state"]): boolean {
  return state === "已报" || state === "暂纳入";
}
