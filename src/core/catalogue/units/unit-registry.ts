import type { ReportingUnit } from "../../model/catalogue";
import { nameKey } from "./name-key";

/** The units that the office keeps, by name, alias and group. */
export interface UnitRegistry {
  readonly units: readonly ReportingUnit[];
  /** Canonical names of 市食药安委成员单位. */
  readonly members: readonly string[];
  /** Every name and alias, as `nameKey`, to its unit. */
  readonly byKey: ReadonlyMap<string, ReportingUnit>;
  /** Whole Chinese sentences on names that two units claim; the unit listed first keeps the name. */
  readonly conflicts: readonly string[];
}

/** Puts units and members together; `members` are canonical names. */
export function unitRegistry(units: readonly ReportingUnit[], members: readonly string[]): UnitRegistry {
  const byKey = new Map<string, ReportingUnit>();
  const conflicts: string[] = [];
  const claim = (name: string, unit: ReportingUnit): void => {
    const holder = byKey.get(nameKey(name));
    if (holder === undefined) byKey.set(nameKey(name), unit);
    else if (holder !== unit)
      conflicts.push(`「${name}」同时是「${holder.name}」和「${unit.name}」的名称，按「${holder.name}」处理，请改正。`);
  };
  // Canonical names first: an alias never takes the name of another unit.
  for (const unit of units) claim(unit.name, unit);
  for (const unit of units) for (const alias of unit.aliases) claim(alias, unit);
  return { units, members, byKey, conflicts };
}
