import type { CellScalar, FieldKey } from "../model/expression";
import type { MeasurePart } from "../model/measure";
import type { UnitReturn } from "../model/unit-return";
import { isChecked, statusKey } from "../model/check-code";
import type { CheckedCell } from "../model/check-code";

/** What the check code of a return covers. `partOf` tells what a figure is; unknown figures are left out. */
export function checkedCells(
  unitReturn: Pick<UnitReturn, "figures" | "works">,
  partOf: (key: FieldKey) => Pick<MeasurePart, "kind" | "given"> | null,
): readonly CheckedCell[] {
  const figures = [...unitReturn.figures.values()].flatMap(({ key, value }) => {
    const part = partOf(key);
    return part === null || !isChecked(part) ? [] : [{ key, value: part.given ? givenNumber(value) : value }];
  });
  const works = [...unitReturn.works.values()].map(({ clause, fields }) => ({
    key: statusKey(clause),
    value: fields.status,
  }));
  return [...figures, ...works];
}

/** N(): words such as 待食安办提供 count 0. */
function givenNumber(value: CellScalar): number {
  return typeof value === "number" ? value : 0;
}
