import type { DocumentCatalogue, Gap, Repair } from "../../model/catalogue";
import { DERIVED_KINDS, derivedGaps, orderedGaps } from "../gaps/derived-gaps";
import { ParseLog } from "../parse/parse-log";
import type { UnitRegistry } from "../units/unit-registry";
import { addRuledUnits } from "./add-ruled-units";
import { rereadProgrammes } from "./reread-programmes";
import { rereadTable } from "./reread-table";
import type { Rulings } from "./ruling";
import { withoutAliases } from "./without-aliases";

/** A catalogue and its units as 食安办 decided. */
export interface DecidedCatalogue {
  readonly document: DocumentCatalogue;
  readonly registry: UnitRegistry;
}

/**
 * Applies 食安办's decisions to a document as parsed (never to one already decided). A refused repair gives back the print: a refused
 * alias stands as a unit of its own, which the gap list then names, and stops being an alias. An adopted gap gives the clause its unit.
 * Ids that the document does not have are left aside; 不采用 on a layout repair counts as undecided.
 */
export function applyDecisions(
  document: DocumentCatalogue,
  registry: UnitRegistry,
  rulings: Rulings,
): DecidedCatalogue {
  const repairs = document.repairs.map((repair) => decided(repair, rulings)).map(keepLayout);
  const refused = repairs.filter(({ decision }) => decision === "不采用");
  const log = new ParseLog(new Set(refused.map(({ id }) => id)));
  const table = rereadTable(document, registry, log);
  const programmes = rereadProgrammes(document.programmes, registry, log);
  const remaining = withoutAliases(
    registry,
    refused.filter(({ kind }) => kind === "unit-name").map(({ from }) => from),
  );
  const gaps = orderedGaps([
    ...derivedGaps(table.clauses, programmes, remaining),
    ...document.gaps.filter(({ kind }) => !DERIVED_KINDS.has(kind)),
  ]).map((gap) => decided(gap, rulings));
  const clauses = addRuledUnits(table.clauses, gaps, rulings);
  return { document: { ...document, ...table, clauses, programmes, repairs, gaps }, registry: remaining };
}

function decided<Item extends Repair | Gap>(item: Item, rulings: Rulings): Item {
  return { ...item, decision: rulings.get(item.id)?.decision ?? item.decision };
}

function keepLayout(repair: Repair): Repair {
  return repair.refusable || repair.decision !== "不采用" ? repair : { ...repair, decision: "待定" };
}
