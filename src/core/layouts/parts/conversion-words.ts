import { tidyNumber } from "../../expression/tidy-number";
import type { PointScore } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import { targetWords } from "./figure-format";

/** The conversion (折算) of a measured result with all its inputs: 「第73条群众食品安全满意度：实测84.6分，目标≥80分，满分10分；按「实测/100×满分」84.6÷100×10＝8.46分。…」 */
export function conversionWords({ converted, marks }: PointScore, measures: readonly Measure[]): string {
  if (converted === null) return "";
  const { inputs, score, basis } = converted;
  const measure = convertedMeasure(converted, measures);
  if (inputs === undefined || measure === null || score === null) return basis;
  const { value, target, method } = inputs;
  const result = workings[method](tidyNumber(value), tidyNumber(target), marks, value >= target);
  const figures = `实测${tidyNumber(value)}${measure.unit}，目标${targetWords(measure, target)}，满分${marks}分`;
  return `第${measure.clause}条${measure.name}：${figures}；按「${method}」${result}${tidyNumber(score)}分。供评分参考，填写得分后才计入。`;
}

/** The measure whose result is converted; null where it is not among those given. */
function convertedMeasure(converted: PointScore["converted"], measures: readonly Measure[]): Measure | null {
  return measures.find(({ id }) => id === converted?.measure) ?? null;
}

/** The same to be filled in by hand. */
export function blankConversion({ converted, marks }: PointScore, measures: readonly Measure[]): string {
  const measure = convertedMeasure(converted, measures);
  if (measure === null) return "";
  return `第${measure.clause}条${measure.name}：实测＿＿＿＿＿＿${measure.unit}，满分${marks}分，折算得分＿＿＿＿＿＿分，折算办法＿＿＿＿＿＿＿＿＿＿。`;
}

type Working = (value: string, target: string, marks: number, reached: boolean) => string;

const workings: Readonly<Record<NonNullable<NonNullable<PointScore["converted"]>["inputs"]>["method"], Working>> = {
  "实测/100×满分": (value, _target, marks) => `折算：${value}÷100×${marks}＝`,
  阈值线性: (value, target, marks, reached) =>
    reached ? "折算：已达目标，得满分" : `折算：${value}÷${target}×${marks}＝`,
  达标满分: (_value, _target, _marks, reached) => (reached ? "折算：已达目标，得满分" : "折算：未达目标，得"),
};
