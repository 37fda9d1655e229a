import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow, stock } from "./parts";

const audience = leadAndCounties("市市场监管局");

/** (58) 食品生产企业自查风险报告率达到100%；接触直接入口食品的从业人员持有效健康证明上岗。 */
export const c58ProducerSelfCheck: readonly Measure[] = [
  defineMeasure({
    id: "58-1",
    name: "食品生产企业自查风险报告率",
    line: 400,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    audience,
    parts: [
      flow(
        "num",
        "已报告企业数",
        "家",
        "本年已报告自查和风险情况的食品生产企业数，一家企业多次报告只计一家。",
        "40 家中 18 家已报告，填 18",
      ),
      stock("den", "企业总数", "家", "辖区内持证的食品生产企业数。", "共 40 家，填 40"),
    ],
  }),
  defineMeasure({
    id: "58-2",
    name: "从业人员持有效健康证明率",
    line: 400,
    ...percent("=", 100),
    nature: "时点",
    judge: "水平",
    audience,
    optional: true,
    parts: [
      stock(
        "num",
        "持有效健康证明人数",
        "人",
        "接触直接入口食品的从业人员中，月末持有效健康证明的人数。",
        "320 人中 318 人持证，填 318",
      ),
      stock("den", "从业人员数", "人", "接触直接入口食品的在岗从业人员数。", "共 320 人，填 320"),
    ],
  }),
];
