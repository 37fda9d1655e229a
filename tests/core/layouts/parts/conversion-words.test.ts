import { MEASURES } from "../../../../src/core/catalogue/measures";
import { blankConversion, conversionWords } from "../../../../src/core/layouts/parts/conversion-words";
import type { ConvertedScore, PointScore } from "../../../../src/core/model/consolidation";
import { convertResult } from "../../../../src/core/scoring/convert-result";
import { SMALL_MONTH } from "../../../helpers/small-month";

const pointOf = (converted: ConvertedScore): PointScore => ({ ...SMALL_MONTH.score.points[0]!, marks: 10, converted });
const summary = { ...SMALL_MONTH.measures[0]!, id: "73-1", target: 80 };
const MEASURE = { id: "73-1", name: "群众食品安全满意度" };

function wordsOf(value: number | null, method: NonNullable<ConvertedScore["inputs"]>["method"]): string {
  return conversionWords(pointOf(convertResult({ ...summary, value }, MEASURE, 10, method)), MEASURES);
}

test.each([
  [84.6, "实测/100×满分", "折算：84.6÷100×10＝8.46分。"],
  [60, "阈值线性", "折算：60÷80×10＝7.5分。"],
  [85, "阈值线性", "折算：已达目标，得满分10分。"],
  [80, "达标满分", "折算：已达目标，得满分10分。"],
  [79.99, "达标满分", "折算：未达目标，得0分。"],
] as const)("%d by %s", (value, method, result) => {
  expect(wordsOf(value, method)).toBe(
    `第73条群众食品安全满意度：实测${value}分，目标≥80分，满分10分；按「${method}」${result}供评分参考，填写得分后才计入。`,
  );
});

test("without a figure it says so", () => {
  expect(wordsOf(null, "达标满分")).toBe("「群众食品安全满意度」尚无数据，不能折算。");
});

test("blank, it leaves room for figure, result and method", () => {
  const blank = blankConversion(pointOf(convertResult(undefined, MEASURE, 10, "达标满分")), MEASURES);
  expect(blank).toMatch(/^第73条群众食品安全满意度：实测＿+分，满分10分，折算得分＿+分，折算办法＿+。$/);
});
