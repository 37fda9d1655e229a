import { targetWords, valueFormat, valueWords } from "../../../../src/core/layouts/parts/figure-format";
import { SMALL_MEASURES } from "../../../helpers/small-month";

const [HOTLINE, SAMPLES, ACCIDENTS] = SMALL_MEASURES as [
  (typeof SMALL_MEASURES)[number],
  (typeof SMALL_MEASURES)[number],
  (typeof SMALL_MEASURES)[number],
];

test.each([
  [90, "90.00"],
  [89.996, "89.996"],
  [89.99996, "89.99996"],
  [90.004, "90.004"],
  [97.96, "97.96"],
])("rounding never carries %p over the target of 90: %s", (value, words) => {
  expect(valueWords(HOTLINE, value)).toBe(words);
});

test("counts have no decimals", () => {
  expect([valueFormat(ACCIDENTS, 0), valueWords(ACCIDENTS, 0)]).toEqual(["#,##0", "0"]);
});

test("formats have as many decimals as the words", () => {
  expect([valueFormat(HOTLINE, 89.996), valueFormat(HOTLINE, null), valueFormat(SAMPLES, 2.5, 1)]).toEqual([
    "#,##0.000",
    "#,##0.00",
    "#,##0.0",
  ]);
});

test("targets are said with their sign and unit", () => {
  expect([targetWords(SAMPLES, 4), targetWords(ACCIDENTS, 0)]).toEqual(["≥4批次/千人", "=0起"]);
});
