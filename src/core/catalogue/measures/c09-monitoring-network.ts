import type { Measure } from "../../model/measure";
import { defineMeasure, leadAlone, percent } from "./define-measure";
import { stock } from "./parts";

/** (9) 食品污染物和有害因素监测网络覆盖全部县级行政区域. Offered, off by default. */
export const c09MonitoringNetwork: readonly Measure[] = [
  defineMeasure({
    id: "9-1",
    name: "食品污染物和有害因素监测网络覆盖率",
    line: 325,
    ...percent("=", 100),
    nature: "时点",
    judge: "水平",
    audience: leadAlone("市卫生健康委"),
    optional: true,
    parts: [
      stock("num", "已覆盖县（区）数", "个", "月末已设监测点的县级行政区域数。", "11 个县（区）已覆盖 11 个，填 11"),
      stock("den", "县（区）总数", "个", "全市县级行政区域数。", "共 11 个，填 11"),
    ],
  }),
];
