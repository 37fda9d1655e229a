import { openWorkspace } from "../../../src/app/open-workspace";
import { PLANTED_FAULTS } from "../../../src/app/sample/planted-fault";
import { sampleMonth } from "../../../src/app/sample/sample-month";
import { sampleReturns } from "../../../src/app/sample/sample-returns";
import { sampleSettings } from "../../../src/app/sample/sample-settings";
import { seededRandom } from "../../../src/app/sample/seeded-random";

const workspaceOf = (period: string, seed: string) => openWorkspace(sampleSettings(period, seed));

test.each([
  ["2024-03", "1"],
  ["2025-12", "123456789"],
])(
  "%s, seed %s: most units clean, every kind of fault once, two late, one of last month, one again, one that is no return",
  (period, seed) => {
    const files = [...sampleMonth(workspaceOf(period, seed), period, seed, false)];
    expect(files).toHaveLength(34);
    const faults = files.map(({ fault }) => fault).filter((fault) => fault !== "");
    expect([...faults].sort()).toEqual(
      [
        ...PLANTED_FAULTS.map(({ what }) => what),
        "迟报",
        "迟报",
        "报成了上月的月报",
        "更正后再次报送",
        "不是工作簿，也不是月报",
      ].sort(),
    );
    expect(new Set(files.map(({ file }) => file)).size).toBe(34);
    expect(files.at(-1)?.file).toMatch(/^十?[一二三四五六七八九十]月食堂采购清单\.xlsx$/);
  },
);

test("the same seed gives the same month, another seed another one", () => {
  const figures = (seed: string) =>
    sampleReturns(workspaceOf("2024-05", seed), "2024-05", seed).map(({ figures: each }) =>
      [...each.values()].map(({ value, note }) => [value, note]),
    );
  expect(figures("5")).toEqual(figures("5"));
  expect(figures("5")).not.toEqual(figures("6"));
  expect(sampleSettings("2024-05", "5")).not.toEqual(sampleSettings("2024-05", "6"));
});

test("months of a year fit together: what one says of itself, the next says of last month", () => {
  const months = ["2024-04", "2024-05"].map((period) => sampleReturns(workspaceOf(period, "1"), period, "1"));
  for (const [index, { figures }] of months[0]!.entries()) {
    for (const [key, { value }] of figures)
      expect([key, months[1]![index]!.figures.get(key)?.previous[1]]).toEqual([key, value]);
  }
});

test("the settings say that they are invented, confirm nothing, and have populations that add up", () => {
  const { label, entries, populations } = sampleSettings("2024-03", "1");
  expect(label).toContain("示例");
  expect(entries).toEqual(openWorkspace(null).settings.entries);
  const [city, ...counties] = populations;
  expect(counties.reduce((sum, { persons }) => sum + (persons ?? 0), 0)).toBe(city?.persons);
  expect(populations.every(({ year, basis }) => year === 2024 && basis === "示例")).toBe(true);
});

test("seeded numbers stay within their bounds and are evenly spread", () => {
  const random = seededRandom("种子", 1);
  const drawn = Array.from({ length: 6000 }, () => random.whole(1, 6));
  for (let face = 1; face <= 6; face += 1)
    expect(Math.abs(drawn.filter((each) => each === face).length - 1000)).toBeLessThan(120);
  expect(() => random.pick([])).toThrow("empty");
});
