import type { Pick } from "../../core/model/expression";
import type { Finding } from "../../core/model/finding";
import type { CellLocation, Reading, UnitReturn, WorkReport } from "../../core/model/unit-return";
import type { WorkbookGrid } from "../../core/sheet/grid";
import type { RuleResult } from "../../core/validation/check-return";
import type { CellEdit } from "../ports/open-workbook";
import { editOf } from "./cell-in-grid";

/** Something that one click mends, and what the button says. */
export interface OneClick {
  readonly words: string;
  readonly edits: readonly CellEdit[];
}

/** A finding at the desk, with what can be done about it from the pane. */
export interface FillFinding extends Finding {
  /** What the entry was probably meant to be. */
  readonly correction: OneClick | null;
  /** Where a 需说明 may be explained, and what stands there. */
  readonly explainAt: { readonly at: CellLocation; readonly text: string } | null;
  /** 「本月无新进展」 for a clause whose progress has not been written. */
  readonly noProgress: OneClick | null;
}

const NO_PROGRESS: Pick = "本月无新进展";

/** Rules about 工作进展 that this pick settles. */
const ABOUT_PROGRESS: ReadonlySet<string> = new Set(["text-repeated", "figure-changed-text-not"]);

/** Findings with what can be done about each. */
export function fillFindings(
  findings: readonly Finding[],
  outcomes: readonly RuleResult[],
  unitReturn: UnitReturn,
  grid: WorkbookGrid,
): readonly FillFinding[] {
  const results = new Map(outcomes.map((result) => [`${result.rule.meta.id} ${result.rule.at}`, result] as const));
  const readings = new Map(unitReturn.readings.map((reading) => [reading.key, reading] as const));
  return findings.map((finding) => {
    const reading = finding.key === null ? undefined : readings.get(finding.key);
    const work = finding.key === null ? undefined : unitReturn.works.get(Number(finding.key));
    const result = results.get(`${finding.rule} ${finding.key ?? ""}`);
    return {
      ...finding,
      correction: reading === undefined || finding.grade !== "错误" ? null : correctionOf(reading, grid),
      explainAt: finding.grade === "需说明" && result !== undefined ? explainAt(result, unitReturn) : null,
      noProgress: work !== undefined && ABOUT_PROGRESS.has(finding.rule) ? noProgress(work, grid) : null,
    };
  });
}

function correctionOf({ sheet, cell, proposed, accepted }: Reading, grid: WorkbookGrid): OneClick | null {
  if (proposed === null || accepted) return null;
  const edit = editOf(grid, { sheet, cell }, proposed);
  return edit === null ? null : { words: `改为 ${proposed}`, edits: [edit] };
}

function explainAt({ rule }: RuleResult, { figures }: UnitReturn): FillFinding["explainAt"] {
  for (const reference of rule.explainedBy) {
    const figure = reference.of === "note" ? figures.get(reference.key) : undefined;
    if (figure !== undefined)
      return { at: figure.noteLocation, text: typeof figure.note === "string" ? figure.note : "" };
  }
  return null;
}

function noProgress({ locations, fields }: WorkReport, grid: WorkbookGrid): OneClick | null {
  if (fields.progress === NO_PROGRESS) return null;
  const edit = editOf(grid, locations.progress, NO_PROGRESS);
  return edit === null ? null : { words: NO_PROGRESS, edits: [edit] };
}

/** 「本月无新进展」 for every clause that is under way or done and has no text yet; null where there is none. */
export function noProgressElsewhere({ works }: UnitReturn, grid: WorkbookGrid): OneClick | null {
  const edits = [...works.values()]
    .filter(({ fields }) => fields.progress === null && (fields.status === "推进中" || fields.status === "已完成"))
    .flatMap((work) => noProgress(work, grid)?.edits ?? []);
  return edits.length === 0 ? null : { words: `其余 ${edits.length} 条没写进展的，填「${NO_PROGRESS}」`, edits };
}
