import type { Clause, Gap } from "../../model/catalogue";
import { COUNTY_GROUP } from "../../model/group-names";
import { gap } from "./gap";

/** One question on all clauses that neither 责任部门 nor 基本任务 gives to the counties. */
export function noCountyGaps(clauses: readonly Clause[]): readonly Gap[] {
  const without = clauses.filter(
    ({ units, tasks }) => !units.includes(COUNTY_GROUP) && !tasks.some((task) => task.units.includes(COUNTY_GROUP)),
  );
  if (without.length === 0) return [];
  const numbers = without.map(({ no }) => `（${no}）`).join("");
  const text = `第${numbers}条的责任部门和基本任务都没有各县（区），各县（区）不填报这些条目。请确认。`;
  return [
    gap(
      "no-county",
      COUNTY_GROUP,
      without.map(({ sourceLine }) => sourceLine),
      text,
    ),
  ];
}
