import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { stock } from "./parts";

/** (57) 食品小作坊、小餐饮、食品摊贩依法登记建档或备案. Offered, off by default. */
export const c57SmallBusinessFiles: readonly Measure[] = [
  defineMeasure({
    id: "57-1",
    name: "“三小”登记建档率",
    line: 399,
    ...percent("=", 100),
    nature: "时点",
    judge: "水平",
    audience: leadAndCounties("市市场监管局"),
    optional: true,
    parts: [
      stock(
        "num",
        "已登记建档数",
        "家",
        "月末已登记、建档或备案的食品小作坊、小餐饮、食品摊贩数。",
        "700 家已建档 690 家，填 690",
      ),
      stock("den", "“三小”总数", "家", "辖区内食品小作坊、小餐饮、食品摊贩总数，以普查台账为准。", "共 700 家，填 700"),
    ],
  }),
];
