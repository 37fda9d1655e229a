import type { Measure } from "../../model/measure";
import { COUNTY_GROUP } from "../../model/group-names";
import { amount, defineMeasure, sumOf } from "./define-measure";
import { flow } from "./parts";

/** (92) 否决项：三年内发生引发广泛关注、造成严重不良社会影响的事件. Counted over the three-year cycle. */
export const c92PublicIncidents: readonly Measure[] = [
  defineMeasure({
    id: "92-1",
    name: "引发广泛关注的食品安全事件",
    line: 455,
    ...amount("=", 0, "起"),
    nature: "周期",
    judge: "水平",
    audience: sumOf("市农业农村局", "市市场监管局", "市卫生健康委", "市教育局", "市委网信办", COUNTY_GROUP),
    parts: [
      flow(
        "value",
        "事件数",
        "起",
        "创建周期（三年）内发生的农药兽药残留超标、非法添加、校园食品安全等引发广泛关注、造成严重不良社会影响的事件数，跨年累计，不清零。没有的填 0。",
        "三年内没有发生，填 0",
      ),
    ],
  }),
];
