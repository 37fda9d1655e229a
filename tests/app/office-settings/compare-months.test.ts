import { compareMonths } from "../../../src/app/office-settings/compare-months";
import type { MeasureContribution, MeasureSummary } from "../../../src/core/model/consolidation";
import { contribution, summary } from "../../core/scoring/small-score";

const NAMES = new Map([["40-1", "热线接通率"]]);
type Month = Parameters<typeof compareMonths>[0];

/** A measure at 90 (or 95) of 100: 卡若区 has 96, 江达县 92, 贡觉县 88. */
function month(target: number, city: MeasureSummary["state"], judged: readonly MeasureContribution["judged"][]): Month {
  const values = [96, 92, 88];
  const contributions = ["卡若区", "江达县", "贡觉县"].flatMap((unit, index) =>
    judged[index] === undefined ? [] : [{ ...contribution(unit, values[index] ?? null), judged: judged[index] }],
  );
  return {
    measures: [summary("40-1", { target, value: 92, state: city, contributions })],
    late: [],
    expectedUnits: ["卡若区", "江达县", "贡觉县"],
    score: { total: null } as Month["score"],
  };
}

describe("compareMonths", () => {
  it("names who would newly fail under a higher target, and nobody who failed already", () => {
    const { newlyFailing, newlyPassing, otherwise } = compareMonths(
      month(90, "达标", ["达标", "达标", "未达标"]),
      month(95, "未达标", ["达标", "未达标", "未达标"]),
      NAMES,
    );
    expect(newlyFailing).toEqual([
      {
        unit: "全市",
        measure: "40-1",
        name: "热线接通率",
        before: "达标",
        after: "未达标",
        value: 92,
        targetBefore: 90,
        targetAfter: 95,
      },
      {
        unit: "江达县",
        measure: "40-1",
        name: "热线接通率",
        before: "达标",
        after: "未达标",
        value: 92,
        targetBefore: 90,
        targetAfter: 95,
      },
    ]);
    expect([newlyPassing, otherwise]).toEqual([[], []]);
  });

  it("names who would newly pass, and changes that are neither", () => {
    const changed = compareMonths(
      month(90, "滞后", ["正常", "滞后", "滞后"]),
      month(85, "正常", ["提前", "正常"]),
      NAMES,
    );
    expect(changed.newlyFailing).toEqual([]);
    expect(changed.newlyPassing.map(({ unit, after }) => [unit, after])).toEqual([
      ["全市", "正常"],
      ["江达县", "正常"],
    ]);
    expect(changed.otherwise.map(({ unit, before, after }) => [unit, before, after])).toEqual([
      ["卡若区", "正常", "提前"],
      ["贡觉县", "滞后", null],
    ]);
  });

  it("does not take a figure that is no longer there for one that passes", () => {
    const changed = compareMonths(month(90, "未达标", []), month(90, "缺报", []), NAMES);
    expect(changed.newlyPassing).toEqual([]);
    expect(changed.otherwise.map(({ unit, before, after }) => [unit, before, after])).toEqual([
      ["全市", "未达标", "缺报"],
    ]);
  });

  it("tells late from in time, and asked from no longer asked", () => {
    const before = { ...month(90, "达标", []), late: ["卡若区", "江达县"] };
    const after = {
      ...month(90, "达标", []),
      late: ["江达县", "贡觉县"],
      expectedUnits: ["江达县", "贡觉县", "卡若区", "市教育局"],
    };
    expect(compareMonths(before, after, NAMES)).toMatchObject({
      newlyLate: ["贡觉县"],
      newlyInTime: ["卡若区"],
      newlyAsked: ["市教育局"],
      noLongerAsked: [],
    });
  });
});
