import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { stock } from "./parts";

/** (85) 学校食堂“互联网+明厨亮灶”覆盖率达到100%，接受社会监督。 */
export const c85OpenKitchens: readonly Measure[] = [
  defineMeasure({
    id: "85-1",
    name: "学校食堂“互联网+明厨亮灶”覆盖率",
    line: 441,
    ...percent("=", 100),
    nature: "时点",
    judge: "水平",
    audience: leadAndCounties("市教育局"),
    parts: [
      stock(
        "num",
        "已接入食堂数",
        "个",
        "月末已接入“互联网+明厨亮灶”并能正常使用的学校食堂数。",
        "110 个中 104 个已接入，填 104",
      ),
      stock("den", "学校食堂数", "个", "辖区内学校（含幼儿园）食堂总数，一校有几个食堂的分别计。", "共 110 个，填 110"),
    ],
  }),
];
