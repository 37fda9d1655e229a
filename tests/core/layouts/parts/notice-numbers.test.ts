import fc from "fast-check";
import { measuresSheet } from "../../../../src/core/layouts/measures-sheet";
import { monthlySummary } from "../../../../src/core/layouts/monthly-summary";
import { noticeParagraphs } from "../../../../src/core/layouts/parts/notice-paragraphs";
import { receiptsSheet } from "../../../../src/core/layouts/receipts-sheet";
import { shortfallsSheet } from "../../../../src/core/layouts/shortfalls-sheet";
import type {
  ClauseSummary,
  Consolidation,
  MeasureState,
  MeasureSummary,
} from "../../../../src/core/model/consolidation";
import { BEHIND_MONTH } from "../../../helpers/behind-month";
import { SMALL_CATALOGUE, SMALL_MEASURES } from "../../../helpers/small-month";

jest.setTimeout(20_000);

const MEASURES = SMALL_MEASURES.map((measure) =>
  measure.id === "46-1" ? { ...measure, judge: "进度" as const } : measure,
);
const MEASURE_STATES = ["达标", "提前", "正常", "滞后", "未达标", "未到期", "缺报"] as const;
const CLAUSE_STATES = ["已完成", "推进中", "未启动", "不适用", "缺报"] as const;
const UNITS = BEHIND_MONTH.expectedUnits;

/** A month whose figures are odd enough that none can be taken for another. */
const MONTH: fc.Arbitrary<Consolidation> = fc
  .record({
    values: fc.array(fc.tuple(odd(), odd(), fc.constantFrom<MeasureState>(...MEASURE_STATES)), {
      minLength: 3,
      maxLength: 3,
    }),
    clauses: fc.array(fc.constantFrom<ClauseSummary["state"]>(...CLAUSE_STATES), { minLength: 8, maxLength: 8 }),
    late: fc.subarray([...UNITS]),
    returned: fc.subarray([...UNITS]),
    missing: fc.subarray([...UNITS]),
    period: fc.constantFrom("2024-02", "2024-03", "2024-11"),
    veto: fc.constantFrom("未触发" as const, "待核实" as const, "触发" as const, "无数据" as const),
  })
  .map(({ values, clauses, late, returned, missing, period, veto }): Consolidation => ({
    ...BEHIND_MONTH,
    period,
    late,
    returned,
    missing,
    received: UNITS.length - missing.length,
    onTime: 17 + late.length,
    measures: BEHIND_MONTH.measures.map((summary, index): MeasureSummary => {
      const [value, before, state] = values[index]!;
      // Events are counted in whole numbers.
      const [now, previous] = [value, before].map((each) => (summary.id === "91-1" ? Math.round(each) : each));
      return { ...summary, value: state === "缺报" ? null : now!, previous: previous!, state };
    }),
    clauses: BEHIND_MONTH.clauses.map((clause, index) => ({ ...clause, state: clauses[index]! })),
    score: { ...BEHIND_MONTH.score, veto: [{ clause: 91, state: veto, reason: "某县填报「1起」，涉及32人。" }] },
  }));

function odd(): fc.Arbitrary<number> {
  return fc.integer({ min: 10_001, max: 1_999_999 }).map((whole) => whole / 10_000);
}

function textOf(month: Consolidation): string {
  const sources = {
    measures: MEASURES,
    month,
    measuresSheet: measuresSheet(month, MEASURES),
    receiptsSheet: receiptsSheet(month),
    catalogue: SMALL_CATALOGUE,
  };
  const parts = noticeParagraphs({
    ...sources,
    summarySheet: monthlySummary(sources),
    shortfallsSheet: shortfallsSheet({ ...sources, clauses: SMALL_CATALOGUE.clauses }),
  });
  return parts
    .flatMap(({ paragraphs }) => paragraphs)
    .map((paragraph) => paragraph.map((part) => (typeof part === "string" ? part : part.shown)).join(""))
    .join("\n");
}

/** Numbers of the text that are no figures: of paragraphs, clauses, dates and names, and words that came in with the returns. */
function figuresOf(text: string, month: Consolidation): readonly string[] {
  const words = [...MEASURES.map(({ name }) => name), ...month.score.veto.map(({ reason }) => reason.slice(0, -1))];
  const bare = words
    .reduce((rest, word) => rest.split(word).join(""), text)
    .replace(/^　*\d+\. /gm, "")
    .replace(/第[\d、—]+条/g, "")
    .replace(/\d{4}年\d+月\d+日/g, "");
  return bare.match(/\d+(\.\d+)?/g) ?? [];
}

/** What the month's JSON holds or counts up to, as it may be written. */
function allowed(text: string): ReadonlySet<string> {
  const month = JSON.parse(text) as Consolidation;
  const counts = [
    month.expected,
    month.received,
    month.onTime,
    ...[month.late, month.returned, month.missing, month.measures, month.clauses].map(({ length }) => length),
    ...tally(month.measures.map(({ state }) => state)),
    month.measures.filter(({ state }) => state === "滞后" || state === "未达标").length,
    ...SMALL_CATALOGUE.sections.flatMap(({ id }) => {
      const numbers = SMALL_CATALOGUE.clauses.filter(({ section }) => section === id).map(({ no }) => no);
      const own = month.clauses.filter(({ no }) => numbers.includes(no));
      return [own.length, ...tally(own.map(({ state }) => state))];
    }),
    ...tally(month.clauses.map(({ state }) => state)),
    ...shortfallCounts(month),
  ];
  const share = Number(month.period.slice(5)) / 12;
  const figures = month.measures.flatMap(({ id, value, previous, target }) => {
    const due = MEASURES.find((measure) => measure.id === id)?.judge === "进度" ? target * share : target;
    const known = [value, previous].filter((each): each is number => each !== null);
    const gaps = known.length === 2 ? [known[0]! - known[1]!] : [];
    return [...known, target, due, ...gaps, ...(value === null ? [] : [value - due])].map(Math.abs);
  });
  return new Set([...counts.map(String), ...figures.flatMap(written)]);
}

/** Numbers of the whole that each word occurs, and 0 for those that do not. */
function tally(words: readonly string[]): readonly number[] {
  return [0, ...words.map((word) => words.filter((each) => each === word).length)];
}

function shortfallCounts({ measures }: Consolidation): readonly number[] {
  const behind = measures.flatMap(({ contributions }) =>
    contributions.filter(
      ({ value, judged, state }) => value !== null && state !== "未入账" && /滞后|未达标/.test(judged),
    ),
  );
  const units = behind.map(({ unit }) => unit);
  return [behind.length, new Set(units).size, ...tally(units)];
}

function written(value: number): readonly string[] {
  return [2, 3, 4, 5, 6].flatMap((decimals) => [value.toFixed(decimals), String(Number(value.toFixed(decimals)))]);
}

test("every number of the text is in the JSON of the month, or is counted or subtracted from it", () => {
  fc.assert(
    fc.property(MONTH, (month) => {
      const known = allowed(JSON.stringify(month));
      const strange = figuresOf(textOf(month), month).filter((figure) => !known.has(figure));
      expect(strange).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test("a number that is not in the JSON would be noticed", () => {
  const text = textOf(BEHIND_MONTH).replace("84%", "84.73%");
  const known = allowed(JSON.stringify(BEHIND_MONTH));
  expect(figuresOf(text, BEHIND_MONTH).filter((figure) => !known.has(figure))).toEqual(["84.73"]);
});
