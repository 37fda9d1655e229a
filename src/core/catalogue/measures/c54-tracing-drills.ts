import type { Measure } from "../../model/measure";
import { amount, defineMeasure, leadAlone } from "./define-measure";
import { flow } from "./parts";

/** (54) 加强进口冷链食品追溯管理平台建设，开展追溯演练. Offered, off by default. */
export const c54TracingDrills: readonly Measure[] = [
  defineMeasure({
    id: "54-1",
    name: "进口冷链食品追溯演练次数",
    line: 393,
    ...amount(">=", 1, "次"),
    nature: "累计",
    judge: "水平",
    audience: leadAlone("市市场监管局"),
    optional: true,
    parts: [flow("value", "演练次数", "次", "本年组织的进口冷链食品追溯演练次数。", "本年 1 次，填 1")],
  }),
];
