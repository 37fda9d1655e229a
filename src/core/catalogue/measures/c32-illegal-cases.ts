import type { Measure } from "../../model/measure";
import { COUNTY_GROUP } from "../../model/group-names";
import { amount, defineMeasure, percent, sumOf } from "./define-measure";
import { flow } from "./parts";

const audience = sumOf(
  "市市场监管局",
  "市农业农村局",
  "市卫生健康委",
  "市公安局",
  "市发展改革委",
  "市城管执法局",
  COUNTY_GROUP,
);

/** (32) 食品安全违法案件立案率和办结率达到100%，无程序违法等导致败诉的案件。 */
export const c32IllegalCases: readonly Measure[] = [
  defineMeasure({
    id: "32-1",
    name: "食品安全违法案件立案率",
    line: 358,
    ...percent("=", 100),
    nature: "累计",
    judge: "水平",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow(
        "num",
        "立案数",
        "件",
        "本年已立案的食品安全违法案件数，以案件台账为准。",
        "应立案 20 件，立案 20 件，填 20",
      ),
      flow(
        "den",
        "应立案数",
        "件",
        "本年经核查符合立案条件的线索数。没有的，两项都选“不适用”并说明。",
        "符合条件 20 件，填 20",
      ),
    ],
  }),
  defineMeasure({
    id: "32-2",
    name: "食品安全违法案件办结率",
    line: 358,
    ...percent("=", 100),
    nature: "累计",
    judge: "水平",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow("num", "办结数", "件", "办案期限已到的案件中、本年已办结的案件数。", "到期 16 件，办结 16 件，填 16"),
      flow(
        "den",
        "应办结数（到期）",
        "件",
        "本年办案期限已到的案件数；期限未到的在办案件不计，不算未办结。",
        "立案 20 件，其中 16 件到期，填 16",
      ),
    ],
  }),
  defineMeasure({
    id: "32-3",
    name: "因程序违法等败诉的食品安全案件数",
    line: 358,
    ...amount("=", 0, "件"),
    nature: "累计",
    judge: "水平",
    audience,
    parts: [
      flow(
        "value",
        "败诉案件数",
        "件",
        "本年因程序违法等严重问题导致行政复议、行政诉讼败诉的食品安全违法案件数。没有的填 0。",
        "没有败诉案件，填 0",
      ),
    ],
  }),
];
