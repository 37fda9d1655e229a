import { MEASURES } from "../../../../src/core/catalogue/measures";
import { rulesVersion } from "../../../../src/core/catalogue/rules/rules-version";

const version = rulesVersion(MEASURES, { tolerance: 10 });

test("short, and the same every time", () => {
  expect(version).toMatch(/^r[0-9a-z]{14}$/);
  expect(rulesVersion(MEASURES, { tolerance: 10 })).toBe(version);
});

test("another tolerance, season, grade or measure is another version", () => {
  const [first, ...others] = MEASURES;
  if (first === undefined) throw new Error("no measure");
  const changed = [
    rulesVersion(MEASURES, { tolerance: 5 }),
    rulesVersion(MEASURES, { tolerance: 10, seasons: new Map([["27-1", [4]]]) }),
    rulesVersion(MEASURES, { tolerance: 10, grades: new Map([["below-target@40", "需说明"]]) }),
    rulesVersion(others, { tolerance: 10 }),
    rulesVersion([{ ...first, target: 99 }, ...others], { tolerance: 10 }),
  ];
  expect(new Set([version, ...changed]).size).toBe(changed.length + 1);
});
