import type { Programme } from "../../model/catalogue";
import { paragraphOf } from "../parse/paragraphs";
import type { ParseLog } from "../parse/parse-log";
import { readProgrammeUnits } from "../parse/programme-units";
import type { UnitRegistry } from "../units/unit-registry";

/** Reads 牵头单位 and 责任单位 anew as printed; the log's refused repairs are not made. */
export function rereadProgrammes(
  programmes: readonly Programme[],
  registry: UnitRegistry,
  log: ParseLog,
): readonly Programme[] {
  return programmes.map((programme) => ({
    ...programme,
    lead: readProgrammeUnits(paragraphOf(programme.printedLead, programme.leadLines), registry, log),
    units: readProgrammeUnits(paragraphOf(programme.printedUnits, programme.unitsLines), registry, log),
  }));
}
