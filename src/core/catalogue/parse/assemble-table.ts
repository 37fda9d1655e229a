import type { Clause, Point, Section } from "../../model/catalogue";
import { nameKey } from "../units/name-key";
import type { UnitRegistry } from "../units/unit-registry";
import { readClauseCell } from "./clause-cell";
import { withoutListTags } from "./list-tags";
import { readMethods } from "./methods-cell";
import type { ParseLog } from "./parse-log";
import { readPoint } from "./point-cell";
import { readSection } from "./section-row";
import type { ClauseRow, SectionRow } from "./table-rows";
import { TABLE_COLUMNS } from "./table-columns";
import { taskUnits } from "./task-units";
import { readTasks } from "./tasks-cell";
import type { UnitReading } from "./unit-name";
import { readUnits } from "./units-cell";

/** The table put together: sections, points and clauses in printed order. */
export interface Table {
  readonly sections: readonly Section[];
  readonly points: readonly Point[];
  readonly clauses: readonly Clause[];
}

/** Puts rows together: a section row ends the point before it, a point printed again on the next page is the same point. */
export function assembleTable(rows: readonly (SectionRow | ClauseRow)[], registry: UnitRegistry, log: ParseLog): Table {
  return new TableAssembler(registry, log).assemble(rows);
}

class TableAssembler {
  private readonly sections: Section[] = [];
  private readonly points: Point[] = [];
  private readonly clauses: Clause[] = [];
  private point: Point | null = null;
  private readonly namedIn: (text: string) => readonly UnitReading[];

  constructor(
    private readonly registry: UnitRegistry,
    private readonly log: ParseLog,
  ) {
    this.namedIn = taskUnits(registry);
  }

  assemble(rows: readonly (SectionRow | ClauseRow)[]): Table {
    for (const row of rows) {
      if (row.is === "section") this.startSection(row);
      else this.addClause(row);
    }
    return { sections: this.sections, points: this.points, clauses: this.clauses };
  }

  private startSection(row: SectionRow): void {
    const section = readSection(row, this.log);
    if (section !== null) this.sections.push(section);
    this.point = null;
  }

  private addClause(row: ClauseRow): void {
    const section = this.sections[this.sections.length - 1];
    if (section === undefined) {
      this.log.problem(row.line, "评价内容", "章标题，如「一、基础工作（30分）」");
      return;
    }
    if (!this.isFilled(row)) return;
    const veto = section.marks === null;
    if (row.point !== "" && veto) this.log.problem(row.line, `「${row.point}」`, "空的评价要点（否决项没有评价要点）");
    else if (row.point !== "") this.enterPoint(row, section);
    else if (this.point === null && !veto)
      this.log.problem(row.line, "空的评价要点", "评价要点，如「1. 党政同责 (3分)」");
    const numbered = readClauseCell(row.clause);
    if (numbered === null) this.log.problem(row.line, `「${row.clause}」`, "带编号的评价内容，如「(1) 落实…」");
    else this.clauses.push(this.readClause(row, numbered, section, veto));
  }

  private isFilled(row: ClauseRow): boolean {
    const cells = [row.clause, row.methods, row.units, row.tasks];
    const empty = cells.findIndex((cell) => cell === "");
    if (empty >= 0) this.log.problem(row.line, "空白", `${TABLE_COLUMNS[empty + 1] ?? ""}的内容`);
    return empty < 0;
  }

  private enterPoint(row: ClauseRow, section: Section): void {
    const current = this.point;
    if (current !== null && nameKey(current.printed) === nameKey(row.point)) {
      this.log.repair({
        kind: "layout",
        line: row.line,
        field: "评价要点",
        from: "（跨页重复印出的评价要点）",
        to: "（并入同名评价要点）",
        reason: "同一评价要点分页后再次印出，合并为一个。",
        once: true,
      });
      return;
    }
    this.point = readPoint(row.point, row.line, section, this.log);
    if (this.point !== null) this.points.push(this.point);
  }

  private readClause(
    row: ClauseRow,
    numbered: { readonly no: number; readonly text: string },
    section: Section,
    veto: boolean,
  ): Clause {
    if (veto) this.noteVeto(row.line);
    const tasks = withoutListTags(row.tasks, row.line, this.log);
    const named = readUnits(row.units, row.line, this.registry, this.log);
    return {
      no: numbered.no,
      section: section.id,
      point: this.point?.no ?? null,
      text: numbered.text,
      methods: readMethods(row.methods, row.line, this.log),
      ...named,
      tasks: readTasks(tasks, row.line, named.units, this.namedIn, this.log),
      veto,
      sourceLine: row.line,
      printedPoint: row.point,
      printedText: row.clause,
      printedMethods: row.methods,
      printedUnits: row.units,
      printedTasks: tasks.text,
    };
  }

  /** The first column is empty under 否决项; 「36. 其他创新举措」 does not go on (L451). */
  private noteVeto(line: number): void {
    this.log.repair({
      kind: "layout",
      line,
      field: "评价要点",
      from: "（空白）",
      to: "（无）",
      reason: "否决项没有评价要点和分值，不沿用上一要点。",
      once: true,
    });
  }
}
