import { bindRules } from "../../../src/core/catalogue/rules/bind-rules";
import { figureLabels } from "../../../src/core/catalogue/rules/figure-labels";
import type { Finding } from "../../../src/core/model/finding";
import type { UnitReturn } from "../../../src/core/model/unit-return";
import { checkReturn } from "../../../src/core/validation/check-return";
import type { CheckOptions } from "../../../src/core/validation/check-options";
import { unitContext } from "../../helpers/unit-context";
import { unitReturn } from "../../helpers/unit-return";

/** Only the measure 24-1 and clause 24 of 卡若区 in June. */
const context = unitContext("卡若区", "2024-06");
const only24 = { ...context, asked: context.asked.filter(({ measure }) => measure.id === "24-1"), clauses: [24] };
const rules = bindRules(only24);
const labels = figureLabels(only24.asked);
const check = (given: UnitReturn, options: CheckOptions = {}) => checkReturn(given, rules, { labels, ...options });
const short = ({ rule, grade, cell, explained }: Finding) =>
  `${grade} ${rule} ${cell ?? ""}${explained ? " 已说明" : ""}`;
const reported = { 24: { status: "推进中", progress: "又检查一家" } };
const good = { "24-1.num": { value: 5 }, "24-1.den": { value: 10 } };

test("a return without faults has no findings", () => {
  const { findings, notRun, outcomes } = check(unitReturn(good, reported));
  expect(findings).toEqual([]);
  expect(notRun).toBe(0);
  expect(outcomes).toHaveLength(rules.length);
});

test("a finding says where, with which numbers, and what to do", () => {
  const { findings } = check(unitReturn({ "24-1.num": { value: 11 }, "24-1.den": { value: 10 } }, reported));
  expect(findings).toEqual([
    {
      rule: "part-not-above-whole",
      grade: "错误",
      clause: 24,
      key: "24-1.num",
      sheet: "指标数据",
      cell: "F7",
      message: "「已检查企业数」11 大于「企业总数」10，多 1。请核对后改正。",
      explained: false,
    },
  ]);
});

test("blank, 待报 and 不适用 are four different things from 0", () => {
  const found = (value: string | number | null, note: string | null = null) =>
    check(
      unitReturn({ "24-1.num": { value, note }, "24-1.den": { value: value === "不适用" ? value : 10 } }, reported),
    ).findings.map(short);
  expect(found(null)).toEqual(["错误 required-value F7"]);
  expect(found("待报")).toEqual(["未能核对 part-not-above-whole F7", "提示 pending-value F7"]);
  expect(found("不适用")).toEqual(["需说明 not-applicable-has-reason F7"]);
  expect(found("不适用", "辖区内无此类企业")).toEqual(["需说明 not-applicable-has-reason F7 已说明"]);
  expect(found(0)).toEqual(["需说明 progress-on-schedule F7"]);
});

test("an unfinished return is reminded; a received one counts as handed in", () => {
  const blank = unitReturn({ "24-1.num": {}, "24-1.den": { value: 10 } }, reported, { submitted: null });
  expect(check(blank).findings.map(short)).toEqual(["提示 value-awaited F7"]);
  expect(check(blank, { received: true }).findings.map(short)).toEqual([
    "错误 required-value F7",
    "提示 submission-date ",
  ]);
  expect(check(blank, { received: true, submissionRequired: true }).findings.map(short)).toEqual([
    "错误 submission-date-required ",
    "错误 required-value F7",
  ]);
});

test("a row that is not in the file is left to the reading of the file, which names it", () => {
  const { findings, outcomes } = check(unitReturn({ "24-1.den": { value: 10 } }));
  expect(findings).toEqual([]);
  expect(outcomes.find(({ rule }) => rule.meta.id === "required-value" && rule.at === "24-1.num")?.outcome).toBe(
    "broken",
  );
});

test("rules that the same missing figure keeps from running are one finding, and all are counted", () => {
  const { findings, notRun } = check(unitReturn({ "24-1.num": { value: 5 }, "24-1.den": { value: "待报" } }, reported));
  expect(findings.map(short)).toEqual(["未能核对 part-not-above-whole F7", "提示 pending-value F8"]);
  expect(findings[0]?.message).toBe(
    "未能核对：「企业总数」待报。核对要求：完成数（分子）不得大于应完成数（分母）。（这一行共有 2 条要求因此未能核对。）",
  );
  expect(notRun).toBe(2);
});

describe("text that is no number", () => {
  const given = (accepted: boolean, proposed: number | null) =>
    unitReturn({ "24-1.num": { value: "５家" }, "24-1.den": { value: 10 } }, reported, {
      readings: [{ key: "24-1.num", sheet: "指标数据", cell: "F7", raw: "５家", proposed, accepted }],
    });

  const textOf = (raw: string, proposed: number | null) =>
    unitReturn({ "24-1.num": { value: raw }, "24-1.den": { value: 10 } }, reported, {
      readings: [{ key: "24-1.num", sheet: "指标数据", cell: "F7", raw, proposed, accepted: false }],
    });

  test("is an error with the reading that is proposed", () => {
    const { findings } = check(given(false, 5));
    expect(findings[0]).toMatchObject({
      rule: "figure-unread",
      grade: "错误",
      clause: 24,
      key: "24-1.num",
      cell: "F7",
    });
    expect(findings[0]?.message).toBe("「已检查企业数」填的是“５家”，不是数字。可能是 5，请核对后改填。");
    expect(check(given(false, null)).findings[0]?.message).toBe(
      "「已检查企业数」填的是“５家”，不是数字。请改填数字，或选“不适用”“待报”。",
    );
    expect(findings.map(({ rule }) => rule)).not.toContain("figure-is-number");
  });

  test.each([
    ["0", 0, "0"],
    [" 300 ", 300, "300"],
    ["１２３４", 1234, "1234"],
    ["1,234", 1234, "1234"],
    ["\u200b12.50", 12.5, "12.5"],
  ])("that is a number all through (%j) is named as text", (raw, proposed, number) => {
    const [finding] = check(textOf(raw, proposed)).findings;
    expect(finding).toMatchObject({ rule: "figure-unread", grade: "错误" });
    expect(finding?.message).toBe(
      `「已检查企业数」填的是文本“${raw.replace("\u200B", "{U+200B}")}”（文本格式、全角或带空格），表格不当数字计算。请改填数字 ${number}。`,
    );
  });

  test.each([
    ["约120", 120],
    ["2000万", 20000000],
    ["35家", 35],
    ["1O0", 100],
  ])("with words around the number (%j) is asked about", (raw, proposed) => {
    expect(check(textOf(raw, proposed)).findings[0]?.message).toBe(
      `「已检查企业数」填的是“${raw}”，不是数字。可能是 ${proposed}，请核对后改填。`,
    );
  });

  test.each(["98%", "９８％", "百分之九十八"])("and a share (%j) is not what a count asks for", (raw) => {
    expect(check(textOf(raw, null)).findings[0]?.message).toBe(
      `「已检查企业数」填的是“${raw}”。此处填数量（家），不填比例，请改填。`,
    );
  });

  test("counts as the number once the reading is accepted", () => {
    expect(check(given(true, 5)).findings).toEqual([]);
  });
});

test("a truth value is caught as no number", () => {
  const { findings } = check(unitReturn({ "24-1.num": { value: true }, "24-1.den": { value: 10 } }, reported));
  expect(findings.map(short)).toEqual(["错误 figure-is-number F7", "未能核对 part-not-above-whole F7"]);
});

test("an error value is one finding; the rules that meet it are counted as not run", () => {
  const { findings, notRun } = check(
    unitReturn(
      { "24-1.num": { value: { error: "#N/A" }, note: { error: "#REF!" } }, "24-1.den": { value: 10 } },
      reported,
    ),
  );
  expect(findings.map(short)).toEqual(["错误 cell-shows-error F7", "错误 cell-shows-error J7"]);
  expect(findings[0]?.message).toBe("「已检查企业数」显示错误值 #N/A。请改正，直接填写内容。");
  expect(notRun).toBeGreaterThan(5);
});

test("a formula counts by its result; without one it is unread", () => {
  const formula = (value: number | string | null) =>
    check(unitReturn({ "24-1.num": { value, formula: true }, "24-1.den": { value: 10 } }, reported)).findings.map(
      short,
    );
  expect(formula(5)).toEqual(["提示 entry-is-formula F7"]);
  expect(formula(null)).toEqual(["错误 formula-without-result F7"]);
  expect(formula("5家")).toEqual(["错误 figure-unread F7", "未能核对 part-not-above-whole F7"]);
});

test("a ratio that was typed over is compared with its parts", () => {
  const typed = (value: number) =>
    check(
      unitReturn(good, reported, {
        typedRatios: new Map([["24-1", { value, location: { sheet: "指标数据", cell: "I7" } }]]),
      }),
    ).findings.map(short);
  expect(typed(50)).toEqual([]);
  expect(typed(0.5)).toEqual(["错误 ratio-equals-parts F7"]);
});

test("findings come as 错误, 需说明, 未能核对, 提示, then in the form's order", () => {
  const figures = {
    "24-1.num": { value: 3, previous: [5], note: null },
    "24-1.den": { value: 2.5, previous: [10] },
  };
  const { findings } = check(unitReturn(figures, { 24: {} }));
  expect(findings.map(short)).toEqual([
    "错误 part-not-above-whole F7",
    "错误 count-is-whole F8",
    "需说明 cumulative-not-below-previous F7",
    "需说明 stock-unchanged F8",
    "提示 status-reported G5",
  ]);
});

test("texts are looked at beside the figures", () => {
  const figures = { "24-1.num": { value: 5, previous: [4] }, "24-1.den": { value: 10, previous: [10] } };
  const { findings } = check(
    unitReturn(figures, { 24: { status: "推进中", progress: "已开展检查", previousProgress: "已开展检查" } }),
  );
  expect(findings.map(short)).toEqual(["需说明 figure-changed-text-not H5", "提示 text-repeated H5"]);
  expect(findings[0]).toMatchObject({ clause: 24, key: "24", sheet: "工作开展情况" });
});

test("a return equal to last month's in every figure is one finding of the whole return", () => {
  const figures = { "24-1.num": { value: 5, previous: [5] }, "24-1.den": { value: 10, previous: [10] } };
  const { findings } = check(unitReturn(figures, reported));
  expect(findings.map(({ rule, clause }) => [rule, clause])).toEqual([["return-differs-from-last-month", null]]);
});

test("an explanation lapses when the figure changed since and its text did not", () => {
  const given = unitReturn({ "24-1.num": { value: 3, note: "集中在下半年" }, "24-1.den": { value: 10 } }, reported);
  const taken = (value: number, note: string) => ({ lastTaken: new Map([["24-1.num", { value, note }]]) });
  expect(check(given).findings.map(short)).toEqual(["需说明 progress-on-schedule F7 已说明"]);
  expect(check(given, taken(3, "集中在下半年")).findings.map(short)).toEqual(["需说明 progress-on-schedule F7 已说明"]);
  expect(check(given, taken(2, "集中在下半年 ")).findings.map(short)).toEqual(["需说明 progress-on-schedule F7"]);
  expect(check(given, taken(2, "另有原因说明")).findings.map(short)).toEqual(["需说明 progress-on-schedule F7 已说明"]);
});

test("a form issued under older rules is taken and told", () => {
  expect(check(unitReturn(good, reported), { rulesVersion: "r1" }).findings).toEqual([]);
  expect(
    check(unitReturn(good, reported), { rulesVersion: "r2" }).findings.map(({ rule, grade }) => [rule, grade]),
  ).toEqual([["older-rules", "提示"]]);
});

test.each([0.85, 0.5, 0.98, 1])("a score on 0–100 given as %d is an error with the score it probably is", (value) => {
  const survey = unitContext("市食安办", "2024-06");
  const asked = survey.asked.filter(({ measure }) => measure.id === "73-1");
  const { findings } = checkReturn(
    unitReturn({ "73-1.value": { value } }),
    bindRules({ ...survey, asked, clauses: [] }),
  );
  expect(findings[0]).toMatchObject({ rule: "percent-as-fraction", grade: "错误", key: "73-1.value", cell: "F7" });
  expect(findings[0]?.message).toBe(
    `「群众食品安全满意度：满意度得分」填的是 ${value}，此处应填 0—100 的数。可能是 ${value * 100}，请核对后改填。`,
  );
});
