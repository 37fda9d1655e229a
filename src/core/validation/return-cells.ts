import type { CellReader } from "../expression/evaluate";
import type { CellScalar, FieldKey, Reference } from "../model/expression";
import type { ReturnFigure, UnitReturn } from "../model/unit-return";

/** Stands for the date of 完成上报 of a return that was handed in without one. */
const HANDED_IN = "已收到";

/** What a formula without a cached value counts as. */
const UNREAD_FORMULA: CellScalar = { error: "公式没有结果" };

/**
 * What stands in the cells of a return, as rules ask for them.
 * `received`: the return is in the office's hands, so it counts as submitted even where the date is missing.
 */
export function returnCells(unitReturn: UnitReturn, received: boolean): CellReader {
  const accepted = acceptedReadings(unitReturn);
  return (reference) => cellOf(unitReturn, reference, received, accepted);
}

function cellOf(
  unitReturn: UnitReturn,
  reference: Reference,
  received: boolean,
  accepted: ReadonlyMap<FieldKey, CellScalar>,
): CellScalar {
  switch (reference.of) {
    case "figure":
      return accepted.get(reference.key) ?? entry(unitReturn.figures.get(reference.key));
    case "previous":
      return unitReturn.figures.get(reference.key)?.previous[reference.monthsAgo] ?? null;
    case "note":
      return unitReturn.figures.get(reference.key)?.note ?? null;
    case "ratio":
      return unitReturn.typedRatios.get(reference.measure)?.value ?? null;
    case "work":
      return unitReturn.works.get(reference.clause)?.fields[reference.field] ?? null;
    case "previousWork":
      return unitReturn.works.get(reference.clause)?.previous[reference.field] ?? null;
    case "submitted":
      return unitReturn.submitted ?? (received ? HANDED_IN : null);
  }
}

function entry(figure: ReturnFigure | undefined): CellScalar {
  if (figure === undefined) return null;
  return figure.formula && figure.value === null ? UNREAD_FORMULA : figure.value;
}

/** Readings that the office or the clerk has accepted stand in for the text; all others stay unread. */
function acceptedReadings({ readings }: UnitReturn): ReadonlyMap<FieldKey, CellScalar> {
  return new Map(
    readings
      .filter(({ accepted, proposed }) => accepted && proposed !== null)
      .map(({ key, proposed }) => [key, proposed]),
  );
}
