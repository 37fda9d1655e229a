import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow, stock } from "./parts";

const audience = leadAndCounties("市市场监管局");

/** (61) 特殊食品生产企业自查报告率和发现问题整改率达到100%。 */
export const c61SpecialFoodMakers: readonly Measure[] = [
  defineMeasure({
    id: "61-1",
    name: "特殊食品生产企业自查报告率",
    line: 403,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow(
        "num",
        "已报告企业数",
        "家",
        "本年已提交食品安全自查报告的特殊食品生产企业数，一家企业多次报告只计一家。",
        "3 家中 1 家已报告，填 1",
      ),
      stock(
        "den",
        "企业总数",
        "家",
        "辖区内保健食品、特殊医学用途配方食品、婴幼儿配方食品生产企业数。没有此类企业的，两项都选“不适用”并说明。",
        "共 3 家，填 3",
      ),
    ],
  }),
  defineMeasure({
    id: "61-2",
    name: "特殊食品生产企业自查发现问题整改率",
    line: 403,
    ...percent("=", 100),
    nature: "累计",
    judge: "水平",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow("num", "已整改问题数", "个", "本年自查发现、已整改到位的问题数。", "发现 6 个，整改 6 个，填 6"),
      flow(
        "den",
        "发现问题数",
        "个",
        "本年自查发现的问题数。没有发现问题的，两项都选“不适用”并说明。",
        "发现 6 个，填 6",
      ),
    ],
  }),
];
