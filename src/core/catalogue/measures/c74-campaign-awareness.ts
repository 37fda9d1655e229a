import type { Measure } from "../../model/measure";
import { defineMeasure, leadAlone, percent } from "./define-measure";
import { stock } from "./parts";
import { SURVEY_DETAILS } from "./survey-details";

/** (74) 食品安全示范创建工作知晓率达到85%以上，根据实际测评结果进行折算。 */
export const c74CampaignAwareness: readonly Measure[] = [
  defineMeasure({
    id: "74-1",
    name: "食品安全示范创建工作知晓率",
    line: 423,
    ...percent(">=", 85),
    nature: "测评",
    judge: "水平",
    audience: leadAlone("市食安办"),
    parts: [
      stock(
        "num",
        "知晓人数",
        "人",
        "最近一次测评中知晓创建工作的受访人数。尚未测评的选“待报”。",
        "受访 2400 人，知晓 2112 人，填 2112",
      ),
      stock("den", "受访人数", "人", "最近一次测评的有效受访人数。", "受访 2400 人，填 2400"),
      ...SURVEY_DETAILS,
    ],
  }),
];
