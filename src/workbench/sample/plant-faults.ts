import { PLANTED_FAULTS } from "../../app/sample/planted-fault";
import type { UnitReturn } from "../../core/model/unit-return";

/** A return with a fault, and what was done to it. */
export interface PlantedReturn {
  readonly unitReturn: UnitReturn;
  readonly what: string;
}

/** Each kind of fault once, in the first unit that has the figure for it and no fault yet; kinds that the month has no rule against are left out. */
export function plantFaults(returns: readonly UnitReturn[]): ReadonlyMap<string, PlantedReturn> {
  const planted = new Map<string, PlantedReturn>();
  for (const { what, plant } of PLANTED_FAULTS) {
    for (const clean of returns) {
      const unitReturn = planted.has(clean.unit) ? null : plant(clean);
      if (unitReturn === null) continue;
      planted.set(clean.unit, { unitReturn, what });
      break;
    }
  }
  return planted;
}
