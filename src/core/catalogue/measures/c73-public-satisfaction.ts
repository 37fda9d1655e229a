import type { Measure } from "../../model/measure";
import { amount, defineMeasure, leadAlone } from "./define-measure";
import { stock, withDecimals } from "./parts";
import { SURVEY_DETAILS } from "./survey-details";

/** (73) 群众食品安全满意度达到80分以上，根据实际测评结果进行折算. Clause 93 (veto) reuses the figure. */
export const c73PublicSatisfaction: readonly Measure[] = [
  defineMeasure({
    id: "73-1",
    name: "群众食品安全满意度",
    line: 422,
    ...amount(">=", 80, "分"),
    nature: "测评",
    judge: "水平",
    audience: leadAlone("市食安办"),
    parts: [
      {
        ...withDecimals(
          stock(
            "value",
            "满意度得分",
            "分",
            "最近一次测评的全市群众食品安全满意度得分（百分制）。尚未测评的选“待报”。",
            "84.6 分，填 84.6",
          ),
        ),
        max: 100,
      },
      ...SURVEY_DETAILS,
    ],
  }),
];
