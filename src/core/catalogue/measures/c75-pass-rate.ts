import type { Measure } from "../../model/measure";
import { defineMeasure, leadAlone, percent } from "./define-measure";
import { flow, optionally } from "./parts";

/** (75) 食品评价性抽检合格率达到98%以上，根据实际抽检结果进行折算. Clause 94 (veto) reuses the figure. */
export const c75PassRate: readonly Measure[] = [
  defineMeasure({
    id: "75-1",
    name: "食品评价性抽检合格率",
    line: 426,
    ...percent(">=", 98),
    nature: "累计",
    judge: "水平",
    audience: leadAlone("市市场监管局"),
    parts: [
      flow(
        "num",
        "合格批次",
        "批次",
        "本年评价性抽检已出结论且合格的批次数，以自治区证明材料和市本级数据为准。",
        "抽检 300 批次，合格 297 批次，填 297",
      ),
      flow("den", "抽检批次", "批次", "本年评价性抽检已出结论的批次数。", "抽检 300 批次，填 300"),
      optionally(
        flow("bad", "不合格批次", "批次", "本年评价性抽检不合格的批次数（用于核对）。", "不合格 3 批次，填 3"),
      ),
    ],
  }),
];
