import type { ScoreInput } from "../../../src/core/scoring/score-input";
import { unscored } from "../../../src/core/scoring/typed-score";
import type { LedgerRow, MeasureContribution, MeasureSummary, TypedScore } from "../../../src/core/model/consolidation";
import type { DecisionSetting } from "../../../src/core/model/settings";

type Point = ScoreInput["points"][number];

export function point(
  no: number,
  marks: number,
  section: string,
  kind: Point["kind"] = "基本",
  choose: number | null = null,
): Point {
  return { no, name: `要点${no}`, marks, section, kind, choose };
}

/** Two sections: 一 with two points, 五 with one required point, 机制创新 and four options; a point with a converted clause; the vetoes. */
export const POINTS: readonly Point[] = [
  point(1, 3, "一"),
  point(24, 10, "一"),
  point(27, 10, "五", "必选"),
  point(29, 5, "五", "必选", 2),
  ...[30, 31, 32, 33].map((no) => point(no, 5, "五", "自选")),
];

const CLAUSES: ScoreInput["clauses"] = [
  { no: 1, point: 1, veto: false },
  { no: 73, point: 24, veto: false },
  { no: 76, point: 27, veto: false },
  ...[78, 79, 80].map((no) => ({ no, point: 29, veto: false })),
  ...[90, 91, 93, 94].map((no) => ({ no, point: null, veto: true })),
];

export function typed(no: number, changes: Partial<TypedScore>): TypedScore {
  return { ...unscored(no), ...changes };
}

export function scoreInput(
  scores: readonly TypedScore[] = [],
  changes: Partial<ScoreInput> = {},
  innovations: readonly TypedScore[] = [],
): ScoreInput {
  return {
    sections: [
      { id: "一", marks: 13, optionalMarks: null },
      { id: "五", marks: 30, optionalMarks: 15 },
      { id: "六", marks: null, optionalMarks: null },
    ],
    points: POINTS,
    clauses: CLAUSES,
    period: "2024-03",
    measures: [],
    ledger: [],
    entries: {
      scores: new Map(scores.map((each) => [each.no, each])),
      innovations: new Map(innovations.map((each) => [each.no, each])),
    },
    rules: { conversion: "实测/100×满分", options: 3, optionMarks: 5, innovations: 2, innovationMarks: 5 },
    decisions: [],
    unconfirmed: ["第73至75条折算办法"],
    ...changes,
  };
}

export function summary(id: string, changes: Partial<MeasureSummary>): MeasureSummary {
  return {
    id,
    num: null,
    den: null,
    value: null,
    target: 80,
    state: "达标",
    complete: true,
    reported: 1,
    expected: 1,
    provisional: [],
    missing: [],
    notApplicable: [],
    coverage: "已报1/1",
    basis: "lead",
    contributions: [],
    previous: null,
    ...changes,
  };
}

export function contribution(
  unit: string,
  value: number | null,
  role: MeasureContribution["role"] = "share",
): MeasureContribution {
  return {
    unit,
    role,
    parts: new Map([["value", value]]),
    value,
    state: value === null ? "缺报" : "已报",
    judged: "达标",
    source: null,
  };
}

export function row(changes: Partial<LedgerRow>): LedgerRow {
  return {
    period: "2024-03",
    unit: "甲县",
    key: "91-1.value",
    value: 0,
    note: "",
    state: "入账",
    file: "a.xlsx",
    location: { sheet: "指标数据", cell: "F5" },
    revision: 1,
    received: "2024-03-20",
    submitted: "",
    content: "c",
    ...changes,
  };
}

export function decision(id: string, changes: Partial<DecisionSetting> = {}): DecisionSetting {
  return { id, decision: "触发", by: "王某", date: "2024-04-01", basis: "昌食安办〔2024〕1号", ...changes };
}
