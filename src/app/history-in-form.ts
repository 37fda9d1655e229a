import type { ReturnHistory } from "../core/model/return-history";
import type { UnitReturn } from "../core/model/unit-return";

/** What a form shows of earlier months beside its entries. */
export function historyInForm({ figures, works }: Pick<UnitReturn, "figures" | "works">): ReturnHistory {
  return {
    figures: new Map([...figures].map(([key, { previous }]) => [key, previous] as const)),
    works: new Map([...works].map(([clause, { previous }]) => [clause, previous] as const)),
  };
}
