import type { Consolidation, FileOutcome, MeasureSummary } from "../../model/consolidation";
import { FORM_CHANGED, FORM_NOT_COMPARED } from "../../model/form-rules";
import { ledgerValue } from "../cell-text";
import { scoreSummaryJson } from "./score-json";

/** What `consolidate --json` prints: plain data, the same keys in the same order every time. Numbers are unrounded, null is unknown. */
export function consolidationJson(month: Consolidation) {
  const { period, expected, received, accepted, returned, onTime, late, missing, counts } = month;
  return {
    period,
    expected,
    received,
    accepted,
    returned,
    onTime,
    late,
    missing,
    files: month.files.map(fileJson),
    counts: countsJson(counts),
    measures: month.measures.map(measureJson),
    clauses: month.clauses.map(({ no, state, reported, expected: asked }) => ({
      no,
      state,
      reported,
      expected: asked,
    })),
    changes: month.changes.map(({ unit, key, from, to }) => ({
      unit,
      key,
      from: ledgerValue(from),
      to: ledgerValue(to),
    })),
    score: scoreSummaryJson(month.score),
  };
}

function countsJson({ read, booked, provisional, held, heldBy, carried, uncounted, lost }: Consolidation["counts"]) {
  return {
    read,
    booked,
    held,
    provisional,
    heldBy: heldBy.map(({ reason, count }) => ({ reason, count })),
    carried,
    uncounted,
    lost,
  };
}

function fileJson({ file, verdict, reason, unit, revision, received, late, updated, findings }: FileOutcome) {
  const count = (grade: string): number => findings.filter((finding) => finding.grade === grade).length;
  return {
    file,
    verdict,
    reason: reason === null ? null : { code: reason.code, message: reason.message },
    unit,
    revision,
    received,
    late,
    updated,
    findings: { 错误: count("错误"), 需说明: count("需说明") },
    form: verdict === "refused" ? null : formJson(findings),
  };
}

/** Whether the form could be held against the one that was issued, cell by cell, and what was changed in it. */
function formJson(findings: FileOutcome["findings"]) {
  return {
    compared: findings.every(({ rule }) => rule !== FORM_NOT_COMPARED),
    changes: findings
      .filter(({ rule }) => rule === FORM_CHANGED)
      .map(({ sheet, cell, message }) => ({ sheet, cell, message })),
  };
}

function measureJson({
  id,
  num,
  den,
  value,
  target,
  state,
  complete,
  reported,
  expected,
  provisional,
  missing,
}: MeasureSummary) {
  return { id, num, den, value, target, state, complete, reported, expected, provisional, missing };
}
