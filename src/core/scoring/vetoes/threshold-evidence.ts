import type { MeasureSummary } from "../../model/consolidation";
import { counts } from "../counts";
import type { VetoEvidence } from "./veto-evidence";

/** Vetoes 93 and 94: the city's result below the clause's own threshold, compared unrounded, is to be verified. */
export function thresholdEvidence(summary: MeasureSummary | undefined, id: string, threshold: number, scale: number, measureUnit: string): VetoEvidence {
  if (summary === undefined || summary.value === null) return { says: "nothing", reason: `${id}尚无数据，不能判断。`, claims: [] };
  const { num, den, value } = summary;
  const below = num !== null && den !== null ? num * scale < threshold * den : value < threshold;
  const claims = summary.contributions.filter(({ role, state }) => role === "lead" && counts(state)).map(({ unit, parts }) => ({ unit, key: `${id}.${parts.has("value") ? "value" : "num"}` }));
  return below
    ? { says: "claim", reason: `${id}为${shown(value)}${measureUnit}，低于${threshold}${measureUnit}，待食安办核实。`, claims }
    : { says: "safe", reason: `${id}为${shown(value)}${measureUnit}，不低于${threshold}${measureUnit}${summary.provisional.length > 0 ? "（暂纳入）" : ""}。`, claims: [] };
}

/** As many digits as show on which side of the threshold it lies. */
function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}
