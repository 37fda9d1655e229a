import type { Measure } from "../../model/measure";
import { amount, defineMeasure, leadAlone } from "./define-measure";
import { stock } from "./parts";

/** (52) 建成国内一流的食品安全技术支撑机构或重点实验室、技术创新中心等. Offered, off by default. */
export const c52TechnicalInstitutions: readonly Measure[] = [
  defineMeasure({
    id: "52-1",
    name: "国内一流技术支撑机构、重点实验室、技术创新中心数",
    line: 391,
    ...amount(">=", 1, "个"),
    nature: "时点",
    judge: "水平",
    audience: leadAlone("市科技局"),
    optional: true,
    parts: [stock("value", "已建成机构数", "个", "月末已建成、有证明材料的机构数。", "已建成 1 个，填 1")],
  }),
];
