import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow } from "./parts";

const audience = leadAndCounties("市市场监管局");

/** (40) 工作时间内12315热线接通率达到90%以上，食品类消费投诉按时办结率达到98%以上。 */
export const c40Complaints: readonly Measure[] = [
  defineMeasure({
    id: "40-1",
    name: "12315热线工作时间接通率",
    line: 372,
    ...percent(">=", 90),
    nature: "累计",
    judge: "水平",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow("num", "工作时间接通数", "次", "本年工作时间内12315热线接通的次数。", "呼入 500 次，接通 470 次，填 470"),
      flow(
        "den",
        "工作时间呼入数",
        "次",
        "本年工作时间内12315热线呼入的次数。热线由市级统一受理、本地不设的，两项都选“不适用”并说明。",
        "呼入 500 次，填 500",
      ),
    ],
  }),
  defineMeasure({
    id: "40-2",
    name: "食品类消费投诉按时办结率",
    line: 372,
    ...percent(">=", 98),
    nature: "累计",
    judge: "水平",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow(
        "num",
        "按时办结数",
        "件",
        "应办结的食品类消费投诉中，在规定时限内办结的件数，以全国12315平台为准。",
        "应办结 120 件，按时办结 119 件，填 119",
      ),
      flow("den", "应办结数", "件", "本年办理时限已到的食品类消费投诉件数。", "时限已到 120 件，填 120"),
    ],
  }),
];
