import type { CellScalar, FieldKey } from "../../model/expression";
import type { Finding } from "../../model/finding";
import type { Measure } from "../../model/measure";
import type { UnitReturn } from "../../model/unit-return";

export function sameAsLastMonth(_unitReturn: UnitReturn, _last: ReadonlyMap<FieldKey, CellScalar>, _measures: readonly Measure[]): readonly Finding[] {
  return [];
}
