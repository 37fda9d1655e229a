import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow, stock } from "./parts";

/** (21) 日常监督检查全覆盖. Offered, off by default. */
export const c21DailyInspection: readonly Measure[] = [
  defineMeasure({
    id: "21-1",
    name: "日常监督检查覆盖率",
    line: 341,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    audience: leadAndCounties("市市场监管局"),
    optional: true,
    parts: [
      flow(
        "num",
        "已检查单位数",
        "家",
        "本年已接受日常监督检查的食品生产经营单位数，一家单位多次检查只计一家。",
        "900 家已查 300 家，填 300",
      ),
      stock("den", "应检查单位数", "家", "年度日常监督检查计划应覆盖的食品生产经营单位数。", "共 900 家，填 900"),
    ],
  }),
];
