import { amountOf, changeWords, dueBy, gapShare, gapWords } from "../../../../src/core/layouts/parts/measure-gap";

test.each([
  ["进度", 100, "2024-03", 25],
  ["进度", 4, "2024-04", 4 / 3],
  ["进度", 100, "2024-12", 100],
  ["水平", 90, "2024-03", 90],
  ["季节", 100, "2024-09", 100],
] as const)("a %s target of %s is in %s due at %s", (judge, target, period, due) => {
  expect(dueBy({ judge }, target, period)).toBeCloseTo(due, 12);
});

test.each([
  ["%", 10.387, 25, "差14.61个百分点"],
  ["批次/千人", 0.5, 1, "差0.50批次/千人"],
  ["件", 1, 0, "多1件"],
  ["%", 97.9999, 98, "差0.0001个百分点"],
])("a value in %s of %s where %s is due: %s", (unit, value, due, words) => {
  expect(gapWords(unit, value, due)).toBe(words);
});

test("what is furthest behind has the largest share, also where nothing is allowed", () => {
  expect(gapShare({ op: ">=" }, 80, 90)).toBeCloseTo(1 / 9, 12);
  expect(gapShare({ op: "=" }, 2, 0)).toBe(2);
  expect(gapShare({ op: "<=" }, 2, 3)).toBe(0);
});

test("changes carry their sign and their unit", () => {
  expect([changeWords("%", 3.2), changeWords("分", -0.5), changeWords("件", 2), amountOf("%", 100 / 3)]).toEqual([
    "+3.20个百分点",
    "−0.50分",
    "+2件",
    "33.33%",
  ]);
});
