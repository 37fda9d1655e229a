import type { Measure } from "../../model/measure";
import { amount, defineMeasure, leadAlone } from "./define-measure";
import { yesOrNo } from "./parts";

/** (90) 否决项：党政领导干部未严格落实规定明确的工作职责. Asked of 市食安办 only; 否 counts 0. */
export const c90LeaderDuties: readonly Measure[] = [
  defineMeasure({
    id: "90-1",
    name: "党政领导干部未严格落实食品安全责任制",
    line: 451,
    ...amount("=", 0, ""),
    nature: "周期",
    judge: "水平",
    audience: leadAlone("市食安办"),
    parts: [
      yesOrNo(
        "value",
        "是否发生",
        "是/否",
        "党政领导干部有未严格落实《地方党政领导干部食品安全责任制规定》明确的工作职责情形的选“是”，没有的选“否”。",
        "没有发生，选“否”",
      ),
    ],
  }),
];
