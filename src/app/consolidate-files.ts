import { consolidate } from "../core/consolidation/consolidate";
import { consolidationJson } from "../core/consolidation/json/consolidation-json";
import type { ReceivedDates } from "../core/consolidation/consolidation-input";
import type { Consolidation, ReceivedReturn, RefusedFile } from "../core/model/consolidation";
import type { History } from "../core/model/history";
import type { FileValues } from "../core/model/present-value";
import type { Period } from "../core/model/unit-return";
import type { WrittenCheck } from "./check-written";
import { checkFiles, type CheckedFile } from "./check-files";
import { consolidationInput } from "./consolidation-input";
import type { Workspace } from "./open-workspace";
import type { PickedFile } from "./ports/picked-file";
import type { ReadingTools } from "./ports/use-case-tools";
import { scoreMonth } from "./score-month";
import { workspaceFor } from "./workspace-for";

/** What a month's consolidation is asked to do. */
export interface ConsolidationRequest {
  readonly period: Period;
  readonly files: readonly PickedFile[];
  readonly dates: ReceivedDates;
  /** Files that the office chose where two returns are equal in date and revision. */
  readonly preferred: readonly string[];
  readonly history: History | null;
}

/** The month's consolidation, and the files that were left aside because they are no returns but workbooks of ours. */
export interface ConsolidatedFiles {
  readonly consolidation: Consolidation;
  readonly leftAside: readonly string[];
  /** What stands in each of the files. */
  readonly present: readonly FileValues[];
  /** A file was refused, a number has gone astray, or something has a 错误: a return, the typed scores, or the history. */
  readonly faulty: boolean;
}

/** Takes a month's files together: every file is accepted, returned or refused, and every value read is in the ledger. */
export async function consolidateFiles(
  request: ConsolidationRequest,
  workspace: Workspace,
  tools: ReadingTools,
): Promise<ConsolidatedFiles> {
  return consolidateChecked(request, await checkFiles(request.files, workspace, tools), workspace);
}

/** The same for files that have been checked under the same settings. */
export function consolidateChecked(
  request: Omit<ConsolidationRequest, "files">,
  checked: readonly CheckedFile[],
  workspace: Workspace,
): ConsolidatedFiles {
  const own = checked.filter((one) => one.own !== null);
  const taken = checked.filter((one) => one.own === null).map((one) => inMonth(one, request.period));
  const held = workspaceFor(workspace, request.period);
  const present = taken.map(({ file, values }) => ({ file, values }));
  const input = consolidationInput(held, {
    ...request,
    present,
    received: taken.flatMap(asReceived),
    refused: taken.flatMap(asRefused),
  });
  const consolidation = consolidate(input, (month) => scoreMonth(held, month, request.history));
  return {
    consolidation,
    leftAside: own.map(({ file, own: kind }) => `${file}（${kind ?? ""}）`),
    present,
    faulty: isFaulty(consolidation, request.history),
  };
}

function isFaulty({ files, crossFindings, score, counts }: Consolidation, history: History | null): boolean {
  const findings = [
    ...files.flatMap((file) => file.findings),
    ...crossFindings,
    ...score.findings,
    ...(history?.findings ?? []),
  ];
  return (
    counts.lost.length > 0 ||
    files.some(({ verdict }) => verdict === "refused") ||
    findings.some(({ grade }) => grade === "错误")
  );
}

/** A return of another month is refused by name, so that its figures never enter this month's. */
function inMonth(one: CheckedFile, period: Period): CheckedFile {
  if (one.unitReturn === null || one.unitReturn.period === period) return one;
  const message = `这是${one.unitReturn.unit} ${one.unitReturn.period} 的月报，不是 ${period} 的，没有汇总。请该单位改报 ${period} 的月报。`;
  return { ...one, verdict: "refused", reason: { code: "wrong-period", message } };
}

function asReceived({
  file,
  verdict,
  unitReturn,
  findings,
  content,
  modified,
}: CheckedFile): readonly ReceivedReturn[] {
  if (verdict === "refused" || unitReturn === null) return [];
  return [{ file, unitReturn, findings, content, fileDate: modified }];
}

function asRefused({ file, reason, unitReturn }: CheckedFile): readonly RefusedFile[] {
  return reason === null ? [] : [{ file, problem: reason, ...(unitReturn === null ? {} : { unit: unitReturn.unit }) }];
}

/** The answer of `consolidate --json` (contracts.md §2), with the findings over several returns, the files that were ignored, and what reading back gave. */
export function consolidatedJson(month: Consolidation, ignored: readonly string[], written: WrittenCheck) {
  const crossFindings = month.crossFindings.map(({ rule, grade, clause, key, unit, message, explained }) => ({
    rule,
    grade,
    clause,
    key,
    unit: unit ?? null,
    message,
    explained,
  }));
  return { ...consolidationJson(month), crossFindings, ignored, written };
}
