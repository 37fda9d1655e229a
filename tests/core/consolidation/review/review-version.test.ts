import type { ConsolidationInput } from "../../../../src/core/consolidation/consolidation-input";
import { consolidateMonth } from "../../../../src/core/consolidation/consolidate";
import type { LedgerRow, ReceivedReturn } from "../../../../src/core/model/consolidation";
import { asHistory, everybody, finding, input, ledgerRow, measure, received, type Filled } from "../small-month";

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
