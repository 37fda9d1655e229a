import type { Measure } from "../../model/measure";
import { COUNTY_GROUP } from "../../model/group-names";
import { defineMeasure, percent, sumOf } from "./define-measure";
import { flow, optionally, stock, withDecimals } from "./parts";

const audience = sumOf(
  "市发展改革委",
  "市公安局",
  "市农业农村局",
  "市卫生健康委",
  "市林草局",
  "市市场监管局",
  "市城管执法局",
  COUNTY_GROUP,
);

/** (45) 食品安全监管人员业务培训覆盖率达到100%，每人每年培训时间不低于40学时. Hours count for each person, not as a mean. */
export const c45InspectorTraining: readonly Measure[] = [
  defineMeasure({
    id: "45-1",
    name: "食品安全监管人员业务培训覆盖率",
    line: 380,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    audience,
    parts: [
      flow(
        "num",
        "已培训人数",
        "人",
        "本年参加过业务培训的食品安全监管人员数，一人多次培训只计一人。",
        "50 人中 20 人已培训，填 20",
      ),
      stock("den", "监管人员数", "人", "从事食品安全监管的在岗人员数。", "共 50 人，填 50"),
    ],
  }),
  defineMeasure({
    id: "45-2",
    name: "食品安全监管人员培训达到40学时的比例",
    line: 380,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    audience,
    parts: [
      flow(
        "num",
        "达到40学时人数",
        "人",
        "本年培训累计达到 40 学时的监管人员数，按每个人计，不用平均数。",
        "50 人中 12 人达到 40 学时，填 12",
      ),
      stock("den", "监管人员数", "人", "从事食品安全监管的在岗人员数，与培训覆盖率的分母相同。", "共 50 人，填 50"),
      optionally(
        withDecimals(
          stock(
            "lowest",
            "最低学时",
            "学时",
            "监管人员中本年累计学时最少的一人的学时数。",
            "最少的一人 16 学时，填 16",
          ),
        ),
      ),
    ],
  }),
];
