import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow, stock } from "./parts";

const audience = leadAndCounties("市市场监管局");

/** (24) 婴幼儿配方乳粉、特殊医学用途配方食品生产企业体系检查年度覆盖率、问题整改率均达到100%。 */
export const c24FormulaFoodMakers: readonly Measure[] = [
  defineMeasure({
    id: "24-1",
    name: "婴配乳粉、特医食品生产企业体系检查年度覆盖率",
    line: 346,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow(
        "num",
        "已检查企业数",
        "家",
        "本年已完成体系检查的企业数，一家企业多次检查只计一家。",
        "2 家企业已查 1 家，填 1",
      ),
      stock(
        "den",
        "企业总数",
        "家",
        "辖区内持证的婴幼儿配方乳粉、特殊医学用途配方食品生产企业数。没有此类企业的，两项都选“不适用”并说明。",
        "共 2 家，填 2",
      ),
    ],
  }),
  defineMeasure({
    id: "24-2",
    name: "婴配乳粉、特医食品生产企业体系检查问题整改率",
    line: 346,
    ...percent("=", 100),
    nature: "累计",
    judge: "水平",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow("num", "已整改问题数", "个", "整改期限已到、经复查确认整改到位的问题数。", "到期 5 个，整改 5 个，填 5"),
      flow(
        "den",
        "应整改问题数（到期）",
        "个",
        "本年体系检查发现、整改期限已到的问题数；期限未到的不计。",
        "发现 7 个，其中 5 个到期，填 5",
      ),
    ],
  }),
];
