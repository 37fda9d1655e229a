import { figureLabels } from "../../core/catalogue/rules/figure-labels";
import type { FieldKey } from "../../core/model/expression";
import { checkCode } from "../../core/model/check-code";
import type { Finding } from "../../core/model/finding";
import type { ReadProblem } from "../../core/model/read-problem";
import type { Result } from "../../core/model/result";
import type { BoundRule } from "../../core/model/rule";
import type { UnitReturn } from "../../core/model/unit-return";
import { checkedCells } from "../../core/returns/checked-cells";
import { parseReturn, type ParsedReturn } from "../../core/returns/parse-return";
import type { ReturnKnowledge } from "../../core/returns/return-knowledge";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { checkReturn, type CheckedReturn } from "../../core/validation/check-return";
import { SUBMISSION_DATE, SUBMISSION_DATE_REQUIRED } from "../../core/validation/reading-checks";
import { askedMeasures } from "../asked-measures";
import type { Workspace } from "../open-workspace";
import { returnKnowledge } from "../return-knowledge";
import { rulesFor } from "../rules-for";
import { workspaceFor } from "../workspace-for";
import { lastTakenOf, nextExplainedNotes, readExplainedNotes, type ExplainedNotes } from "./explained-notes";
import { fillFindings, type FillFinding } from "./fill-finding";

/** What a check of the sheets at somebody's desk is asked for. */
export interface DeskCheck {
  /** As kept under `FILL_KEYS.explained`. */
  readonly explained: string | null;
  /** As if it were handed in: blank counts as not given. */
  readonly handingIn: boolean;
}

/** The sheets of a return as they stand, checked. */
export interface DeskReturn {
  readonly unitReturn: UnitReturn;
  readonly findings: readonly FillFinding[];
  /** 核对码 over what stands in the cells now. */
  readonly checkCode: string;
  /** The settings that hold in the return's month. */
  readonly held: Workspace;
  /** To be kept under `FILL_KEYS.explained`. */
  readonly explained: ExplainedNotes;
  readonly grid: WorkbookGrid;
  /** Issued under other rules or settings than those of this workbook. */
  readonly otherRules: boolean;
}

/** Checks the sheets of a return; what depends only on unit and month is worked out once. */
export type ReturnChecker = (grid: WorkbookGrid, check: DeskCheck) => Result<DeskReturn, ReadProblem>;

interface Known {
  readonly held: Workspace;
  readonly knowledge: ReturnKnowledge;
  readonly rules: readonly BoundRule[];
  readonly labels: ReadonlyMap<FieldKey, string>;
}

/** Findings that say nothing while somebody is filling in: 完成上报 sets the date, and the settings of this workbook need not be the office's. */
const NOT_AT_THE_DESK: ReadonlySet<string> = new Set([
  "not-submitted",
  "older-rules",
  "check-code-differs",
  SUBMISSION_DATE.id,
  SUBMISSION_DATE_REQUIRED.id,
]);

/** A checker under the settings of a workspace. */
export function returnChecker(workspace: Workspace): ReturnChecker {
  const first = returnKnowledge(workspace);
  const known = new Map<string, Known>();
  const knownOf = ({ unit, period }: UnitReturn): Known => {
    const id = `${unit}|${period}`;
    const found = known.get(id) ?? knownFor(workspace, unit, period, first);
    known.set(id, found);
    return found;
  };
  return (grid, check) => {
    const parsed = parseReturn(grid, first);
    if (!parsed.ok) return parsed;
    const about = knownOf(parsed.value.unitReturn);
    const again = about.held === workspace ? parsed : parseReturn(grid, about.knowledge);
    return again.ok ? { ok: true, value: checked(grid, again.value, about, check) } : again;
  };
}

function knownFor(workspace: Workspace, unit: string, period: string, first: ReturnKnowledge): Known {
  const held = workspaceFor(workspace, period);
  return {
    held,
    knowledge: held === workspace ? first : returnKnowledge(held),
    rules: rulesFor(held, unit, period),
    labels: figureLabels(askedMeasures(held, unit)),
  };
}

function checked(
  grid: WorkbookGrid,
  { unitReturn, structureFindings }: ParsedReturn,
  { held, knowledge, rules, labels }: Known,
  { explained, handingIn }: DeskCheck,
): DeskReturn {
  const kept = readExplainedNotes(explained, unitReturn);
  const result = checkReturn(unitReturn, rules, {
    labels,
    received: handingIn,
    lastTaken: lastTakenOf(kept, unitReturn),
  });
  return {
    unitReturn,
    findings: fillFindings(said(structureFindings, result), result.outcomes, unitReturn, grid),
    checkCode: checkCode(checkedCells(unitReturn, (key) => knowledge.figures.get(key) ?? null)),
    held,
    explained: nextExplainedNotes(kept, unitReturn, result.outcomes),
    grid,
    otherRules: unitReturn.rules !== knowledge.rules,
  };
}

function said(structure: readonly Finding[], { findings }: CheckedReturn): readonly Finding[] {
  return [...structure, ...findings].filter(({ rule }) => !NOT_AT_THE_DESK.has(rule));
}
