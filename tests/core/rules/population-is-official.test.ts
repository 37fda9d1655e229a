import { evaluateRule } from "../../../src/core/expression/evaluate-rule";
import { countyPopulationsSumToCity, meta, populationIsOfficial } from "../../../src/core/rules/population-is-official";
import { cellsOf, MEASURE, testCross, testRule, WHOLE } from "../../helpers/rule-tester";

describe("in a return", () => {
  testRule(populationIsOfficial(MEASURE, WHOLE, 140000), {
    kept: [{ "figure 24-1.den": 140000 }],
    notRun: [{}, { "figure 24-1.den": "14万" }],
    broken: [
      {
        cells: { "figure 24-1.den": 14 },
        message: "表中人口数 14 人，与市食安办确定的 140000 人不一致。请恢复原数，不要改动。",
      },
    ],
  });

  test("without an official population nothing is guessed", () => {
    const rule = populationIsOfficial(MEASURE, WHOLE, null);
    expect(evaluateRule(rule, cellsOf({ "figure 24-1.den": 140000 }))).toBe("not-run");
  });
});

describe("over all places", () => {
  const counties = [
    { name: "卡若区", persons: 140000 },
    { name: "江达县", persons: 60000 },
  ];
  testCross(meta, [
    { name: "the counties sum to the city", outcome: countyPopulationsSumToCity(200000, counties), expected: "kept" },
    {
      name: "they do not",
      outcome: countyPopulationsSumToCity(210000, counties),
      expected: "broken",
      message: "表中人口数 200000 人，与市食安办确定的 210000 人不一致。请恢复原数，不要改动。",
    },
    {
      name: "one is missing",
      outcome: countyPopulationsSumToCity(null, [...counties, { name: "贡觉县", persons: null }]),
      expected: "not-run",
      message:
        "未能核对：人口数由市食安办统一填写（单位：人），与设置一致，填报单位不得改动。（设置中缺人口数：全市、贡觉县）",
    },
  ]);
});
