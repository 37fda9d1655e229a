import fc from "fast-check";
import { MEASURES } from "../../../src/core/catalogue/measures";
import { DOCUMENT } from "../../../src/core/catalogue/document";
import {
  checkCode,
  checkCodeFormula,
  checkShareFormula,
  checkWeight,
  statusKey,
} from "../../../src/core/model/check-code";
import type { CheckedCell } from "../../../src/core/model/check-code";
import type { CellScalar } from "../../../src/core/model/expression";

const KEYS = [
  ...MEASURES.flatMap(({ id, parts }) => parts.map(({ key }) => `${id}.${key}`)),
  ...DOCUMENT.clauses.map(({ no }) => statusKey(no)),
];

const amounts = fc.oneof(
  fc.nat({ max: 2_000_000 }),
  fc.integer({ min: 0, max: 1e15 }).map((thousandths) => thousandths / 1000),
);
const scalars: fc.Arbitrary<CellScalar> = fc.oneof(
  amounts,
  fc.constantFrom<CellScalar>(null, 0, "不适用", "待报", "是", "否", "约120", "2000万"),
);
const forms = fc
  .array(scalars, { minLength: 2, maxLength: 40 })
  .map((values) => values.map((value, index): CheckedCell => ({ key: KEYS[index] as string, value })));

describe("checkCode", () => {
  it("is eight digits, also for the largest numbers and for nothing at all", () => {
    fc.assert(fc.property(forms, (cells) => /^\d{4}-\d{4}$/.test(checkCode(cells))));
    expect(checkCode([])).toBe("0000-0000");
    expect(checkCode([{ key: "46-1.num", value: 1e12 }])).toMatch(/^\d{4}-\d{4}$/);
    expect(checkCode([{ key: "46-1.num", value: 1e300 }])).toMatch(/^\d{4}-\d{4}$/);
  });

  it("tells blank, 0, every pick and other words apart", () => {
    const words: readonly CellScalar[] = [
      null,
      0,
      "0",
      "不适用",
      "待报",
      "是",
      "否",
      "未启动",
      "推进中",
      "已完成",
      "本月",
      "x",
      true,
      { error: "#N/A" },
      -0.001,
      0.001,
    ];
    expect(new Set(words.map((value) => checkCode([{ key: "46-1.num", value }]))).size).toBe(words.length);
  });

  it("changes when a digit changes", () => {
    const digits = fc.tuple(forms, fc.nat(), fc.nat({ max: 11 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(digits, ([cells, at, place, by]) => {
        const index = at % cells.length;
        const { value } = cells[index] as CheckedCell;
        if (typeof value !== "number") return true;
        const other = changedDigit(value, place, by);
        return checkCode(cells) !== checkCode(withValue(cells, index, other));
      }),
      { numRuns: 2000 },
    );
  });

  it("changes when a decimal changes, up to the third", () => {
    const values = fc.tuple(fc.nat({ max: 1_000_000 }), fc.nat({ max: 999 }), fc.nat({ max: 999 }));
    fc.assert(
      fc.property(
        values,
        ([whole, one, other]) => (one === other) === (code(whole + one / 1000) === code(whole + other / 1000)),
      ),
    );
  });

  it("changes when two different values are swapped", () => {
    fc.assert(
      fc.property(forms, fc.nat(), fc.nat(), (cells, first, second) => {
        const [one, other] = [first % cells.length, second % cells.length];
        const [left, right] = [(cells[one] as CheckedCell).value, (cells[other] as CheckedCell).value];
        if (one === other || Object.is(left, right)) return true;
        return checkCode(cells) !== checkCode(withValue(withValue(cells, one, right), other, left));
      }),
      { numRuns: 2000 },
    );
  });

  it("changes when a value, or all of them, move by one row", () => {
    fc.assert(
      fc.property(forms, fc.nat(), (cells, at) => {
        const index = at % (cells.length - 1);
        const { value } = cells[index] as CheckedCell;
        if (value === null) return true;
        const before = withValue(cells, index + 1, null);
        return checkCode(before) !== checkCode(withValue(withValue(before, index, null), index + 1, value));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(forms, (cells) => {
        const moved = cells.map(({ key }, index): CheckedCell => ({ key, value: cells[index - 1]?.value ?? null }));
        const same = moved.every(({ value }, index) => Object.is(value, (cells[index] as CheckedCell).value));
        return same || checkCode(cells) !== checkCode(moved);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(fc.property(forms, (cells) => checkCode(cells) === checkCode([...cells].reverse())));
  });

  it("weighs every figure and every clause of the document differently", () => {
    expect(new Set(KEYS.map(checkWeight)).size).toBe(KEYS.length);
  });
});

describe("the formulas", () => {
  it("stay short and plain", () => {
    const formula = checkShareFormula("$F$123", "46-1.num");
    expect(formula.length).toBeLessThan(900);
    expect(formula).not.toMatch(/LET|XLOOKUP|TEXTJOIN|IFS|_xlfn/);
    expect(formula).toMatchSnapshot();
    expect(checkCodeFormula(["'指标数据'!$P$6:$P$20", "'工作开展情况'!$O$5:$O$30"])).toMatchSnapshot();
  });
});

function code(value: number): string {
  return checkCode([{ key: "19-1.num", value }]);
}

function withValue(cells: readonly CheckedCell[], index: number, value: CellScalar): readonly CheckedCell[] {
  return cells.map((cell, at) => (at === index ? { ...cell, value } : cell));
}

/** The digit at a place of the whole part turned by `by` (mod 10). */
function changedDigit(value: number, place: number, by: number): number {
  const unit = 10 ** place;
  const digit = Math.floor(value / unit) % 10;
  const turned = (digit + by) % 10;
  return value + (turned - digit) * unit;
}
