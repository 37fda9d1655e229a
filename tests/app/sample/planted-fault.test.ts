import { figureLabels } from "../../../src/core/catalogue/rules/figure-labels";
import { checkReturn } from "../../../src/core/validation/check-return";
import type { UnitReturn } from "../../../src/core/model/unit-return";
import { askedMeasures } from "../../../src/app/asked-measures";
import { openWorkspace } from "../../../src/app/open-workspace";
import { rulesFor } from "../../../src/app/rules-for";
import { PLANTED_FAULTS } from "../../../src/app/sample/planted-fault";
import { sampleReturns } from "../../../src/app/sample/sample-returns";
import { sampleSettings } from "../../../src/app/sample/sample-settings";

/** What each fault is to be found as: open findings as rule and key. */
const FOUND: ReadonlyMap<string, readonly string[]> = new Map([
  ["32-1 立案数大于应立案数", ["part-not-above-whole 32-1.num"]],
  ["46-1 抽检批次写成「约800批次」", ["figure-unread 46-1.num"]],
  ["43-1 监管人员数没有填", ["required-value 43-1.den"]],
  ["29-3 应处置批次大于发现的不合格批次", ["due-not-above-found 29-3.den"]],
  ["58-1 自查报告进度滞后，没有说明", ["progress-on-schedule 58-1.num"]],
  [
    "32-1 立案数比上月少，没有说明",
    ["cumulative-not-below-previous 32-1.num", "cumulative-not-below-previous 32-1.den"],
  ],
  ["46-2 农兽药残留批次大于抽检批次，没有说明", ["residue-within-sampling 46-2.num"]],
  ["24-1 填不适用，没有写原因", ["not-applicable-has-reason 24-1.num"]],
  ["56-2 抽考人数写成「２４０人」", ["figure-unread 56-2.den"]],
  ["40-2 按时办结数填了小数", ["count-is-whole 40-2.num"]],
]);
/** Nothing falls and nothing can be late in January. */
const NOT_IN_JANUARY = ["58-1 自查报告进度滞后，没有说明", "32-1 立案数比上月少，没有说明"];

/** Every month at which a rule begins or ends to hold, in several years. */
const PERIODS = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-07", "2023-08", "2024-09", "2025-12"];
const SAMPLES = PERIODS.map((period, index) => [period, String((index % 4) + 1)] as const);

test("every fault has its findings written down here", () => {
  expect(PLANTED_FAULTS.map(({ what }) => what)).toEqual([...FOUND.keys()]);
});

describe.each(SAMPLES)("%s, seed %s", (period, seed) => {
  const workspace = openWorkspace(sampleSettings(period, seed));
  const clean = sampleReturns(workspace, period, seed);

  function open(unitReturn: UnitReturn): readonly string[] {
    const options = { received: true, labels: figureLabels(askedMeasures(workspace, unitReturn.unit)) };
    const { findings } = checkReturn(unitReturn, rulesFor(workspace, unitReturn.unit, period), options);
    return findings
      .filter(({ grade, explained }) => grade === "错误" || (grade === "需说明" && !explained))
      .map(({ rule, key }) => `${rule} ${key}`);
  }

  test("the clean month has nothing open", () => {
    expect(clean).toHaveLength(34);
    expect(clean.flatMap(open)).toEqual([]);
  });

  test("each fault can be planted, and is found as what it is and nothing else", () => {
    for (const { what, plant } of PLANTED_FAULTS) {
      const faulty = clean.map(plant).filter((each) => each !== null);
      if (period.endsWith("-01") && NOT_IN_JANUARY.includes(what)) expect(faulty).toEqual([]);
      else {
        expect([what, faulty.length > 3]).toEqual([what, true]);
        for (const each of faulty.slice(0, 5))
          expect([what, each.unit, open(each)]).toEqual([what, each.unit, FOUND.get(what)]);
      }
    }
  });
});
