import { isBeforeSeason, standingOf } from "../../../src/core/rules/standing";

const annual = { op: "=", target: 100, scale: 100, judge: "进度", seasonMonths: [] } as const;
const perThousand = { op: ">=", target: 4, scale: 1000, judge: "进度", seasonMonths: [] } as const;
const spring = { op: "=", target: 100, scale: 100, judge: "季节", seasonMonths: [3] } as const;
const level = { op: ">=", target: 98, scale: 100, judge: "水平", seasonMonths: [] } as const;

test.each([
  [annual, 100, 100, 6, "达标"],
  [annual, 61, 100, 6, "提前"],
  [annual, 60, 100, 6, "正常"],
  [annual, 40, 100, 6, "正常"],
  [annual, 39.999, 100, 6, "滞后"],
  [annual, 0, 100, 1, "正常"],
  [annual, 99, 100, 11, "正常"],
  [annual, 99, 100, 12, "未达标"],
  [annual, 0, 0, 6, null],
  [perThousand, 560, 140000, 12, "达标"],
  [perThousand, 280, 140000, 6, "正常"],
  [perThousand, 223, 140000, 6, "滞后"],
  [perThousand, 337, 140000, 6, "提前"],
  [spring, 0, 90, 2, "未到期"],
  [spring, 89, 90, 3, "未达标"],
  [spring, 90, 90, 3, "达标"],
  [level, 9796, 10000, 3, "未达标"],
  [level, 98, 100, 3, "达标"],
  [{ ...level, op: "=", target: 0, scale: 1 }, 0, 1, 3, "达标"],
  [{ ...level, op: "=", target: 0, scale: 1 }, 1, 1, 3, "未达标"],
] as const)("%j: %d of %d in month %d is %s", (measure, part, whole, month, standing) => {
  expect(standingOf(measure, { part, whole, month, tolerance: 10 })).toBe(standing);
});

test("a season begins with its first month", () => {
  expect([1, 2, 3, 12].map((month) => isBeforeSeason(spring, month))).toEqual([true, true, false, false]);
  expect(isBeforeSeason(annual, 1)).toBe(false);
});
