import type { ReportingUnit } from "../../model/catalogue";
import { nameKey } from "./name-key";
import type { UnitRegistry } from "./unit-registry";

const CITY_PREFIX = /^(?:中共)?昌都市?/;

/**
 * The unit that a name or alias means, whatever the width of its brackets, its blanks, or a leading 昌都市; null when nobody is
 * called so. Group names such as 各县（区） are no units: see `expandUnits`.
 */
export function resolveUnit(registry: UnitRegistry, name: string): ReportingUnit | null {
  const key = nameKey(name);
  const unit = registry.byKey.get(key);
  if (unit !== undefined) return unit;
  const local = key.replace(CITY_PREFIX, "");
  // 昌都市教育局 is cut to 教育局: the registry knows it as 市教育局. A bare 教育局 stays unknown.
  return local === key ? null : (registry.byKey.get(local) ?? registry.byKey.get(`市${local}`) ?? null);
}
