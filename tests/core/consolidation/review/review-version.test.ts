import type { ConsolidationInput } from "../../../../src/core/consolidation/consolidation-input";
import { consolidateMonth } from "../../../../src/core/consolidation/consolidate";
import type { LedgerRow, ReceivedReturn } from "../../../../src/core/model/consolidation";
import type { Finding } from "../../../../src/core/model/finding";
import {
  asHistory,
  clause,
  everybody,
  finding,
  input,
  ledgerRow,
  measure,
  received,
  type Filled,
} from "../small-month";

const COVERAGE = measure();

function outcome(files: readonly ReceivedReturn[], changes: Partial<ConsolidationInput> = {}) {
  const month = consolidateMonth(
    input({
      measures: [COVERAGE],
      askedByMeasure: new Map([[COVERAGE.id, everybody(COVERAGE)]]),
      received: files,
      ...changes,
    }),
  );
  const last = month.files[month.files.length - 1];
  return {
    verdict: last?.verdict,
    findings: last?.findings.map(
      ({ rule, grade, key, explained }) => `${rule} ${grade} ${key ?? ""}${explained ? " 已说明" : ""}`,
    ),
    messages: last?.findings.map(({ message }) => message),
  };
}

function filled(num: number, den: number, notes: Readonly<Record<string, string>> = {}): Filled {
  return { figures: { "24-1.num": num, "24-1.den": den }, notes };
}

function lastMonth(num: number, den: number, changes: Partial<LedgerRow> = {}) {
  const rows = [ledgerRow({ key: "24-1.num", value: num }), ledgerRow({ key: "24-1.den", value: den })].map((row) => ({
    ...row,
    period: "2024-02",
    ...changes,
  }));
  return { history: asHistory({ period: "2024-02", ledger: rows }) };
}

describe("against last month's ledger, although the form has no columns of last month", () => {
  test("a cumulative figure that fell and a denominator that changed want a word", () => {
    const { verdict, findings, messages } = outcome([received("1", "甲县", filled(4, 12))], lastMonth(5, 10));
    expect(verdict).toBe("returned");
    expect(findings).toEqual(["cumulative-not-below-previous 需说明 24-1.num", "stock-unchanged 需说明 24-1.den"]);
    expect(messages?.[0]).toBe(
      "「分子」本期累计 4 小于上月累计 5，少 1。属更正上月数的，请在说明栏写“更正上月”及原因；否则请改填累计数。",
    );
  });

  test("a word in any row of the measure is enough", () => {
    expect(
      outcome([received("1", "甲县", filled(4, 12, { "24-1.den": "更正上月，新增企业两家" }))], lastMonth(5, 10)),
    ).toMatchObject({
      verdict: "accepted",
      findings: ["cumulative-not-below-previous 需说明 24-1.num 已说明", "stock-unchanged 需说明 24-1.den 已说明"],
    });
  });

  test("what the return's own checks have found is not said twice", () => {
    const own = finding("24-1.num", "需说明", false, "cumulative-not-below-previous");
    expect(outcome([received("1", "甲县", filled(4, 10), [own])], lastMonth(5, 10)).findings).toEqual([
      "cumulative-not-below-previous 需说明 24-1.num",
    ]);
  });

  test("figures that were not booked, or replaced, are no measure for this month", () => {
    expect(outcome([received("1", "甲县", filled(4, 12))], lastMonth(5, 10, { state: "未入账" })).findings).toEqual([]);
    expect(
      outcome([received("1", "甲县", filled(4, 12))], lastMonth(5, 10, { state: "已被新版替代" })).findings,
    ).toEqual([]);
  });

  test("a new year starts from nothing, a cycle does not", () => {
    const january = { period: "2024-01", rules: { ...input().rules, due: "2024-01-25" } };
    const files = [received("1", "甲县", { ...filled(1, 12), period: "2024-01", submitted: "2024-01-20" })];
    const december = {
      history: asHistory({
        period: "2023-12",
        ledger: lastMonth(9, 10).history.ledger.map((row) => ({ ...row, period: "2023-12" })),
      }),
    };
    expect(outcome(files, { ...january, ...december }).findings).toEqual([]);
    expect(outcome(files, { ...january, ...december, measures: [measure({ nature: "周期" })] }).findings).toEqual([
      "cumulative-not-below-previous 需说明 24-1.num",
    ]);
  });

  test("a return equal to last month's in every figure wants one word", () => {
    const same = outcome([received("1", "甲县", filled(5, 10))], lastMonth(5, 10));
    expect(same).toMatchObject({ verdict: "returned", findings: ["return-differs-from-last-month 需说明 24-1.num"] });
    expect(
      outcome([received("1", "甲县", filled(5, 10, { "24-1.num": "本月没有新检查" }))], lastMonth(5, 10)).verdict,
    ).toBe("accepted");
  });
});

describe("against several earlier months of the ledger", () => {
  const APRIL = { period: "2024-04", rules: { ...input().rules, due: "2024-04-25" } };
  const months = (nums: readonly (number | null)[], changes: Partial<LedgerRow> = {}) => ({
    ...APRIL,
    history: asHistory({
      period: "2024-03",
      ledger: nums.flatMap((num, at) =>
        num === null
          ? []
          : [
              ledgerRow({ key: "24-1.num", value: num, period: `2024-0${at + 1}`, ...changes }),
              ledgerRow({ key: "24-1.den", value: 100, period: `2024-0${at + 1}`, ...changes }),
            ],
      ),
    }),
  });
  const april = (num: number | "待报", findings: readonly Finding[] = []) =>
    received(
      "4",
      "甲县",
      { figures: { "24-1.num": num, "24-1.den": 100 }, period: "2024-04", submitted: "2024-04-20" },
      findings,
    );
  const rules = (file: ReceivedReturn, changes: Partial<ConsolidationInput>) =>
    outcome([file], changes).findings?.filter((text) => /^(figure-keeps|increment|cumulative)/.test(text));

  test("a figure that stands still for three months wants a word", () => {
    expect(rules(april(5), months([5, 5, 5]))).toEqual(["figure-keeps-moving 需说明 24-1.num"]);
    expect(rules(april(5), months([5, 5, 5], { state: "暂纳入" }))).toEqual(["figure-keeps-moving 需说明 24-1.num"]);
    expect(rules(april(6), months([5, 5, 5]))).toEqual([]);
  });

  test("so does a jump of the month's increase", () => {
    expect(rules(april(40), months([2, 4, 6]))).toEqual(["increment-not-outlier 需说明 24-1.num"]);
    expect(outcome([april(40)], months([2, 4, 6])).messages).toContain(
      "「分子」本月增加 34，超过前三个月增量中位数 2 的 3 倍。请核对是否多报或单位有误；属实的，请在说明栏写明原因。",
    );
  });

  test("a month that is missing or was not booked is no history", () => {
    expect(rules(april(5), months([5, null, 5]))).toEqual([]);
    expect(rules(april(5), months([5, 5, 5], { state: "未入账" }))).toEqual([]);
  });

  test("what the form has said by its own columns is not said again, what it has not checked is said once", () => {
    const own = finding("24-1.num", "需说明", false, "figure-keeps-moving");
    expect(rules(april(5, [own]), months([5, 5, 5]))).toEqual(["figure-keeps-moving 需说明 24-1.num"]);
    expect(rules(april("待报"), months([5, 5, 5]))).toHaveLength(1);
    expect(rules(april("待报", [finding("24-1.num", "未能核对")]), months([5, 5, 5]))).toEqual([]);
  });

  test("months of the form fill what the ledger does not know, and the ledger goes first", () => {
    const file = april(5);
    const figures = new Map(
      [...file.unitReturn.figures].map(([key, figure]) => [
        key,
        { ...figure, previous: { 1: 9, 2: 5, 3: 5, 4: null } },
      ]),
    );
    const filledForm = { ...file, unitReturn: { ...file.unitReturn, figures } };
    expect(rules(filledForm, months([null, null, 5]))).toEqual(["figure-keeps-moving 需说明 24-1.num"]);
  });
});

describe("last month's texts in the ledger", () => {
  const texts = (num: number, status: string, progress: string, changes: Partial<ConsolidationInput> = {}) =>
    outcome(
      [
        received("1", "甲县", {
          figures: { "24-1.num": num, "24-1.den": 10 },
          works: { 24: { status, progress } },
        }),
      ],
      {
        clauses: [clause(24)],
        history: asHistory({
          period: "2024-02",
          ledger: [
            ledgerRow({ key: "24-1.num", value: 4 }),
            ledgerRow({ key: "24-1.den", value: 10 }),
            ledgerRow({ key: "24.status", value: "推进中" }),
            ledgerRow({ key: "24.progress", value: "检查了两家企业" }),
          ].map((row) => ({ ...row, period: "2024-02" })),
        }),
        ...changes,
      },
    ).findings;

  test("a figure that changed wants another text, work in progress too", () => {
    expect(texts(5, "推进中", "检查了两家企业")).toEqual([
      "figure-changed-text-not 需说明 24",
      "text-repeated 提示 24",
    ]);
    expect(texts(5, "已完成", "检查了两家企业")).toEqual(["figure-changed-text-not 需说明 24"]);
    expect(texts(5, "推进中", "检查了三家企业")).toEqual([]);
    expect(texts(5, "推进中", "本月无新进展")).toEqual([]);
  });

  test("nothing is said without history", () => {
    expect(texts(5, "推进中", "检查了两家企业", { history: null })).toEqual([]);
  });
});

describe("explanations", () => {
  const odd = (explained: boolean) => [finding("24-1.num", "需说明", explained)];
  const first = received("1", "甲县", filled(5, 10, { "24-1.num": "企业停产整顿" }), odd(true));
  const second = (num: number, note: string) =>
    received("2", "甲县", { ...filled(num, 10, { "24-1.num": note }), submitted: "2024-03-22" }, odd(true));

  test("lapse when the value has changed but the words have not", () => {
    const { verdict, messages } = outcome([first, second(6, "企业停产整顿")]);
    expect(verdict).toBe("returned");
    expect(messages?.[0]).toContain("数值已改动而说明未更新");
  });

  test("hold when the value is the same or the words are new", () => {
    expect(outcome([first, second(6, "两家企业停产整顿")]).verdict).toBe("accepted");
    expect(
      outcome([
        first,
        received(
          "2",
          "甲县",
          { ...filled(5, 10, { "24-1.num": "企业停产整顿", "24-1.den": "其他" }), submitted: "2024-03-22" },
          odd(true),
        ),
      ]).verdict,
    ).toBe("accepted");
  });

  test("lapse also against a version that only history knows", () => {
    const before = consolidateMonth(input({ measures: [COVERAGE], received: [first] }));
    expect(outcome([second(6, "企业停产整顿")], { history: asHistory(before) }).verdict).toBe("returned");
  });
});
