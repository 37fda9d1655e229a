import { DOCUMENT } from "../../../../src/core/catalogue/document";
import { consolidateMonth } from "../../../../src/core/consolidation/consolidate";
import { parseHistory } from "../../../../src/core/consolidation/history/parse-history";
import { ledgerSheet } from "../../../../src/core/layouts/ledger-sheet";
import { receiptsSheet } from "../../../../src/core/layouts/receipts-sheet";
import { scoreSheet } from "../../../../src/core/layouts/score-sheet";
import type { ConsolidatedMonth, OfficeEntries, TypedScore } from "../../../../src/core/model/consolidation";
import { score } from "../../../../src/core/scoring/score";
import type { Grid, GridCell } from "../../../../src/core/sheet/grid";
import type { SheetSpec } from "../../../../src/core/sheet/sheet-spec";
import { scoreInput, typed } from "../../scoring/small-score";
import { finding, input, measure, received } from "../small-month";
import { workbook } from "./grids";

const SCORES = [
  typed(1, { self: 3, office: 2.5, reason: "缺文件", evidence: "文号1", scorer: "李某", date: "2024-03-28" }),
  typed(30, { expert: 4, selected: true }),
  typed(31, { selected: false }),
];
const INNOVATIONS = [typed(78, { office: 2, selected: true }), typed(80, { reason: "材料不全" })];

/** A sheet as a reader would give it back. */
function gridOf({ name, blocks }: SheetSpec): Grid {
  const rows = new Map<number, GridCell[]>();
  for (const { at, contents } of blocks) {
    contents.forEach((line, down) =>
      line.forEach((content, across) => {
        if (content === null) return;
        const formula = typeof content === "object";
        const cell = { column: at.column + across, value: formula ? content.value : content, formula, date: false };
        rows.set(at.row + down, [...(rows.get(at.row + down) ?? []), cell]);
      }),
    );
  }
  const sorted = [...rows].sort(([left], [right]) => left - right);
  return { name, state: "visible", rows: sorted.map(([row, cells]) => ({ row, cells })) };
}

function month(unread: Partial<OfficeEntries> = {}): ConsolidatedMonth {
  const files = [
    received("1.xlsx", "甲县", {
      figures: { "24-1.num": 1.5, "24-1.den": "不适用" },
      works: { 24: { progress: "=已检查\n三家" } },
    }),
    received("2.xlsx", "乙县", { figures: { "24-1.num": { error: "#N/A" } } }, [finding("24-1.num")]),
  ];
  const entries = {
    scores: new Map<number, TypedScore>(),
    receivedDates: new Map([["甲县", "2024-03-24"]]),
    remarks: new Map([["乙县", "道路中断"]]),
    ...unread,
  };
  return consolidateMonth(
    input({
      measures: [measure()],
      received: files,
      history: { period: "2024-03", ledger: [], entries, findings: [] },
    }),
  );
}

test("what the layouts print is what the next run reads", () => {
  const printed = month();
  const { points, sections, clauses } = DOCUMENT;
  const summary = score(scoreInput(SCORES, { points, sections, clauses }, INNOVATIONS));
  const sheets = [
    ledgerSheet(printed.ledger, (key) => key),
    receiptsSheet(printed),
    scoreSheet({
      catalogue: DOCUMENT,
      measures: [],
      month: { ...printed, score: summary },
      limits: { options: 3, innovations: 2 },
    }),
  ];
  expect(parseHistory(workbook(sheets.map(gridOf)))).toEqual({
    ok: true,
    value: {
      period: "2024-03",
      ledger: printed.ledger,
      entries: {
        scores: new Map(SCORES.map((each) => [each.no, each])),
        innovations: new Map(INNOVATIONS.map((each) => [each.no, each])),
        receivedDates: new Map([["甲县", "2024-03-24"]]),
        remarks: new Map([["乙县", "道路中断"]]),
        unreadDates: new Map(),
      },
      findings: [],
    },
  });
});

test("what the office typed and nobody can read is printed into the same cells, named every time and never counted", () => {
  const printed = month({
    unreadDates: new Map([
      ["丙县", "上周"],
      ["乙县", "上周"],
    ]),
  });
  const { points, sections, clauses } = DOCUMENT;
  const odd: TypedScore[] = [
    typed(1, { self: 2, unread: { office: "约1", date: "月底" } }),
    typed(30, { unread: { expert: "#N/A", selected: "再议" } }),
  ];
  const summary = score(scoreInput(odd, { points, sections, clauses }));
  expect(summary.points.filter(({ counted }) => counted !== null).map(({ no, counted }) => [no, counted])).toEqual([
    [1, 2],
  ]);
  const sheets = [
    ledgerSheet(printed.ledger, (key) => key),
    receiptsSheet(printed),
    scoreSheet({
      catalogue: DOCUMENT,
      measures: [],
      month: { ...printed, score: summary },
      limits: { options: 3, innovations: 2 },
    }),
  ];
  const read = parseHistory(workbook(sheets.map(gridOf)));
  if (!read.ok) throw new Error(read.problem);
  const { entries, findings } = read.value;
  expect(entries.scores).toEqual(new Map(odd.map((each) => [each.no, each])));
  expect(entries.unreadDates).toEqual(
    new Map([
      ["乙县", "上周"],
      ["丙县", "上周"],
    ]),
  );
  expect(findings.map(({ rule, grade }) => `${rule} ${grade}`)).toEqual([
    "history-date-unread 错误",
    "history-score-unread 错误",
  ]);
});
