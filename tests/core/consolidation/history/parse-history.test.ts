import fc from "fast-check";
import { parseHistory } from "../../../../src/core/consolidation/history/parse-history";
import type { LedgerRow } from "../../../../src/core/model/consolidation";
import type { History } from "../../../../src/core/model/history";
import { LEDGER_COLUMNS, RECEIPT_COLUMNS, SCORE_COLUMNS } from "../../../../src/core/model/office-columns";
import type { Grid, GridCell, WorkbookGrid } from "../../../../src/core/sheet/grid";
import { ledgerRow } from "../small-month";
import { grid, workbook } from "./grids";

type Value = GridCell["value"] | undefined;

const LEDGER_HEAD = ["键", ...Object.values(LEDGER_COLUMNS)];
const RECEIPT_HEAD = ["键", ...Object.values(RECEIPT_COLUMNS)];
const SCORE_HEAD = ["键", ...Object.values(SCORE_COLUMNS)];

function keyOf({ period, unit, key, revision }: LedgerRow): string {
  return `${period}|${unit}|${key}|${revision}`;
}

function cellsOf(row: LedgerRow, changes: Readonly<Record<string, Value>> = {}): readonly Value[] {
  const { location, ...flat } = row;
  const values: Record<string, Value> = { ...flat, label: "名称", ...location, ...changes };
  return [
    changes["hidden"] === undefined ? keyOf(row) : changes["hidden"],
    ...Object.keys(LEDGER_COLUMNS).map((name) => values[name]),
  ];
}

function ledgerSheet(...rows: readonly (readonly Value[])[]): Grid {
  return grid("台账", [["台账"], [], LEDGER_HEAD, ...rows]);
}

function named(
  head: Readonly<Record<string, string>>,
  key: Value,
  values: Readonly<Record<string, Value>>,
): readonly Value[] {
  return [key, ...Object.keys(head).map((name) => values[name])];
}

function parse(book: WorkbookGrid): History {
  const parsed = parseHistory(book);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

function findings(history: History): readonly string[] {
  return history.findings.map(
    ({ rule, sheet, message }) => `${rule} ${sheet ?? ""} ${/第[\d、等]+行/.exec(message)?.[0] ?? ""}`,
  );
}

describe("台账", () => {
  const rows = [
    ledgerRow({}),
    ledgerRow({ key: "24-1.den", value: 2.5, note: "更正上月" }),
    ledgerRow({ key: "24.progress", value: "已检查" }),
    ledgerRow({ unit: "乙县", value: "不适用", state: "未入账", received: "", submitted: "" }),
  ];

  test("comes back as it was written", () => {
    expect(parse(workbook([ledgerSheet(...rows.map((row) => cellsOf(row)))]))).toMatchObject({
      ledger: rows,
      findings: [],
      period: "2024-03",
    });
  });

  test("whatever was done to its columns", () => {
    const order = [3, 0, 7, 2, 1, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14];
    const moved = [LEDGER_HEAD, ...rows.map((row) => cellsOf(row))].map((row) => [
      undefined,
      ...order
        .slice(0)
        .filter((at) => at > 0)
        .map((at) => row[at]),
    ]);
    expect(parse(workbook([grid("台账", moved)])).ledger).toEqual(rows);
  });

  test("numbers kept as text, dates in other forms, and a month that became a date are understood", () => {
    const changes = { value: "12.50", revision: "1", received: "2024/3/20", submitted: 45371 };
    const period: GridCell = { column: 1, value: 45352, formula: false, date: true };
    const sheet = ledgerSheet(cellsOf(ledgerRow({}), { ...changes, period: undefined }));
    const [head, ...below] = [...sheet.rows].reverse();
    const dated = {
      ...sheet,
      rows: [...below.reverse(), { row: head?.row ?? 0, cells: [...(head?.cells ?? []), period] }],
    };
    expect(parse(workbook([dated])).ledger).toEqual([ledgerRow({ value: 12.5, submitted: "2024-03-20" })]);
  });

  test("rows that say nothing clear, two things, or the same twice are named", () => {
    const sheet = ledgerSheet(
      cellsOf(ledgerRow({})),
      cellsOf(ledgerRow({}), { value: 9 }),
      cellsOf(ledgerRow({ unit: "乙县" }), { hidden: keyOf(ledgerRow({ unit: "丙县" })) }),
      cellsOf(ledgerRow({ unit: "丁县" }), { state: "？" }),
      cellsOf(ledgerRow({ unit: "戊县" }), { period: "2024年3月", hidden: "" }),
      ["x"],
      cellsOf(ledgerRow({})),
    );
    const history = parse(workbook([sheet]));
    expect(history.ledger).toEqual([ledgerRow({})]);
    expect(findings(history)).toEqual([
      "history-row-unread 台账 第7、8、9行",
      "history-row-torn 台账 第6行",
      "history-row-twice 台账 第5行",
    ]);
  });

  test("without its header nothing is taken, and that is said", () => {
    const history = parse(workbook([grid("台账", [["甲"], ["乙"]])]));
    expect(history).toMatchObject({ ledger: [], period: null });
    expect(findings(history)).toEqual(["history-sheet-unread 台账 "]);
  });

  test("50 000 rows take moments", () => {
    const many = Array.from({ length: 50_000 }, (_, at) =>
      cellsOf(
        ledgerRow({ unit: `单位${at % 400}`, key: `${at % 94}-1.num`, revision: 1 + Math.floor(at / 400), value: at }),
      ),
    );
    const sheet = ledgerSheet(...many);
    const started = Date.now();
    parse(workbook([sheet]));
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});

describe("报送情况 and 评分表", () => {
  const ledger = ledgerSheet(cellsOf(ledgerRow({})));

  test("typed dates and remarks, by unit", () => {
    const receipts = grid("报送情况", [
      RECEIPT_HEAD,
      named(RECEIPT_COLUMNS, "甲县", { unit: "甲县", receivedTyped: "3月24日", remark: "补报" }),
      named(RECEIPT_COLUMNS, "乙县", { unit: "乙县", receivedTyped: 45376 }),
      named(RECEIPT_COLUMNS, "丙县", { unit: "丙县", receivedTyped: "上周" }),
      named(RECEIPT_COLUMNS, "丁县", { unit: "戊县", receivedTyped: "2024-03-24" }),
      named(RECEIPT_COLUMNS, "己县", { unit: "己县" }),
    ]);
    const history = parse(workbook([ledger, receipts]));
    expect([...history.entries.receivedDates]).toEqual([
      ["甲县", "2024-03-24"],
      ["乙县", "2024-03-25"],
    ]);
    expect([...(history.entries.unreadDates ?? [])]).toEqual([["丙县", "上周"]]);
    expect([...history.entries.remarks]).toEqual([["甲县", "补报"]]);
    expect(findings(history)).toEqual(["history-date-unread 报送情况 第4行", "history-row-torn 报送情况 第5行"]);
  });

  test("typed scores, choices and dates, by point and clause", () => {
    const scores = grid("评分表", [
      ["评分表"],
      SCORE_HEAD,
      ["一、基础工作"],
      named(SCORE_COLUMNS, 1, {
        no: 1,
        self: 2.5,
        office: "２分",
        reason: " 缺文件 ",
        scorer: "李某",
        date: "2024.3.28",
      }),
      named(SCORE_COLUMNS, "2", { no: "2", marks: 3, counted: 0 }),
      named(SCORE_COLUMNS, "29-78", { no: "(78)", office: 2.5, selected: "是" }),
      named(SCORE_COLUMNS, "30", { no: 30, selected: "否", expert: "很好" }),
      named(SCORE_COLUMNS, "31", { no: 32, office: 1 }),
    ]);
    const { entries, findings: found } = parse(workbook([ledger, scores]));
    expect(entries.scores.get(1)).toEqual({
      no: 1,
      self: 2.5,
      office: 2,
      expert: null,
      reason: "缺文件",
      evidence: "",
      scorer: "李某",
      date: "2024-03-28",
      selected: null,
    });
    expect([...entries.scores.keys()]).toEqual([1, 30]);
    expect(entries.scores.get(30)).toMatchObject({ selected: false, expert: null, unread: { expert: "很好" } });
    expect(entries.innovations?.get(78)).toMatchObject({ no: 78, office: 2.5, selected: true });
    expect(found.map(({ message }) => message)).toEqual([
      "「评分表」第7行有得分、选定或日期读不懂，未计入，原样保留，请改填数字、「是」或「否」、日期。",
      "「评分表」第8行的序号与隐藏的键不一致，评分未带入，请恢复后再用。",
    ]);
  });

  test("the workbook's month comes from its property first", () => {
    expect(parse(workbook([ledger], { shian_period: "2024-04" })).period).toBe("2024-04");
  });
});

describe("any workbook", () => {
  test("without 台账 is refused in words", () => {
    expect(parseHistory(workbook([grid("Sheet1", [["a"]])]))).toEqual({
      ok: false,
      problem: "文件中没有「台账」工作表，不是本软件汇总的工作簿，或工作表已被删除、改名，请换用完整的汇总工作簿。",
    });
  });

  test("however it looks, nothing is thrown", () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant({ error: "#REF!" }),
      fc.constantFrom(
        "2024-03",
        "甲县",
        "24-1.num",
        "入账",
        "1",
        "__proto__",
        "2024-03|甲县|24-1.num|1",
        "constructor",
      ),
    );
    const rows = fc.array(fc.array(fc.option(value, { nil: undefined }), { maxLength: 16 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, rows, (one, two, three) => {
        const sheets = [
          grid("台账", [LEDGER_HEAD, ...one]),
          grid("报送情况", [RECEIPT_HEAD, ...two]),
          grid("评分表", [SCORE_HEAD, ...three]),
        ];
        expect(parseHistory(workbook(sheets)).ok).toBe(true);
      }),
    );
  });
});
