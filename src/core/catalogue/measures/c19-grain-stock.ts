import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow, stock, withDecimals } from "./parts";

const audience = leadAndCounties("市发展改革委");

/** (19) 库存粮食质量监测覆盖比例不低于库存数量的25%，监测发现问题处置率达到100%。 */
export const c19GrainStock: readonly Measure[] = [
  defineMeasure({
    id: "19-1",
    name: "库存粮食质量监测覆盖比例",
    line: 339,
    ...percent(">=", 25),
    nature: "累计",
    judge: "进度",
    audience,
    parts: [
      withDecimals(
        flow(
          "num",
          "监测代表数量",
          "吨",
          "本年已扦样检验的粮食样品所代表的库存数量，同一批粮食重复检验只计一次。",
          "库存 8000 吨，已检样品代表 2100.5 吨，填 2100.5",
        ),
      ),
      withDecimals(
        stock("den", "库存数量", "吨", "辖区内政策性和商品粮库存数量，按统计台账的月末数。", "库存 8000 吨，填 8000"),
      ),
    ],
  }),
  defineMeasure({
    id: "19-2",
    name: "库存粮食监测发现问题处置率",
    line: 339,
    ...percent("=", 100),
    nature: "累计",
    judge: "水平",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow(
        "num",
        "已处置问题数",
        "个",
        "本年监测发现、已按规定处置完毕的问题数，以处置台账为准。",
        "发现 3 个，处置 3 个，填 3",
      ),
      flow(
        "den",
        "发现问题数",
        "个",
        "本年库存粮食监测发现的问题数。没有发现问题的，两项都选“不适用”并说明。",
        "发现 3 个，填 3",
      ),
    ],
  }),
];
