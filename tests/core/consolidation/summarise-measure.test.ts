import type { AskedUnit } from "../../../src/core/consolidation/consolidation-input";
import { summariseMeasure } from "../../../src/core/consolidation/summarise-measure";
import type { LedgerRow } from "../../../src/core/model/consolidation";
import type { CellScalar } from "../../../src/core/model/expression";
import type { Measure } from "../../../src/core/model/measure";
import { COUNTIES, everybody, ledgerRow, measure, OFFICE, part, PERIOD } from "./small-month";

type Booked = Readonly<Record<string, Readonly<Record<string, CellScalar>>>>;

/** Rows of the month by unit and key. */
function index(values: Booked, states: Readonly<Record<string, LedgerRow["state"]>> = {}) {
  return new Map(
    Object.entries(values).map(([unit, parts]) => [
      unit,
      new Map(
        Object.entries(parts).map(([key, value]) => [
          key,
          ledgerRow({ unit, key, value, state: states[unit] ?? "入账" }),
        ]),
      ),
    ]),
  );
}

function summary(
  given: Measure,
  asked: readonly AskedUnit[],
  values: Booked,
  options: {
    states?: Readonly<Record<string, LedgerRow["state"]>>;
    populations?: Readonly<Record<string, number>>;
    period?: string;
  } = {},
) {
  const { states = {}, populations = {}, period = PERIOD } = options;
  const rules = { tolerance: 10, populationOf: (place: string) => populations[place] ?? null };
  return summariseMeasure(given, asked, { period, index: index(values, states), rules }, null);
}

const ratio = (id: string, num: CellScalar, den: CellScalar) => ({ [`${id}.num`]: num, [`${id}.den`]: den });

describe("sum", () => {
  const given = measure({ id: "29-1", judge: "水平", op: ">=" });
  const asked = everybody(given);

  test("a unit enters only when all its parts are numbers", () => {
    const values = {
      [OFFICE]: ratio("29-1", 1, 2),
      甲县: ratio("29-1", 5, null),
      乙县: ratio("29-1", 5, "待报"),
      丙县: ratio("29-1", "不适用", "不适用"),
    };
    expect(summary(given, asked, values)).toMatchObject({
      num: 1,
      den: 2,
      value: 50,
      reported: 2,
      missing: ["甲县", "乙县"],
      notApplicable: ["丙县"],
      coverage: "已报2/4（不适用1：丙县），缺：甲县、乙县（待报）",
    });
  });

  test("0 is a figure", () => {
    expect(summary(given, asked, { [OFFICE]: ratio("29-1", 0, 10), 甲县: ratio("29-1", 5, 10) })).toMatchObject({
      num: 5,
      den: 20,
      value: 25,
    });
  });

  test("不适用 when all say so, 缺报 when nobody says anything", () => {
    const none = ratio("29-1", "不适用", "不适用");
    const all = Object.fromEntries([OFFICE, ...COUNTIES].map((unit) => [unit, none]));
    expect(summary(given, asked, all)).toMatchObject({ state: "不适用", complete: true, value: null });
    expect(summary(given, asked, { 甲县: none })).toMatchObject({ state: "缺报", complete: false });
    expect(summary(given, asked, {})).toMatchObject({ state: "缺报", reported: 0 });
  });

  test("each contribution has its own value, judgement and source", () => {
    const [, county] = summary(
      given,
      asked,
      { 甲县: ratio("29-1", 3, 4) },
      { states: { 甲县: "暂纳入" } },
    ).contributions;
    expect(county).toMatchObject({
      unit: "甲县",
      role: "county",
      value: 75,
      state: "暂纳入",
      judged: "未达标",
      source: { file: "a.xlsx", location: { cell: "F5" } },
    });
  });
});

describe("lead", () => {
  const given = measure({ id: "24-1", city: "lead", lead: OFFICE, judge: "水平" });
  const asked = everybody(given, "lead");
  const counties = { 甲县: ratio("24-1", 1, 1), 乙县: ratio("24-1", 2, 4) };

  test("the lead's figure is the city's; the counties' sum stands beside it", () => {
    expect(summary(given, asked, { [OFFICE]: ratio("24-1", 8, 8), ...counties })).toMatchObject({
      num: 8,
      den: 8,
      value: 100,
      state: "达标",
      basis: "lead",
      reported: 3,
      countySum: { num: 3, den: 5, value: 60, reported: 2, missing: ["丙县"] },
    });
  });

  test("without the lead there is no city figure", () => {
    expect(summary(given, asked, counties)).toMatchObject({
      num: null,
      den: null,
      value: null,
      state: "缺报",
      countySum: { num: 3, den: 5 },
    });
    expect(
      summary(given, asked, { [OFFICE]: ratio("24-1", 8, 8), ...counties }, { states: { [OFFICE]: "未入账" } }),
    ).toMatchObject({ value: null, state: "未能核对" });
  });

  test("a lead's 不适用 stands unless a county reports figures", () => {
    const none = { [OFFICE]: ratio("24-1", "不适用", "不适用") };
    expect(summary(given, asked, none).state).toBe("不适用");
    expect(summary(given, asked, { ...none, ...counties }).state).toBe("未能核对");
  });

  test("27-x: of two leads the first named counts", () => {
    const two: readonly AskedUnit[] = [
      { unit: OFFICE, role: "lead", parts: ["num", "den"] },
      { unit: "市教育局", role: "lead", parts: ["num", "den"] },
    ];
    const spring = measure({ id: "27-1", city: "lead", lead: OFFICE, judge: "季节", seasonMonths: [3] });
    expect(summary(spring, two, { [OFFICE]: ratio("27-1", 3, 3), 市教育局: ratio("27-1", 2, 3) })).toMatchObject({
      num: 3,
      den: 3,
      state: "达标",
    });
    expect(summary(spring, two, { 市教育局: ratio("27-1", 3, 3) }).state).toBe("缺报");
  });
});

describe("46-x: the office gives the population", () => {
  const given = measure({
    id: "46-1",
    op: ">=",
    target: 4,
    scale: 1000,
    unit: "批次/千人",
    parts: [part("num"), part("den", { given: true, unit: "人" })],
  });
  const asked: readonly AskedUnit[] = [
    { unit: OFFICE, role: "share", parts: ["num"] },
    ...COUNTIES.map((unit): AskedUnit => ({ unit, role: "county", parts: ["num", "den"] })),
  ];
  const values = { [OFFICE]: { "46-1.num": 1000 }, 甲县: { "46-1.num": 234, "46-1.den": 90_000 } };

  test("Σ batches ÷ the city's population", () => {
    const found = summary(given, asked, values, { populations: { 全市: 761_500, 甲县: 100_000 } });
    expect(found).toMatchObject({ num: 1234, den: 761_500, state: "提前" });
    expect(found.value).toBeCloseTo(1234 / 761.5, 12);
  });

  test("a county's own ratio takes its population from 设置; a department has none", () => {
    const [office, county] = summary(given, asked, values, {
      populations: { 全市: 761_500, 甲县: 100_000 },
    }).contributions;
    expect(office).toMatchObject({ value: null, judged: "不适用" });
    expect(county).toMatchObject({ value: 2.34, judged: "提前" });
    expect(county?.parts).toEqual(
      new Map([
        ["num", 234],
        ["den", 100_000],
      ]),
    );
  });

  test("a blank population is 未能核对, never a guess", () => {
    expect(summary(given, asked, values)).toMatchObject({ num: 1234, den: null, value: null, state: "未能核对" });
  });
});

describe("counts that are to be nil", () => {
  const given = measure({
    id: "91-1",
    op: "=",
    target: 0,
    scale: 1,
    nature: "周期",
    judge: "水平",
    parts: [part("value")],
  });
  const asked = everybody(given);
  const zeros = Object.fromEntries([OFFICE, ...COUNTIES].map((unit) => [unit, { "91-1.value": 0 }]));

  test("accidents (91, 92) are only known to be none when everybody has reported", () => {
    expect(summary(given, asked, zeros)).toMatchObject({ num: null, den: null, value: 0, state: "达标" });
    expect(summary(given, asked, { ...zeros, 甲县: {} })).toMatchObject({ value: 0, state: "未能核对" });
  });

  test("other counts are judged on what is reported, and marked incomplete", () => {
    const lost = { ...given, id: "32-3", nature: "累计" as const };
    expect(summary(lost, asked, { 甲县: { "32-3.value": 0 } })).toMatchObject({
      value: 0,
      state: "达标",
      complete: false,
    });
  });

  test("one is too many at once", () => {
    expect(summary(given, asked, { 甲县: { "91-1.value": 1 } })).toMatchObject({ value: 1, state: "未达标" });
  });
});

describe("a pick (90-1)", () => {
  const given = measure({ id: "90-1", scale: 1, target: 0, judge: "水平", parts: [part("value", { kind: "pick" })] });
  const asked: readonly AskedUnit[] = [{ unit: OFFICE, role: "share", parts: ["value"] }];

  test("否 meets the requirement, 是 does not, and neither is a number", () => {
    expect(summary(given, asked, { [OFFICE]: { "90-1.value": "否" } })).toMatchObject({
      value: null,
      state: "达标",
      reported: 1,
    });
    expect(summary(given, asked, { [OFFICE]: { "90-1.value": "是" } })).toMatchObject({ value: null, state: "未达标" });
    expect(summary(given, asked, {}).state).toBe("缺报");
  });
});

describe("before the season's month", () => {
  test("nobody is named as missing in the words", () => {
    const given = measure({ id: "27-2", city: "lead", lead: OFFICE, judge: "季节", seasonMonths: [9] });
    expect(summary(given, everybody(given, "lead"), {})).toMatchObject({
      state: "未到期",
      coverage: "未到期，已报0/4",
    });
  });
});
