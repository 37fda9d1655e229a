import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../../src/core/rules";
import { READING_CHECKS } from "../../../src/core/validation/reading-checks";

const ROOT = join(__dirname, "../../..");

test("the 24 consistency rules are all there", () => {
  expect([...new Set(RULES.map(({ number }) => number))].sort((one, other) => one - other)).toEqual(
    Array.from({ length: 24 }, (_none, index) => index + 1),
  );
});

test("ids are unique, reading checks included", () => {
  const ids = [...RULES, ...READING_CHECKS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s has its file, its test and whole sentences",
  (id, rule) => {
    expect(existsSync(join(ROOT, "src/core/rules", `${id}.ts`))).toBe(true);
    expect(existsSync(join(ROOT, "tests/core/rules", `${id}.test.ts`))).toBe(true);
    expect(rule.brief.length).toBeLessThanOrEqual(40);
    for (const text of [rule.requirement, rule.missing, rule.message, rule.brief]) expect(text).toMatch(/[。）]$/);
    expect(rule.brief).not.toMatch(/\{\{/);
    expect(rule.source).not.toBe("");
  },
);

test("every file of a rule is listed", () => {
  const files = readdirSync(join(ROOT, "src/core/rules")).filter((file) =>
    readFileSync(join(ROOT, "src/core/rules", file), "utf8").includes("export const meta: RuleMeta"),
  );
  expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("the grades are those of measures, and 未能核对 is never one", () => {
  const grades = Object.fromEntries(RULES.map(({ id, grade }) => [id, grade]));
  expect(grades).toMatchObject({
    "part-not-above-whole": "错误",
    "zero-whole-is-not-applicable": "错误",
    "not-applicable-has-reason": "需说明",
    "ratio-equals-parts": "错误",
    "cumulative-not-below-previous": "需说明",
    "stock-unchanged": "需说明",
    "population-is-official": "错误",
    "residue-within-sampling": "需说明",
    "plan-not-exceeded": "需说明",
    "progress-on-schedule": "需说明",
    "due-not-above-found": "错误",
    "pass-rate-matches-bad-batches": "需说明",
    "closing-not-above-filing": "需说明",
    "hours-within-trained": "错误",
    "lead-equals-counties": "需说明",
    "counties-complete": "提示",
    "season-check-agrees": "需说明",
    "score-within-marks": "错误",
    "figure-changed-text-not": "需说明",
    "text-repeated": "提示",
    "identity-agrees": "错误",
    "survey-has-source": "需说明",
    "annual-target-by-schedule": "提示",
  });
});
