import type { AskedUnit, ConsolidationInput } from "../../../../src/core/consolidation/consolidation-input";
import { consolidateMonth } from "../../../../src/core/consolidation/consolidate";
import type { Measure } from "../../../../src/core/model/measure";
import { COUNTIES, everybody, input, measure, OFFICE, part, received, type Filled } from "../small-month";

function found(
  measures: readonly Measure[],
  filled: Readonly<Record<string, Filled>>,
  changes: Partial<ConsolidationInput> = {},
  asked?: readonly AskedUnit[],
) {
  const files = Object.entries(filled).map(([unit, each]) => received(`${unit}.xlsx`, unit, each));
  const units = new Set(files.map(({ unitReturn }) => unitReturn.unit));
  const month = consolidateMonth(
    input({
      measures,
      askedByMeasure: new Map(
        measures.map((each) => [each.id, asked ?? everybody(each, each.city === "lead" ? "lead" : "share")]),
      ),
      units: [...new Set([OFFICE, ...COUNTIES, ...units])].map((name) => ({
        name,
        kind: name.endsWith("县") ? "县区" : "市级部门",
        contact: "",
      })),
      received: files,
      ...changes,
    }),
  );
  return month.crossFindings;
}

function brief(findings: ReturnType<typeof found>) {
  return findings.map(
    ({ rule, grade, key, unit, explained }) =>
      `${rule} ${grade} ${key ?? ""} ${unit ?? ""}${explained ? " 已说明" : ""}`,
  );
}

function ratio(id: string, num: number, den: number, note = ""): Filled {
  return { figures: { [`${id}.num`]: num, [`${id}.den`]: den }, notes: note === "" ? {} : { [`${id}.num`]: note } };
}

describe("a lead's citywide figure against the counties (rules 16, 17)", () => {
  const lead = measure({ city: "lead", lead: OFFICE, crossCheck: true, judge: "水平", name: "检查覆盖率" });
  const counties = { 甲县: ratio("24-1", 1, 2), 乙县: ratio("24-1", 1, 2), 丙县: ratio("24-1", 1, 2) };

  test("equal is silent", () => {
    expect(found([lead], { [OFFICE]: ratio("24-1", 3, 6), ...counties })).toEqual([]);
  });

  test("unequal is shown with both sides, the difference and its cell", () => {
    const [finding] = found([lead], { [OFFICE]: ratio("24-1", 4, 6), ...counties });
    expect(finding).toMatchObject({
      rule: "lead-equals-counties",
      grade: "需说明",
      key: "24-1.num",
      unit: OFFICE,
      sheet: "指标数据",
      cell: "F5",
      file: `${OFFICE}.xlsx`,
      message: `「检查覆盖率·分子」${OFFICE}填全市 4，各县（区）之和 3，全市数多 1。请牵头部门与县（区）核对；属实的请说明。`,
    });
  });

  test("the lead's 说明 answers it", () => {
    expect(brief(found([lead], { [OFFICE]: ratio("24-1", 4, 6, "含市本级检查一家"), ...counties }))).toEqual([
      `lead-equals-counties 需说明 24-1.num ${OFFICE} 已说明`,
    ]);
  });

  test("with counties missing it cannot be compared, which is said once, and they are named", () => {
    const findings = found([lead], { [OFFICE]: ratio("24-1", 4, 6), 甲县: counties.甲县 });
    expect(brief(findings)).toEqual([
      `lead-equals-counties 未能核对 24-1.num ${OFFICE}`,
      "counties-complete 提示 24-1 ",
    ]);
    expect(findings[1]?.message).toContain("缺：乙县、丙县");
  });
});

describe("two departments that lead together (rule 18)", () => {
  const asked: readonly AskedUnit[] = [OFFICE, "市教育局"].map((unit) => ({
    unit,
    role: "lead",
    parts: ["num", "den"],
  }));
  const season = (month: number) =>
    measure({ id: "27-1", city: "lead", lead: OFFICE, judge: "季节", seasonMonths: [month] });

  test("must agree once the season has come", () => {
    const filled = { [OFFICE]: ratio("27-1", 5, 5), 市教育局: ratio("27-1", 4, 5) };
    expect(brief(found([season(3)], filled, {}, asked))).toEqual([`season-check-agrees 需说明 27-1.num ${OFFICE}`]);
    expect(brief(found([season(9)], filled, {}, asked))).toEqual([]);
  });
});

describe("canteens and schools (rule 15)", () => {
  const schools = measure({ id: "27-1", city: "sum", judge: "季节", seasonMonths: [3] });
  const canteens = measure({ id: "85-1", city: "sum", judge: "水平" });
  const both = (checked: number, canteen: number): Filled => ({
    figures: { "27-1.num": 0, "27-1.den": checked, "85-1.num": 0, "85-1.den": canteen },
  });

  test("place by place, where either is reported", () => {
    const filled = { 甲县: both(5, 4), 乙县: both(4, 5), 丙县: ratio("85-1", 1, 1) };
    expect(
      brief(found([schools, canteens], filled).filter(({ rule }) => rule === "canteens-not-below-schools")),
    ).toEqual(["canteens-not-below-schools 需说明 85-1.den 甲县", "canteens-not-below-schools 未能核对 85-1.den 丙县"]);
  });
});

describe("populations (rule 8) and schedule (rule 24)", () => {
  const sampling = measure({
    id: "46-1",
    op: ">=",
    target: 4,
    scale: 1000,
    unit: "批次/千人",
    parts: [part("num"), part("den", { given: true })],
  });
  const rules = (populations: Readonly<Record<string, number>>) => ({
    ...input().rules,
    populationOf: (place: string) => populations[place] ?? null,
  });

  test("the counties' populations sum to the city's; blanks are named", () => {
    expect(brief(found([sampling], {}, { rules: rules({ 全市: 6, 甲县: 1, 乙县: 2, 丙县: 3 }) }))).toEqual([
      "counties-complete 提示 46-1 ",
    ]);
    expect(brief(found([sampling], {}, { rules: rules({ 全市: 7, 甲县: 1, 乙县: 2, 丙县: 3 }) }))).toEqual([
      "population-is-official 错误  ",
      "counties-complete 提示 46-1 ",
    ]);
    expect(found([sampling], {}, { rules: rules({ 全市: 7, 甲县: 1 }) })[0]).toMatchObject({
      grade: "未能核对",
      message: expect.stringContaining("乙县、丙县") as string,
    });
  });

  test("before the year's end an annual target stands by its schedule", () => {
    const [finding] = found(
      [measure()],
      Object.fromEntries([OFFICE, ...COUNTIES].map((unit) => [unit, ratio("24-1", 1, 10)])),
    );
    expect(finding).toMatchObject({
      rule: "annual-target-by-schedule",
      grade: "提示",
      key: "24-1",
      message: expect.stringContaining("进度滞后") as string,
    });
  });
});
