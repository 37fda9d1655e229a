import type { Measure } from "../../model/measure";
import { COUNTY_GROUP } from "../../model/group-names";
import { defineMeasure, percent, sumOf } from "./define-measure";
import { flow, optionally, stock } from "./parts";

const audience = sumOf("市市场监管局", "市农业农村局", "市卫生健康委", "市发展改革委", COUNTY_GROUP);

/** (29) 监督抽检计划、评价性抽检计划完成率均达到100%，不合格食品核查处置完成率达到100%。 */
export const c29SamplingPlans: readonly Measure[] = [
  plan("29-1", "监督抽检"),
  plan("29-2", "评价性抽检"),
  defineMeasure({
    id: "29-3",
    name: "抽检不合格食品核查处置完成率",
    line: 353,
    ...percent("=", 100),
    nature: "累计",
    judge: "水平",
    audience,
    likelyNotApplicable: true,
    parts: [
      flow(
        "num",
        "已完成处置批次",
        "批次",
        "核查处置期限已到、已完成核查处置的不合格食品批次数。",
        "到期 6 批次，完成 6 批次，填 6",
      ),
      flow(
        "den",
        "应处置批次（到期）",
        "批次",
        "本年收到的不合格报告中、核查处置期限已到的批次数；期限未到的不计。",
        "不合格 8 批次，其中 6 批次到期，填 6",
      ),
      optionally(
        flow(
          "found",
          "发现不合格批次",
          "批次",
          "本年抽检发现的不合格食品批次总数（用于核对应处置批次）。",
          "发现 8 批次，填 8",
        ),
      ),
    ],
  }),
];

/** 年计划 against 完成, by 序时进度; more than planned is possible. */
function plan(id: string, kind: string): Measure {
  return defineMeasure({
    id,
    name: `${kind}计划完成率`,
    line: 353,
    ...percent(">=", 100),
    nature: "累计",
    judge: "进度",
    audience,
    parts: [
      flow(
        "num",
        "完成批次",
        "批次",
        `本年已完成${kind}（已出检验结论）的批次数，上级转移的任务只计由本单位承担的。`,
        "计划 600 批次，完成 150 批次，填 150",
      ),
      stock(
        "den",
        "年计划批次",
        "批次",
        `本年${kind}计划的批次数；年中追加计划的，填追加后的数并在说明栏写明。没有此项计划的，两项都选“不适用”并说明。`,
        "计划 600 批次，填 600",
      ),
    ],
  });
}
