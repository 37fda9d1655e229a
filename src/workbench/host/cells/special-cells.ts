import type { Area } from "../../../core/sheet/area";
import { oneOf } from "../engine/arguments";
import { HostError } from "../engine/host-error";
import type { RangeTarget } from "../engine/objects";
import type { HostCell } from "../model/cell";
import { holds, intersection } from "../model/geometry";
import { cutAreas } from "./validations";

const KINDS = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;

/** Areas of the cells of one kind, row by row; kinds nobody needs here are not known. */
export function specialCells(
  { sheet, area }: RangeTarget,
  kind: string,
  _valueType: string | undefined,
): readonly Area[] {
  const wanted = oneOf(kind, KINDS);
  const used = sheet.usedArea(false);
  const within = used === null ? null : intersection(used, area);
  if (wanted === "DataValidations") return sheet.validations.flatMap((rule) => overlaps(rule.areas, area));
  if (within === null) return [];
  if (wanted === "Blanks") {
    const filled = [...sheet.entries()]
      .filter(({ cell }) => hasContent(cell))
      .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    return filled.reduce<readonly Area[]>(cutAreas, [within]);
  }
  if (wanted !== "Constants" && wanted !== "Formulas") throw new HostError("ApiNotFound");
  return [...sheet.entries()]
    .filter(
      ({ row, column, cell }) =>
        holds(area, { row, column }) && hasContent(cell) && (cell.formula !== null) === (wanted === "Formulas"),
    )
    .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function hasContent(cell: HostCell): boolean {
  return cell.value !== "" || cell.formula !== null;
}

function overlaps(areas: readonly Area[], area: Area): readonly Area[] {
  return areas.flatMap((other) => intersection(other, area) ?? []);
}
