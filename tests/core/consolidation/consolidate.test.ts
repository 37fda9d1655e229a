import fc from "fast-check";
import { consolidateMonth } from "../../../src/core/consolidation/consolidate";
import type { ConsolidationInput } from "../../../src/core/consolidation/consolidation-input";
import type { ReceivedReturn, RefusedFile } from "../../../src/core/model/consolidation";
import type { CellScalar } from "../../../src/core/model/expression";
import {
  asHistory,
  clause,
  COUNTIES,
  everybody,
  finding,
  input,
  measure,
  OFFICE,
  received,
  UNITS,
} from "./small-month";

const COVERAGE = measure();

function run(files: readonly ReceivedReturn[], changes: Partial<ConsolidationInput> = {}) {
  return consolidateMonth(
    input({
      measures: [COVERAGE],
      askedByMeasure: new Map([[COVERAGE.id, everybody(COVERAGE)]]),
      received: files,
      ...changes,
    }),
  );
}

function coverage(num: CellScalar, den: CellScalar) {
  return { figures: { "24-1.num": num, "24-1.den": den } };
}

describe("a month's sums", () => {
  const refused: RefusedFile = { file: "x.pdf", problem: { code: "not-a-workbook", message: "不是工作簿。" } };
  const month = run(
    [
      received("1.xlsx", OFFICE, coverage(1, 2)),
      received("2.xlsx", "甲县", coverage(3, 4), [finding("24-1.num", "需说明")]),
      received("3.xlsx", "乙县", { ...coverage(5, 6), submitted: "2024-03-26" }),
      received("4.xlsx", "乙县", { ...coverage(5, 7), submitted: "2024-03-27" }),
      received("5.xlsx", "丁县", coverage(1, 1)),
      received("6.xlsx", "甲县", { ...coverage(1, 1), period: "2024-02" }),
    ],
    { refused: [refused] },
  );

  test("expected = received + missing, received = accepted + returned = in time + late", () => {
    expect(month).toMatchObject({
      expected: 4,
      received: 3,
      accepted: 2,
      returned: ["甲县"],
      onTime: 2,
      late: ["乙县"],
      missing: ["丙县"],
    });
  });

  test("files picked = accepted + returned + refused, each by its own verdict", () => {
    expect(
      month.files.map(({ file, verdict, reason, revision, superseded, updated }) => [
        file,
        verdict,
        reason?.code ?? null,
        revision,
        superseded,
        updated,
      ]),
    ).toEqual([
      ["1.xlsx", "accepted", null, 1, false, false],
      ["2.xlsx", "returned", null, 1, false, false],
      ["3.xlsx", "accepted", null, 1, true, false],
      ["4.xlsx", "accepted", null, 2, false, true],
      ["5.xlsx", "refused", "unknown-unit", 0, false, false],
      ["6.xlsx", "refused", "wrong-period", 0, false, false],
      ["x.pdf", "refused", "not-a-workbook", 0, false, false],
    ]);
  });

  test("a later file replaces the earlier one, which stays in the ledger; what it changed is listed", () => {
    expect(month.changes).toEqual([{ unit: "乙县", key: "24-1.den", from: 6, to: 7 }]);
    expect(
      month.ledger
        .filter(({ unit }) => unit === "乙县")
        .map(({ key, value, state, revision }) => [key, value, state, revision]),
    ).toEqual([
      ["24-1.num", 5, "已被新版替代", 1],
      ["24-1.den", 6, "已被新版替代", 1],
      ["24-1.num", 5, "入账", 2],
      ["24-1.den", 7, "入账", 2],
    ]);
  });

  test("the city's ratio is Σ numerators ÷ Σ denominators, not the mean of ratios", () => {
    const [summary] = month.measures;
    expect(summary).toMatchObject({
      num: 9,
      den: 13,
      reported: 3,
      expected: 4,
      complete: false,
      provisional: ["甲县"],
      missing: ["丙县"],
    });
    expect(summary?.value).toBeCloseTo(900 / 13, 10);
    expect(summary?.coverage).toBe("已报3/4（暂纳入1：甲县），缺：丙县");
  });

  test("every number of every file is booked or held, with the reason", () => {
    expect(month.counts).toEqual({
      read: 12,
      booked: 6,
      provisional: 2,
      held: 6,
      heldBy: [
        { reason: "已有更新的一版", count: 2 },
        { reason: "不是本月的月报", count: 2 },
        { reason: "单位不在应报之列", count: 2 },
      ],
      carried: 0,
      uncounted: ["x.pdf"],
      lost: [],
    });
  });
});

describe("a return in which there was nothing to fill in", () => {
  const first = run([received("1.xlsx", "甲县")]);

  test("it has come, and the ledger says so in one row that counts nowhere", () => {
    expect(first.missing).not.toContain("甲县");
    expect(first.ledger.map(({ unit, key, value, file, state }) => [unit, key, value, file, state])).toEqual([
      ["甲县", "0.received", "没有要填的内容", "1.xlsx", "入账"],
    ]);
    expect(first.counts).toMatchObject({ read: 0, booked: 0, held: 0, uncounted: [] });
  });

  test("a later run without its file still knows it", () => {
    const again = run([received("2.xlsx", "乙县", coverage(1, 2))], { history: asHistory(first) });
    expect([again.received, again.missing]).toEqual([2, [OFFICE, "丙县"]]);
    expect(again.ledger.filter(({ unit }) => unit === "甲县")).toEqual(first.ledger);
  });

  test("a second return with figures takes its place, and only the figures are changes", () => {
    const again = run([received("2.xlsx", "甲县", { ...coverage(1, 2), revision: 2 })], { history: asHistory(first) });
    expect(again.changes.map(({ key, from, to }) => [key, from, to])).toEqual([
      ["24-1.num", null, 1],
      ["24-1.den", null, 2],
    ]);
  });
});

describe("figures of a return that is sent back", () => {
  const files = [
    received("1.xlsx", "甲县", { figures: { "24-1.num": 9, "24-1.den": 4, "25-1.num": 1, "25-1.den": 2 } }, [
      finding("24-1.num"),
    ]),
  ];
  const other = measure({ id: "25-1" });
  const asked = {
    measures: [COVERAGE, other],
    askedByMeasure: new Map([COVERAGE, other].map((each) => [each.id, everybody(each)])),
  };

  test("a figure with 错误 and its partner stay out, the others are 暂纳入", () => {
    const month = run(files, asked);
    expect(month.ledger.map(({ key, state }) => `${key} ${state}`)).toEqual([
      "24-1.num 未入账",
      "24-1.den 未入账",
      "25-1.num 暂纳入",
      "25-1.den 暂纳入",
    ]);
    expect(month.counts).toMatchObject({
      read: 4,
      booked: 2,
      provisional: 2,
      heldBy: [
        { reason: "有错误", count: 1 },
        { reason: "同一指标的另一个数未入账", count: 1 },
      ],
    });
    expect(month.measures.map(({ num, den, coverage: words }) => [num, den, words])).toEqual([
      [null, null, `已报0/4，缺：${OFFICE}、甲县（未入账）、乙县、丙县`],
      [1, 2, `已报1/4（暂纳入1：甲县），缺：${OFFICE}、乙县、丙县`],
    ]);
    expect(month.measures[0]?.state).toBe("未能核对");
  });

  test("nothing is taken provisionally when the setting is off", () => {
    const month = run(files, { ...asked, rules: { ...input().rules, provisional: false } });
    expect(month.counts).toMatchObject({ read: 4, booked: 0, held: 4 });
    expect(month.counts.heldBy).toContainEqual({ reason: "整份退回", count: 2 });
    expect(month.received).toBe(1);
  });

  test("a text in a number's cell and a reading not yet accepted are unread, also in an accepted return", () => {
    const month = run([
      received("1.xlsx", "甲县", coverage("很多", 4)),
      received("2.xlsx", "乙县", {
        ...coverage(2, 4),
        readings: [{ key: "24-1.den", sheet: "指标数据", cell: "F6", raw: "４个", proposed: 4, accepted: false }],
      }),
    ]);
    expect(month.ledger.map(({ key, state }) => `${key} ${state}`)).toEqual([
      "24-1.num 未入账",
      "24-1.den 未入账",
      "24-1.num 未入账",
      "24-1.den 未入账",
    ]);
  });

  test("an accepted reading counts as what it was taken to mean", () => {
    const reading = { key: "24-1.den", sheet: "指标数据", cell: "F6", raw: "4个", proposed: 4, accepted: true };
    const month = run([received("2.xlsx", "乙县", { ...coverage(2, "4个"), readings: [reading] })]);
    expect(month.ledger.map(({ value, state }) => [value, state])).toEqual([
      [2, "入账"],
      [4, "入账"],
    ]);
  });
});

describe("received dates", () => {
  const file = received("in/1.xlsx", "甲县", { ...coverage(1, 2), submitted: "2024-03-24" }, [], "2024-03-30");
  const line = (changes: Partial<ConsolidationInput>, files = [file]) =>
    run(files, changes).receipts.find(({ unit }) => unit === "甲县");

  test("from the first source that knows", () => {
    const dates = { list: new Map([["1.xlsx", "2024-03-26"]]), all: "2024-03-27" };
    expect(line({ dates })).toMatchObject({ received: "2024-03-26", receivedFrom: "收件清单", state: "迟报" });
    expect(line({ dates: { list: new Map([["甲县", "2024-03-25"]]), all: "2024-03-27" } })).toMatchObject({
      received: "2024-03-25",
      state: "按时",
    });
    expect(line({ dates: { list: new Map(), all: "2024-03-27" } })).toMatchObject({
      received: "2024-03-27",
      receivedFrom: "命令行",
    });
    expect(line({})).toMatchObject({ received: "2024-03-24", receivedFrom: "上报日期", state: "按时" });
    expect(line({}, [received("1.xlsx", "甲县", { submitted: null })])).toMatchObject({
      received: "2024-03-21",
      receivedFrom: "文件日期",
    });
    expect(line({}, [received("1.xlsx", "甲县", { submitted: null }, [], null)])).toMatchObject({
      received: null,
      receivedFrom: null,
      state: "按时",
    });
  });

  test("on the due date itself it depends on the setting", () => {
    const dates = { list: new Map(), all: "2024-03-25" };
    expect(line({ dates })?.state).toBe("按时");
    expect(line({ dates, rules: { ...input().rules, inclusive: false } })?.state).toBe("迟报");
  });

  test("what the office typed comes first, and what was seen first stays", () => {
    const first = run([file], { dates: { list: new Map(), all: "2024-03-26" } });
    expect(line({ history: asHistory(first), dates: { list: new Map(), all: "2024-04-02" } })).toMatchObject({
      received: "2024-03-26",
      receivedFrom: "历史",
      state: "迟报",
    });
    const typed = asHistory(first, {
      receivedDates: new Map([["甲县", "2024-03-25"]]),
      remarks: new Map([["甲县", "网络故障"]]),
    });
    expect(line({ history: typed })).toMatchObject({
      received: "2024-03-25",
      receivedFrom: "报送情况",
      receivedTyped: "2024-03-25",
      remark: "网络故障",
      state: "按时",
    });
    expect(line({ history: { ...typed, period: "2024-02", ledger: [] } })).toMatchObject({
      received: "2024-03-24",
      receivedTyped: null,
      remark: "",
    });
  });

  test("a correction that comes after the due date makes no unit late", () => {
    const month = run([file, received("2.xlsx", "甲县", { ...coverage(2, 2), submitted: "2024-03-28" })]);
    expect(month).toMatchObject({ onTime: 1, late: [] });
    expect(month.files.map(({ file: name, late }) => `${name} ${late}`)).toEqual(["2.xlsx true", "in/1.xlsx false"]);
  });

  test("a date of 完成上报 after receipt or before the month is pointed out", () => {
    const hints = (files: readonly ReceivedReturn[], changes: Partial<ConsolidationInput> = {}) =>
      run(files, changes).files[0]?.findings.map(({ rule, grade }) => `${rule} ${grade}`);
    expect(hints([file], { dates: { list: new Map(), all: "2024-03-20" } })).toEqual([
      "submitted-not-after-received 提示",
    ]);
    expect(hints([received("1.xlsx", "甲县", { submitted: "2024-02-20" })])).toEqual([
      "submitted-not-before-period 提示",
    ]);
  });
});

describe("running again", () => {
  const files = [
    received("1.xlsx", OFFICE, { ...coverage(1, 2), works: { 24: { status: "推进中", progress: "已检查" } } }),
    received("2.xlsx", "甲县", coverage(3, 4), [finding("24-1.num")]),
    received("3.xlsx", "甲县", { ...coverage(3, 5), submitted: "2024-03-23" }),
  ];
  const first = run(files);

  test("with the result as history gives the same month, changes and sources of dates included", () => {
    expect(run(files, { history: asHistory(first) })).toEqual(first);
  });

  test("with only a resubmission keeps the others and counts what changed", () => {
    const month = run([received("9.xlsx", "甲县", { ...coverage(4, 5), submitted: "2024-03-29" })], {
      history: asHistory(first),
    });
    expect(month).toMatchObject({ received: 2, accepted: 2, missing: ["乙县", "丙县"] });
    expect(month.changes).toEqual([{ unit: "甲县", key: "24-1.num", from: 3, to: 4 }]);
    expect(month.files).toMatchObject([{ file: "9.xlsx", revision: 3, updated: true }]);
    expect(month.measures[0]).toMatchObject({ num: 5, den: 7 });
  });

  test("keeps other months and units that are no longer expected", () => {
    const earlier = { ...first.ledger[0], period: "2024-02", unit: "甲县" } as (typeof first.ledger)[number];
    const gone = { ...first.ledger[0], unit: "丁县" } as (typeof first.ledger)[number];
    const month = run(files, { history: { ...asHistory(first), ledger: [gone, ...first.ledger, earlier] } });
    expect(month.ledger[0]).toEqual(earlier);
    expect(month.ledger).toContainEqual(gone);
    expect(month.ledger).toHaveLength(first.ledger.length + 2);
  });
});

describe("clauses", () => {
  test("say where they stand, by unit", () => {
    const status = (file: string, unit: string, value: CellScalar, progress: CellScalar = null) =>
      received(file, unit, {
        works: { 24: { status: value, progress, problems: progress === null ? null : "缺人手" } },
      });
    const month = run(
      [status("1", OFFICE, "已完成", "完成检查"), status("2", "甲县", "不适用"), status("3", "乙县", "好", "在做")],
      {
        clauses: [clause(24)],
        unitsByClause: new Map([[24, [OFFICE, ...COUNTIES]]]),
      },
    );
    expect(month.clauses).toEqual([
      {
        no: 24,
        state: "已完成",
        reported: 2,
        expected: 4,
        provisional: [],
        missing: ["乙县", "丙县"],
        progress: [
          { unit: OFFICE, text: "完成检查" },
          { unit: "乙县", text: "在做" },
        ],
        problems: [
          { unit: OFFICE, text: "缺人手" },
          { unit: "乙县", text: "缺人手" },
        ],
      },
    ]);
  });
});

test("a clause names the units that count although their return was sent back", () => {
  const done = { works: { 24: { status: "已完成" } } };
  const month = run([received("1", OFFICE, done), received("2", "甲县", done, [finding("24-1.num")])], {
    clauses: [clause(24)],
    unitsByClause: new Map([[24, [OFFICE, ...COUNTIES]]]),
  });
  expect(month.clauses).toMatchObject([{ reported: 2, expected: 4, provisional: ["甲县"] }]);
});

describe("for any month", () => {
  const value: fc.Arbitrary<CellScalar> = fc.oneof(
    fc.nat(50),
    fc.constantFrom<CellScalar>(null, "", "不适用", "待报", "约5", true),
    fc.constant<CellScalar>({ error: "#N/A" }),
  );
  const file = fc.record({
    unit: fc.constantFrom(...UNITS.map(({ name }) => name), "丁县"),
    num: value,
    den: value,
    submitted: fc.constantFrom(null, "2024-03-20", "2024-03-27"),
    revision: fc.constantFrom(1, 2),
    wrong: fc.constantFrom(null, "24-1.num", "24-1", "24"),
  });
  const files = fc
    .array(file, { maxLength: 9 })
    .map((each) =>
      each.map(({ unit, num, den, wrong, ...claims }, index) =>
        received(
          `${index}.xlsx`,
          unit,
          { ...coverage(num, den), ...claims, works: { 24: { status: "推进中", progress: num } } },
          wrong === null ? [] : [finding(wrong)],
        ),
      ),
    );
  const blank = (cell: CellScalar) => cell === null || cell === "";

  test("the order of the files makes no difference", () => {
    fc.assert(
      fc.property(files, fc.infiniteStream(fc.nat()), (given, order) => {
        const shuffled = given
          .map((each) => [order.next().value as number, each] as const)
          .sort(([left], [right]) => left - right)
          .map(([, each]) => each);
        expect(run(shuffled)).toEqual(run(given));
      }),
      { numRuns: 150 },
    );
  });

  test("every value of a file that was taken is in the ledger exactly once, and the sums are true", () => {
    fc.assert(
      fc.property(files, (given) => {
        const month = run(given);
        const taken = new Set(month.files.filter(({ verdict }) => verdict !== "refused").map(({ file: name }) => name));
        const values = given
          .filter(({ file: name }) => taken.has(name))
          .flatMap(({ file: name, unitReturn }) =>
            [...unitReturn.figures.values()]
              .filter((figure) => !blank(figure.value))
              .map(({ key }) => `${name} ${key}`),
          );
        const rows = month.ledger.filter(({ key }) => key.includes("-")).map(({ file: name, key }) => `${name} ${key}`);
        expect(rows.sort()).toEqual(values.sort());
        const { read, booked, held, lost } = month.counts;
        const all = given.flatMap(({ unitReturn }) => [...unitReturn.figures.values()]);
        const present = all.filter((figure) => !blank(figure.value)).length;
        expect([read, booked + held, lost]).toEqual([present, present, []]);
        const counting = month.ledger.filter(({ key, state }) => key.includes("-") && /^(入账|暂纳入)$/.test(state));
        expect(booked).toBe(counting.length);
        expect(month.files).toHaveLength(given.length);
        expect(month.received + month.missing.length).toBe(month.expected);
        expect(month.accepted + month.returned.length).toBe(month.received);
        expect(month.onTime + month.late.length).toBe(month.received);
        expect(month.measures.every(({ reported, missing, expected }) => reported + missing.length === expected)).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });

  test("running again changes nothing", () => {
    fc.assert(
      fc.property(files, (given) => {
        const first = run(given);
        const again = run(given, { history: asHistory(first) });
        expect(again.ledger).toEqual(first.ledger);
        expect(again.changes).toEqual(first.changes);
        expect(again.files.map(({ file: name, verdict, revision }) => [name, verdict, revision])).toEqual(
          first.files.map(({ file: name, verdict, revision }) => [name, verdict, revision]),
        );
      }),
      { numRuns: 150 },
    );
  });
});
