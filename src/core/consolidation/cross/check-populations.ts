import { yearOf } from "../../model/calendar";
import type { CrossFinding } from "../../model/consolidation";
import { countyPopulationsSumToCity, meta } from "../../rules/population-is-official";
import type { ConsolidationInput } from "../consolidation-input";
import { WHOLE_CITY } from "../summarise-measure";
import { crossFinding } from "./cross-finding";

/** Rule 8: the counties' populations in 设置 sum to the city's, with 新区管委会 where it is counted apart. Only asked where a measure needs population. */
export function checkPopulations({ period, measures, units, rules }: ConsolidationInput): readonly CrossFinding[] {
  if (!measures.some(({ parts }) => parts.some(({ given }) => given))) return [];
  const year = yearOf(period);
  const counties = units.filter(({ kind }) => kind === "县区" || (kind === "功能区" && rules.newDistrict === "单列"));
  const persons = counties.map(({ name }) => ({ name, persons: rules.populationOf(name, year) }));
  const findings = crossFinding(
    meta,
    countyPopulationsSumToCity(rules.populationOf(WHOLE_CITY, year), persons),
    { clause: null, unit: null, key: null },
    new Map(),
  );
  return findings.map((finding) => ({
    ...finding,
    message: finding.grade === "错误" ? `各县（区）人口数之和与全市不符：${finding.message}` : finding.message,
  }));
}
