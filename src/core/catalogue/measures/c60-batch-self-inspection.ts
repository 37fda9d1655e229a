import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { stock } from "./parts";

/** (60) 婴幼儿配方乳粉生产企业产品出厂全项目批批自检. Offered, off by default. */
export const c60BatchSelfInspection: readonly Measure[] = [
  defineMeasure({
    id: "60-1",
    name: "婴幼儿配方乳粉企业批批自检率",
    line: 402,
    ...percent("=", 100),
    nature: "时点",
    judge: "水平",
    audience: leadAndCounties("市市场监管局"),
    likelyNotApplicable: true,
    optional: true,
    parts: [
      stock(
        "num",
        "批批自检企业数",
        "家",
        "产品出厂全项目批批自检的婴幼儿配方乳粉生产企业数。",
        "1 家企业批批自检，填 1",
      ),
      stock(
        "den",
        "企业总数",
        "家",
        "辖区内婴幼儿配方乳粉生产企业数。没有的，两项都选“不适用”并说明。",
        "共 1 家，填 1",
      ),
    ],
  }),
];
