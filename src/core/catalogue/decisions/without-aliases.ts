import { nameKey } from "../units/name-key";
import type { UnitRegistry } from "../units/unit-registry";
import { unitRegistry } from "../units/unit-registry";

/** The registry without aliases that 食安办 does not accept as names of their units. */
export function withoutAliases(registry: UnitRegistry, refused: readonly string[]): UnitRegistry {
  const keys = new Set(refused.map(nameKey));
  const units = registry.units.map((unit) => ({
    ...unit,
    aliases: unit.aliases.filter((alias) => !keys.has(nameKey(alias))),
  }));
  return unitRegistry(units, registry.members);
}
