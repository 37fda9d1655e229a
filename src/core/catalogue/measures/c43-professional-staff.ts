import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { stock } from "./parts";

/** (43) 县级市场监管部门及其派出机构从事食品安全监管人员的专业化比例达到70%以上。 */
export const c43ProfessionalStaff: readonly Measure[] = [
  defineMeasure({
    id: "43-1",
    name: "食品安全监管人员专业化比例",
    line: 378,
    ...percent(">=", 70),
    nature: "时点",
    judge: "水平",
    audience: leadAndCounties("市市场监管局"),
    parts: [
      stock(
        "num",
        "专业化人员数",
        "人",
        "县级市场监管部门及其派出机构中，符合专业化条件的食品安全监管人员数，按月末在岗；专业化条件待市食安办确认。",
        "30 人中 22 人符合，填 22",
      ),
      stock(
        "den",
        "监管人员数",
        "人",
        "县级市场监管部门及其派出机构从事食品安全监管的人员数，按月末在岗。",
        "共 30 人，填 30",
      ),
    ],
  }),
];
