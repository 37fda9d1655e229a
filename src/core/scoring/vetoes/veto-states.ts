import type { VetoState } from "../../model/consolidation";
import type { DecisionSetting } from "../../model/settings";
import type { ScoreInput } from "../score-input";
import { claimEvidence } from "./claim-evidence";
import { pickEvidence } from "./pick-evidence";
import { thresholdEvidence, type VetoThreshold } from "./threshold-evidence";
import { saidSince, type VetoEvidence } from "./veto-evidence";

type VetoInput = Pick<ScoreInput, "clauses" | "period" | "measures" | "ledger" | "decisions">;

const SATISFACTION: VetoThreshold = { clause: 93, id: "73-1", name: "群众食品安全满意度", limit: 80, unit: "分" };
const PASS_RATE: VetoThreshold = { clause: 94, id: "75-1", name: "食品评价性抽检合格率", limit: 98, unit: "%" };

/** Where each veto clause (90–94) stands. 触发 only by a decision of 食安办 with name and basis; without complete data it is never 未触发. */
export function vetoStates(input: VetoInput): readonly VetoState[] {
  return input.clauses.filter(({ veto }) => veto).map(({ no }) => vetoState(no, evidenceFor(no, input), input));
}

function evidenceFor(clause: number, { measures, ledger, period }: VetoInput): VetoEvidence {
  const summary = (id: string) => measures.find((measure) => measure.id === id);
  switch (clause) {
    case 90:
      return pickEvidence("90-1.value", ledger, period);
    case 91:
    case 92:
      return claimEvidence(summary(`${clause}-1`), `${clause}-1`, ledger, period);
    case 93:
      return thresholdEvidence(summary(SATISFACTION.id), SATISFACTION);
    case 94:
      return thresholdEvidence(summary(PASS_RATE.id), PASS_RATE);
    default:
      return { says: "nothing", reason: "没有可依据的数据。", claims: [] };
  }
}

function vetoState(clause: number, evidence: VetoEvidence, { decisions, ledger }: VetoInput): VetoState {
  const decision = decisions.find(({ id }) => id === `veto-${clause}`);
  if (decision !== undefined && isSigned(decision)) {
    if (decision.decision.trim() === "触发")
      return { clause, state: "触发", reason: `${words(decision)}确认触发。${evidence.reason}` };
    if (isCleared(decision, evidence, ledger))
      return { clause, state: "未触发", reason: `${words(decision)}核实不触发。${evidence.reason}` };
  }
  const state = evidence.says === "claim" ? "待核实" : evidence.says === "safe" ? "未触发" : "无数据";
  return { clause, state, reason: state === "待核实" ? `${evidence.reason}待食安办核实。` : evidence.reason };
}

/** Name and basis are filled in. */
function isSigned({ by, basis }: DecisionSetting): boolean {
  return by.trim() !== "" && basis.trim() !== "";
}

/** The office has verified a claim and found it not to count. The decision holds for what was said by its date, not for anything said later. */
function isCleared(
  { decision, date }: DecisionSetting,
  { says, claims }: VetoEvidence,
  ledger: ScoreInput["ledger"],
): boolean {
  if (says !== "claim" || claims.length === 0 || !["不触发", "未触发"].includes(decision.trim()) || date === "")
    return false;
  return claims.every(({ unit, key }) => {
    const since = saidSince(ledger, unit, key);
    return since !== null && since <= date;
  });
}

function words({ by, date, basis }: DecisionSetting): string {
  return `${by.trim()}${date === "" ? "" : `于${date}`}依据「${basis.trim()}」`;
}
