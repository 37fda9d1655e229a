import type { CellReader } from "../../expression/evaluate";
import type { CellScalar, FieldKey } from "../../model/expression";
import type { UnitReturn } from "../../model/unit-return";

/** What rules see of a return, with last month's figures taken from the office's ledger instead of the form's own columns. */
export function returnCells(unitReturn: UnitReturn, lastMonth: ReadonlyMap<FieldKey, CellScalar>): CellReader {
  return (reference) => {
    switch (reference.of) {
      case "figure":
        return unitReturn.figures.get(reference.key)?.value ?? null;
      case "note":
        return unitReturn.figures.get(reference.key)?.note ?? null;
      case "previous":
        return reference.monthsAgo === 1 ? (lastMonth.get(reference.key) ?? null) : null;
      case "work":
        return unitReturn.works.get(reference.clause)?.fields[reference.field] ?? null;
      case "submitted":
        return unitReturn.submitted;
      default:
        return null;
    }
  };
}
