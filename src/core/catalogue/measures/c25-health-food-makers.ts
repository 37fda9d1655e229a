import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow, stock } from "./parts";

const audience = leadAndCounties("市市场监管局");

/** (25) 保健食品生产企业体系检查年度覆盖率达到企业总数的20%以上，问题整改率达到100%。 */
export const c25HealthFoodMakers: readonly Measure[] = [
  defineMeasure({
    id: "25-1",
    name: "保健食品生产企业体系检查年度覆盖率",
    line: 347,
    ...percent(">=", 20),
    nature: "累计",
    judge: "进度",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow(
        "num",
        "已检查企业数",
        "家",
        "本年已完成体系检查的保健食品生产企业数，一家企业多次检查只计一家。",
        "5 家企业已查 1 家，填 1",
      ),
      stock(
        "den",
        "企业总数",
        "家",
        "辖区内持证的保健食品生产企业数，以企业名册为准。没有此类企业的，两项都选“不适用”并说明。",
        "共 5 家，填 5",
      ),
    ],
  }),
  defineMeasure({
    id: "25-2",
    name: "保健食品生产企业体系检查问题整改率",
    line: 347,
    ...percent("=", 100),
    nature: "累计",
    judge: "水平",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow("num", "已整改问题数", "个", "整改期限已到、经复查确认整改到位的问题数。", "到期 4 个，整改 4 个，填 4"),
      flow(
        "den",
        "应整改问题数（到期）",
        "个",
        "本年体系检查发现、整改期限已到的问题数；期限未到的不计。",
        "发现 6 个，其中 4 个到期，填 4",
      ),
    ],
  }),
];
