import type { DocumentCatalogue, Repair } from "../../model/catalogue";
import type { Table } from "../parse/assemble-table";
import { assembleTable } from "../parse/assemble-table";
import type { ParseLog } from "../parse/parse-log";
import type { ClauseRow, SectionRow } from "../parse/table-rows";
import type { UnitRegistry } from "../units/unit-registry";

/** Reads the table anew from its printed cells; the log's refused repairs are not made. */
export function rereadTable(document: DocumentCatalogue, registry: UnitRegistry, log: ParseLog): Table {
  const rows: (SectionRow | ClauseRow)[] = [
    ...document.sections.map(({ line, printed }): SectionRow => ({ is: "section", line, text: printed })),
    ...document.clauses.map((clause): ClauseRow => ({
      is: "clause",
      line: clause.sourceLine,
      point: clause.printedPoint,
      clause: clause.printedText,
      methods: clause.printedMethods,
      units: clause.printedUnits,
      tasks: tagsAt(document.repairs, clause.sourceLine) + clause.printedTasks,
    })),
  ];
  return assembleTable(
    rows.sort((a, b) => a.line - b.line),
    registry,
    log,
  );
}

/** The list tags are the one thing that `printedTasks` lacks; their repair still has them. */
function tagsAt(repairs: readonly Repair[], line: number): string {
  return repairs
    .filter((repair) => repair.kind === "list-tag" && repair.line === line)
    .map(({ from }) => `${from} `)
    .join("");
}
