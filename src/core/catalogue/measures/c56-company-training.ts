import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow, optionally, stock, withDecimals } from "./parts";

const audience = leadAndCounties("市市场监管局");

/** (56) 单位负责人、食品质量安全管理岗位人员每年集中培训不低于40学时，监督抽查考核合格率达到95%以上。 */
export const c56CompanyTraining: readonly Measure[] = [
  defineMeasure({
    id: "56-1",
    name: "企业负责人、质量安全管理人员培训达到40学时的比例",
    line: 396,
    ...percent("=", 100),
    nature: "累计",
    judge: "进度",
    audience,
    parts: [
      flow(
        "num",
        "达到40学时人数",
        "人",
        "本年集中培训累计达到 40 学时的单位负责人、食品质量安全管理岗位人员数，按每个人计，不用平均数。",
        "600 人中 150 人达到，填 150",
      ),
      stock(
        "den",
        "应训人数",
        "人",
        "辖区内食品生产经营单位负责人、食品质量安全管理岗位人员总数。",
        "共 600 人，填 600",
      ),
      optionally(
        withDecimals(
          stock(
            "lowest",
            "最低学时",
            "学时",
            "应训人员中本年累计学时最少的一人的学时数。",
            "最少的一人 12 学时，填 12",
          ),
        ),
      ),
    ],
  }),
  defineMeasure({
    id: "56-2",
    name: "监督抽查考核合格率",
    line: 396,
    ...percent(">=", 95),
    nature: "累计",
    judge: "水平",
    audience,
    parts: [
      flow(
        "num",
        "合格人数",
        "人次",
        "本年监督抽查考核合格的人次数，以“食安员抽考”APP 记录为准。",
        "抽考 200 人次，合格 195 人次，填 195",
      ),
      flow("den", "抽考人数", "人次", "本年监督抽查考核的人次数。", "抽考 200 人次，填 200"),
    ],
  }),
];
