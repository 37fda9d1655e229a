import type { LedgerRow, MeasureSummary } from "../../model/consolidation";
import type { Period } from "../../model/unit-return";
import type { VetoEvidence } from "./veto-evidence";

const MOST_NAMES = 3;

/** Vetoes 91 and 92: any unit's count above 0 is a claim, booked or not; safe only when all that are asked report 0. */
export function claimEvidence(
  summary: MeasureSummary | undefined,
  id: string,
  ledger: readonly LedgerRow[],
  period: Period,
): VetoEvidence {
  const key = `${id}.value`;
  const claims: { readonly unit: string; readonly value: number; readonly key: string }[] = [];
  const rows = ledger.filter((row) => row.key === key && row.period === period && row.state !== "已被新版替代");
  for (const { unit, value } of rows) if (typeof value === "number" && value > 0) claims.push({ unit, value, key });
  if (claims.length > 0) {
    const said = claims.map(({ unit, value }) => `${unit}报${value}起`).join("、");
    return { says: "claim", reason: `${said}。`, claims };
  }
  if (summary === undefined || summary.contributions.length === 0) {
    return { says: "nothing", reason: "没有要求填报，不能判断。", claims: [] };
  }
  const silent = summary.contributions.filter(({ value }) => value !== 0);
  return silent.length === 0
    ? { says: "safe", reason: `${summary.expected}家全部报0起。`, claims: [] }
    : { says: "nothing", reason: `${coverageInShort(summary)}，未全部报告，不能判断。`, claims: [] };
}

/** Who has reported and who has not; long lists of names are left to 指标汇总. */
function coverageInShort({ reported, expected, provisional, missing }: MeasureSummary): string {
  const aside = provisional.length === 0 ? "" : `（暂纳入${provisional.length}家）`;
  const named = missing.slice(0, MOST_NAMES).join("、");
  const lacking = missing.length > MOST_NAMES ? `${named}等${missing.length}家` : named;
  return `已报${reported}/${expected}${aside}${lacking === "" ? "" : `，缺${lacking}`}`;
}
