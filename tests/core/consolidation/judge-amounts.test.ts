import { judgeAmounts } from "../../../src/core/consolidation/judge-amounts";
import type { Measure } from "../../../src/core/model/measure";
import { measure, part } from "./small-month";

function judge(given: Measure, period: string, num: number | null, den: number | null, tolerance = 10) {
  return judgeAmounts(given, { num, den, value: null }, { period, tolerance });
}

function judgeValue(given: Measure, value: number, period = "2024-03") {
  return judgeAmounts(given, { num: null, den: null, value }, { period, tolerance: 10 });
}

describe("进度: target 100 %, tolerance 10 % of the target", () => {
  const annual = measure();
  // Due by the end of March: 25 %; 正常 from 15 % to 35 %.
  test.each([
    [149, "滞后"],
    [150, "正常"],
    [350, "正常"],
    [351, "提前"],
    [999, "提前"],
    [1000, "达标"],
  ])("%d of 1000 in March is %s", (num, state) => {
    expect(judge(annual, "2024-03", num, 1000)).toBe(state);
  });

  test("in January nothing can be late yet", () => {
    expect(judge(annual, "2024-01", 0, 1000)).toBe("正常");
  });

  test("at the year's end it is reached or not", () => {
    expect(judge(annual, "2024-12", 999, 1000)).toBe("未达标");
    expect(judge(annual, "2024-12", 1000, 1000)).toBe("达标");
  });

  test("46-1: batches for a thousand persons", () => {
    const sampling = measure({
      id: "46-1",
      op: ">=",
      target: 4,
      scale: 1000,
      unit: "批次/千人",
      parts: [part("num"), part("den", { given: true })],
    });
    // 761500 persons: 4 for a thousand are 3046 batches, a quarter 761.5, less 0.4 for a thousand (304.6) 456.9.
    expect(judge(sampling, "2024-03", 456, 761_500)).toBe("滞后");
    expect(judge(sampling, "2024-03", 457, 761_500)).toBe("正常");
    expect(judge(sampling, "2024-03", 1066, 761_500)).toBe("正常");
    expect(judge(sampling, "2024-03", 1067, 761_500)).toBe("提前");
    expect(judge(sampling, "2024-03", 3046, 761_500)).toBe("达标");
  });
});

describe("水平: at once, never rounded", () => {
  const level = measure({ id: "40-2", op: ">=", target: 98, judge: "水平" });

  test("97.96 % fails although it shows as 98.0 %", () => {
    expect(judge(level, "2024-03", 9796, 10_000)).toBe("未达标");
    expect(judge(level, "2024-03", 9800, 10_000)).toBe("达标");
  });

  test("binary fractions do no harm", () => {
    expect(judge(measure({ op: ">=", target: 29, judge: "水平" }), "2024-03", 0.29, 1)).toBe("达标");
  });

  test("counts that are to be nil", () => {
    const nil = measure({ id: "32-3", op: "=", target: 0, scale: 1, judge: "水平", parts: [part("value")] });
    expect(judgeValue(nil, 0)).toBe("达标");
    expect(judgeValue(nil, 1)).toBe("未达标");
  });

  test("nothing to compare is 未能核对", () => {
    expect(judge(level, "2024-03", 1, null)).toBe("未能核对");
    expect(judge(level, "2024-03", 0, 0)).toBe("未能核对");
  });
});

describe("季节", () => {
  const autumn = measure({ id: "27-2", judge: "季节", seasonMonths: [9] });

  test("is not due before its month, and judged at once from then on", () => {
    expect(judge(autumn, "2024-08", 1, 2)).toBe("未到期");
    expect(judge(autumn, "2024-09", 1, 2)).toBe("未达标");
    expect(judge(autumn, "2024-12", 2, 2)).toBe("达标");
  });
});
