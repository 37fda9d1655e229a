import type { Measure, MeasurePart } from "../../model/measure";
import { COUNTY_GROUP } from "../../model/group-names";
import { defineMeasure, sumOf, type MeasureDraft } from "./define-measure";
import { flow, givenToCounties, stock } from "./parts";

const audience = sumOf("市市场监管局", "市农业农村局", "市发展改革委", "市卫生健康委", "市林草局", COUNTY_GROUP);

/** (46) 年均食品安全抽检量达到4批次/千人，针对农药兽药残留的食品抽检量达到2批次/千人. Population is asked in persons, judged per thousand. */
export const c46SamplingVolume: readonly Measure[] = [
  perThousand("46-1", "食品安全抽检量", 4, {
    num: flow(
      "num",
      "抽检批次",
      "批次",
      "本年食品（含食用农产品、粮食）抽检已出检验结论的批次数，同一批次只由实施单位填一次；监督抽检、评价性抽检、风险监测是否都计，待市食安办确认。",
      "已完成 800 批次，填 800",
    ),
  }),
  perThousand("46-2", "针对农兽药残留的食品抽检量", 2, {
    num: flow(
      "num",
      "农兽药残留抽检批次",
      "批次",
      "本年抽检中检验农药残留或兽药残留项目的批次数。是否含在食品安全抽检批次之内，待市食安办确认。",
      "已完成 400 批次，填 400",
    ),
  }),
];

function perThousand(id: string, name: string, target: number, { num }: { readonly num: MeasurePart }): Measure {
  const goal: Pick<MeasureDraft, "op" | "target" | "unit" | "scale"> = {
    op: ">=",
    target,
    unit: "批次/千人",
    scale: 1000,
  };
  const population = stock(
    "den",
    "人口",
    "人",
    "由市食安办按确定的人口数（单位：人）统一填写，填报单位不要改动；空白时本指标未能核对。",
    "由市食安办填写",
  );
  return defineMeasure({
    id,
    name,
    line: 383,
    ...goal,
    nature: "累计",
    judge: "进度",
    audience,
    parts: [num, givenToCounties(population)],
  });
}
