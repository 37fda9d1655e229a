import type { Finding } from "../model/finding";

/** What a readable return's findings come to: accepted when there is no 错误 and every 需说明 is explained, else returned. 提示 and 未能核对 send nothing back. */
export function verdictOf(findings: readonly Finding[]): "accepted" | "returned" {
  return findings.some(({ grade, explained }) => grade === "错误" || (grade === "需说明" && !explained)) ? "returned" : "accepted";
}
