import type { FieldKey } from "../model/expression";
import type { MeasurePart } from "../model/measure";
import type { UnitReturn } from "../model/unit-return";
import type { CheckedCell } from "../model/check-code";

/** True for parts that the check code covers: numbers and picks. Dates and free texts are shown differently by different programs. */
export function isChecked(part: Pick<MeasurePart, "kind">): boolean {
  return part.kind === "number" || part.kind === "pick";
}

/** Key of a clause's 工作状态 in the check code. */
export function statusKey(clause: number): string {
  return `${clause}.status`;
}

/** What the check code of a return covers. `kindOf` tells a figure's kind; unknown figures are left out. */
export function checkedCells(
  unitReturn: Pick<UnitReturn, "figures" | "works">,
  kindOf: (key: FieldKey) => MeasurePart["kind"] | null,
): readonly CheckedCell[] {
  const figures = [...unitReturn.figures.values()].filter(({ key }) => {
    const kind = kindOf(key);
    return kind !== null && isChecked({ kind });
  });
  const works = [...unitReturn.works.values()].map(({ clause, fields }) => ({ key: statusKey(clause), value: fields.status }));
  return [...figures.map(({ key, value }) => ({ key, value })), ...works];
}
