import type { CellReader } from "../../expression/evaluate";
import type { UnitReturn } from "../../model/unit-return";
import { workKey } from "../version-figures";
import type { UnitPast } from "./unit-past";

/** What rules see of a return, with earlier months taken from the office's ledger; where that says nothing, the form's own columns hold. */
export function returnCells({ figures, works, typedRatios, submitted }: UnitReturn, past: UnitPast): CellReader {
  return (reference) => {
    switch (reference.of) {
      case "figure":
        return figures.get(reference.key)?.value ?? null;
      case "note":
        return figures.get(reference.key)?.note ?? null;
      case "previous": {
        const { key, monthsAgo } = reference;
        return past[monthsAgo].get(key) ?? figures.get(key)?.previous[monthsAgo] ?? null;
      }
      case "work":
        return works.get(reference.clause)?.fields[reference.field] ?? null;
      case "previousWork": {
        const { clause, field } = reference;
        return past[1].get(workKey(clause, field)) ?? works.get(clause)?.previous[field] ?? null;
      }
      case "ratio":
        return typedRatios.get(reference.measure)?.value ?? null;
      case "submitted":
        return submitted;
    }
  };
}
