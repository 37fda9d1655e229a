import { PLANTED_FAULTS } from "../../app/sample/planted-fault";
import type { UnitReturn } from "../../core/model/unit-return";

/** One that has a proposed reading, one that was left blank, one that asks for an explanation. */
const FAULTS = ["46-1 ", "43-1 ", "24-1 "];

/** A return as it lies on a clerk's desk: with three things to mend, and not completed. `faults` says which. */
export function halfDone(clean: UnitReturn): { readonly unitReturn: UnitReturn; readonly faults: readonly string[] } {
  const faults: string[] = [];
  let unitReturn: UnitReturn = { ...clean, submitted: null };
  for (const { what, plant } of PLANTED_FAULTS.filter(({ what: each }) => FAULTS.some((id) => each.startsWith(id)))) {
    const planted = plant(unitReturn);
    if (planted === null) continue;
    unitReturn = planted;
    faults.push(what);
  }
  return { unitReturn, faults };
}
