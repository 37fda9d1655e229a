import type { LedgerRow } from "../../model/consolidation";
import type { FieldKey } from "../../model/expression";
import type { Period } from "../../model/unit-return";
import type { VetoEvidence } from "./veto-evidence";

/** Veto 90: 是 is a claim, also where it was not booked; safe only with a booked 否 and no 是. */
export function pickEvidence(key: FieldKey, ledger: readonly LedgerRow[], period: Period): VetoEvidence {
  const rows = ledger.filter((row) => row.key === key && row.period === period && row.state !== "已被新版替代");
  const claims = rows.filter(({ value }) => value === "是");
  if (claims.length > 0)
    return {
      says: "claim",
      reason: `${claims.map(({ unit }) => unit).join("、")}填报「是」。`,
      claims: claims.map(({ unit }) => ({ unit, key })),
    };
  const denials = rows.filter(({ value, state }) => value === "否" && state !== "未入账");
  if (denials.length > 0 && denials.length === rows.length)
    return { says: "safe", reason: `${denials.map(({ unit }) => unit).join("、")}填报「否」。`, claims: [] };
  return { says: "nothing", reason: "没有填报，不能判断。", claims: [] };
}
