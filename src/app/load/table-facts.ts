import type { Decision, Gap, Repair } from "../../core/model/catalogue";
import type { DecisionSetting } from "../../core/model/settings";
import { reportingUnits } from "../issue-returns";
import type { Workspace } from "../open-workspace";

/** A reading that differs from the print, with what was decided about it. */
export interface RepairLine extends Pick<
  Repair,
  "id" | "line" | "field" | "from" | "to" | "reason" | "refusable" | "decision"
> {
  readonly ruling: Pick<DecisionSetting, "by" | "date" | "basis"> | null;
}

/** What the pane says of the loaded table. */
export interface TableFacts {
  readonly sections: number;
  readonly points: number;
  readonly clauses: number;
  readonly programmes: number;
  readonly units: number;
  readonly repairs: readonly RepairLine[];
  readonly gaps: readonly Pick<Gap, "id" | "clause" | "text" | "decision">[];
  /** Gaps that wait for a decision. */
  readonly openGaps: number;
}

const OPEN: Decision = "待定";

/** Counts, repairs and gaps of the table as decided so far. */
export function tableFacts(workspace: Workspace): TableFacts {
  const { document, settings } = workspace;
  const rulings = new Map(settings.decisions.map((decision) => [decision.id, decision] as const));
  return {
    sections: document.sections.length,
    points: document.points.length,
    clauses: document.clauses.length,
    programmes: document.programmes.length,
    units: reportingUnits(workspace).length,
    repairs: document.repairs.map((repair) => {
      const ruling = rulings.get(repair.id);
      return { ...repair, ruling: ruling === undefined || ruling.by + ruling.date === "" ? null : ruling };
    }),
    gaps: document.gaps.map(({ id, clause, text, decision }) => ({ id, clause, text, decision })),
    openGaps: document.gaps.filter(({ decision }) => decision === OPEN).length,
  };
}
