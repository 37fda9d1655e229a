import type { Clause } from "../../model/catalogue";
import type { UnitRegistry } from "../units/unit-registry";
import type { ParseLog } from "./parse-log";
import { splitNames } from "./split-names";
import { namesRead, readUnitName } from "./unit-name";

/** 「市林草局等部门」, 「市城管执法局等食品安全监管部门」: the list is left open. */
const OPEN_LIST = /(等[^、，,；;]*部门)$/;

/** Reads 责任部门: canonical names in printed order. A name that the registry does not know stays as printed; the gap list names it. */
export function readUnits(
  cell: string,
  line: number,
  registry: UnitRegistry,
  log: ParseLog,
): Pick<Clause, "units" | "openList" | "partialMembers"> {
  const units = new Set<string>();
  let openList: string | null = null;
  let partialMembers = false;
  for (const { text } of splitNames(cell)) {
    const open = OPEN_LIST.exec(text)?.[1] ?? "";
    if (open !== "") openList = open;
    const printed = text.slice(0, text.length - open.length);
    const reading = readUnitName(registry, printed);
    const names = reading === null ? [printed] : namesRead(reading, line, "责任部门", log);
    if (reading?.partial === true && names === reading.names) partialMembers = true;
    names.forEach((name) => units.add(name));
  }
  return { units: [...units], openList, partialMembers };
}
