import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow, stock } from "./parts";

/** (68) 食品销售连锁企业总部、大型食品批发企业、食品批发市场开办者自查报告率达到100%。 */
export const c68SellerSelfCheck: readonly Measure[] = [
  defineMeasure({
    id: "68-1",
    name: "连锁总部、大型批发企业、批发市场自查报告率",
    line: 414,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    audience: leadAndCounties("市市场监管局"),
    parts: [
      flow(
        "num",
        "已报告单位数",
        "家",
        "本年已提交自查报告的单位数，一家单位多次报告只计一家。",
        "12 家中 6 家已报告，填 6",
      ),
      stock(
        "den",
        "应报告单位数",
        "家",
        "辖区内食品销售连锁企业总部、大型食品批发企业、食品批发市场开办者的总数。没有的，两项都选“不适用”并说明。",
        "共 12 家，填 12",
      ),
    ],
  }),
];
