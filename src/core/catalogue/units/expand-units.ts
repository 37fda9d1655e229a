import type { ReportingUnit } from "../../model/catalogue";
import { COUNTY_GROUP, MEMBER_GROUP } from "../../model/group-names";
import { resolveUnit } from "./resolve-unit";
import type { UnitRegistry } from "./unit-registry";

/**
 * The reporting units behind names and group names, each once, in the registry's order.
 * 各县（区） stands for the counties and 新区管委会, 市食药安委成员单位 for the maintained list. Units that do not report, and names
 * that the registry does not know, give nothing: the gap list names them.
 */
export function expandUnits(registry: UnitRegistry, names: readonly string[]): readonly ReportingUnit[] {
  const meant = new Set<ReportingUnit>();
  for (const name of names) for (const unit of unitsBehind(registry, name)) meant.add(unit);
  return registry.units.filter((unit) => unit.reports && meant.has(unit));
}

function unitsBehind(registry: UnitRegistry, name: string): readonly ReportingUnit[] {
  if (name === COUNTY_GROUP) return registry.units.filter(({ kind }) => kind === "县区" || kind === "功能区");
  if (name === MEMBER_GROUP) return registry.members.flatMap((member) => unitsBehind(registry, member));
  const unit = resolveUnit(registry, name);
  return unit === null ? [] : [unit];
}
