import type { Clause } from "../../model/catalogue";
import { MEMBER_GROUP } from "../../model/group-names";
import type { UnitRegistry } from "../units/unit-registry";

/** True when 责任部门 holds a name, itself or by 市食药安委成员单位 (not by 有关 / 其他有关成员单位). */
export function isResponsible(registry: UnitRegistry, clause: Clause, name: string): boolean {
  if (clause.units.includes(name)) return true;
  return clause.units.includes(MEMBER_GROUP) && !clause.partialMembers && registry.members.includes(name);
}
