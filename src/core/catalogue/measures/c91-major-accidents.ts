import type { Measure } from "../../model/measure";
import { COUNTY_GROUP, MEMBER_GROUP } from "../../model/group-names";
import { amount, defineMeasure, sumOf } from "./define-measure";
import { flow } from "./parts";

/** (91) 否决项：三年内发生重大及以上食品安全事故. Counted over the three-year cycle; never restarts in January. */
export const c91MajorAccidents: readonly Measure[] = [
  defineMeasure({
    id: "91-1",
    name: "重大及以上食品安全事故",
    line: 452,
    ...amount("=", 0, "起"),
    nature: "周期",
    judge: "水平",
    audience: sumOf("市食安办", MEMBER_GROUP, COUNTY_GROUP),
    parts: [
      flow(
        "value",
        "事故数",
        "起",
        "创建周期（三年）内管理领域或辖区发生的重大及以上食品安全事故数，跨年累计，不清零。没有的填 0。",
        "三年内没有发生，填 0",
      ),
    ],
  }),
];
