import type { Verdict } from "../model/consolidation";
import type { Finding } from "../model/finding";

/** accepted: no 错误 and every 需说明 explained; else returned. 提示 and 未能核对 send nothing back. */
export function verdictOf(findings: readonly Finding[]): Exclude<Verdict, "refused"> {
  return findings.some(isOpen) ? "returned" : "accepted";
}

/** A finding for which a return is sent back. */
export function isOpen({ grade, explained }: Finding): boolean {
  return grade === "错误" || (grade === "需说明" && !explained);
}
