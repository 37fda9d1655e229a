import { consolidate } from "../../../../src/core/consolidation/consolidate";
import { consolidationJson } from "../../../../src/core/consolidation/json/consolidation-json";
import { scoreJson } from "../../../../src/core/consolidation/json/score-json";
import { score } from "../../../../src/core/scoring/score";
import { scoreInput, typed } from "../../scoring/small-score";
import { asHistory, clause, everybody, finding, input, measure, OFFICE, received } from "../small-month";

const COVERAGE = measure();
const SCORE = score(scoreInput([typed(1, { office: 2, reason: "缺文件" })]));

function month(num: number, history: ReturnType<typeof asHistory> | null = null) {
  return consolidate(
    input({
      measures: [COVERAGE],
      askedByMeasure: new Map([[COVERAGE.id, everybody(COVERAGE)]]),
      clauses: [clause(24)],
      unitsByClause: new Map([[24, [OFFICE]]]),
      received: [
        received("1.xlsx", OFFICE, { figures: { "24-1.num": num, "24-1.den": 3 }, submitted: `2024-03-2${num}` }, [
          finding("24", "需说明", true),
        ]),
      ],
      refused: [{ file: "2.doc", problem: { code: "not-a-workbook", message: "不是工作簿。" } }],
      history,
    }),
    () => SCORE,
  );
}

test("consolidate --json, exactly as agreed", () => {
  const json = consolidationJson(month(2, asHistory(month(1))));
  expect(JSON.parse(JSON.stringify(json))).toEqual({
    period: "2024-03",
    expected: 4,
    received: 1,
    accepted: 1,
    returned: [],
    onTime: 1,
    late: [],
    missing: ["甲县", "乙县", "丙县"],
    files: [
      {
        file: "1.xlsx",
        verdict: "accepted",
        reason: null,
        unit: OFFICE,
        revision: 2,
        received: "2024-03-22",
        late: false,
        updated: true,
        findings: { 错误: 0, 需说明: 1 },
        form: { compared: true, changes: [] },
      },
      {
        file: "2.doc",
        verdict: "refused",
        reason: { code: "not-a-workbook", message: "不是工作簿。" },
        unit: null,
        revision: 0,
        received: null,
        late: false,
        updated: false,
        findings: { 错误: 0, 需说明: 0 },
        form: null,
      },
    ],
    counts: {
      read: 2,
      booked: 2,
      held: 0,
      provisional: 0,
      heldBy: [],
      carried: 0,
      uncounted: ["2.doc"],
      lost: [],
    },
    measures: [
      {
        id: "24-1",
        num: 2,
        den: 3,
        value: (2 / 3) * 100,
        target: 100,
        state: "提前",
        complete: false,
        reported: 1,
        expected: 4,
        provisional: [],
        missing: ["甲县", "乙县", "丙县"],
      },
    ],
    clauses: [{ no: 24, state: "缺报", reported: 0, expected: 1 }],
    changes: [{ unit: OFFICE, key: "24-1.num", from: 1, to: 2 }],
    score: {
      total: 2,
      scored: 1,
      of: 8,
      sections: [
        { id: "一", score: 2, marks: 13 },
        { id: "五", score: null, marks: 30 },
      ],
      veto: [90, 91, 93, 94].map((no) => ({ clause: no, state: "无数据" })),
      unconfirmed: ["第73至75条折算办法"],
    },
  });
});

test("the keys stand in the agreed order", () => {
  expect(Object.keys(consolidationJson(month(1)))).toEqual([
    "period",
    "expected",
    "received",
    "accepted",
    "returned",
    "onTime",
    "late",
    "missing",
    "files",
    "counts",
    "measures",
    "clauses",
    "changes",
    "score",
  ]);
});

test("score --json adds the points", () => {
  const { points, ...rest } = scoreJson(SCORE);
  expect(rest).toEqual(consolidationJson(month(1)).score);
  expect(points[0]).toEqual({
    no: 1,
    marks: 3,
    self: null,
    office: 2,
    expert: null,
    counted: 2,
    reason: "缺文件",
    selected: true,
  });
  expect(points).toHaveLength(8);
});
