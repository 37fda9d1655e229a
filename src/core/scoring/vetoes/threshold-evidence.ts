import type { MeasureSummary } from "../../model/consolidation";
import { surveyFigure, vetoFromSurvey } from "../../rules/veto-from-survey";
import { counts } from "../counts";
import type { VetoEvidence } from "./veto-evidence";

/** A veto that follows from a measured result: the clause, whose result it is, and the clause's own threshold. */
export interface VetoThreshold {
  readonly clause: number;
  readonly id: string;
  readonly name: string;
  readonly limit: number;
  readonly unit: string;
}

/** Vetoes 93 and 94: a city result below the threshold, compared unrounded, is to be verified. */
export function thresholdEvidence(
  summary: MeasureSummary | undefined,
  { clause, id, name, limit, unit }: VetoThreshold,
): VetoEvidence {
  const value = summary?.value ?? null;
  if (summary === undefined || value === null)
    return { says: "nothing", reason: `「${name}」尚无数据，不能判断。`, claims: [] };
  const below = vetoFromSurvey({ clause, name, unit, value, limit }).outcome === "broken";
  const reason = `「${name}」${surveyFigure(value)}${unit}${summary.provisional.length > 0 ? "（暂纳入）" : ""}，${below ? "" : "不"}低于否决线${limit}${unit}。`;
  if (!below) return { says: "safe", reason, claims: [] };
  const claims = summary.contributions
    .filter(({ role, state }) => role === "lead" && counts(state))
    .map(({ unit: by, parts }) => ({ unit: by, key: `${id}.${parts.has("value") ? "value" : "num"}` }));
  return { says: "claim", reason, claims };
}
