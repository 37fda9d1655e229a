import type { RuleMeta } from "../model/rule";
import { broken, KEPT, NOT_APPLICABLE, notRun, type CrossOutcome } from "./cross-outcome";
import type { SharedFigure } from "./shared-figure";

export const meta: RuleMeta = {
  id: "canteens-not-below-schools",
  number: 15,
  grade: "需说明",
  tier: "cross-return",
  requirement: "同一地方的学校食堂数（85-1）一般不小于开学检查应检查的有食堂学校数（27-1、27-2）。",
  missing: "任一项不适用时本期不适用；任一项缺报时未能核对。",
  message: "{{place}}学校食堂 {{canteens}} 个，小于开学检查应检查学校 {{schools}} 所。请核对两项的口径；属实的请说明。",
  brief: "食堂数小于应检查学校数，请核对或说明。",
  source: "第27条（第349行）、第85条（第441行）",
};

/** 食堂数不小于学校数. */
export function canteensNotBelowSchools(place: string, canteens: SharedFigure, schools: SharedFigure): CrossOutcome {
  if (canteens === "不适用" || schools === "不适用") return NOT_APPLICABLE;
  if (canteens === null || schools === null)
    return notRun(`${place}缺${canteens === null ? "学校食堂数" : "应检查学校数"}`);
  return canteens < schools ? broken({ place, canteens, schools }) : KEPT;
}
