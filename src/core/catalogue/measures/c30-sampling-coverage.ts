import type { Measure } from "../../model/measure";
import { defineMeasure, leadAlone, leadAndCounties, percent } from "./define-measure";
import { flow, stock } from "./parts";

/** (30) 各环节和业态监督抽检覆盖率达到100%，在产食品生产企业监督抽检（含省级）覆盖率达到100%。 */
export const c30SamplingCoverage: readonly Measure[] = [
  defineMeasure({
    id: "30-1",
    name: "各环节和业态监督抽检覆盖率",
    line: 356,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    // Kinds of business overlap between units, so a sum would mean nothing.
    audience: leadAlone("市市场监管局"),
    parts: [
      flow(
        "num",
        "已覆盖环节业态数",
        "个",
        "本年监督抽检已覆盖的环节和业态数，同一环节业态只计一次。",
        "应覆盖 42 个，已覆盖 15 个，填 15",
      ),
      stock("den", "应覆盖环节业态数", "个", "年度抽检计划列明的全部环节和业态数。", "共 42 个，填 42"),
    ],
  }),
  defineMeasure({
    id: "30-2",
    name: "在产食品生产企业监督抽检覆盖率（含省级）",
    line: 356,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    audience: leadAndCounties("市市场监管局"),
    parts: [
      flow(
        "num",
        "已抽检企业数",
        "家",
        "本年被监督抽检过的在产食品生产企业数，含自治区级抽检，一家企业多次抽检只计一家。",
        "40 家已抽 12 家，填 12",
      ),
      stock("den", "在产企业数", "家", "辖区内在产的食品生产企业数；长期停产的不计。", "共 40 家，填 40"),
    ],
  }),
];
