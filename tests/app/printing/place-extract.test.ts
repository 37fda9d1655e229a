import { changedClauses } from "../../../src/app/printing/changed-clauses";
import { extractLines } from "../../../src/app/printing/extract-lines";
import type { ExtractFilter } from "../../../src/app/printing/extract-filter";
import { placeExtract } from "../../../src/app/printing/place-extract";
import { statusesOf } from "../../../src/app/printing/statuses-of";
import { OFFICE_SHEETS } from "../../../src/app/intake/office-state";
import { officeMonthOf, type OfficeMonth } from "../../../src/app/scoring/office-month";
import type { LedgerRow } from "../../../src/core/model/consolidation";
import { MemoryWorkbook } from "../../helpers/memory-workbook";
import { row } from "../../core/scoring/small-score";
import { smallOffice } from "../scoring/small-workbook";

// A whole month is laid out before there is anything to look at.
jest.setTimeout(20_000);

const CLOCK = { today: () => "2024-04-02", time: () => "0900" };

describe("changedClauses", () => {
  const march = (key: string, value: LedgerRow["value"], changes: Partial<LedgerRow> = {}) =>
    row({ key, value, ...changes });
  const february = (key: string, value: LedgerRow["value"]) => row({ key, value, period: "2024-02" });
  it.each<[string, readonly LedgerRow[], readonly number[]]>([
    ["a figure that grew", [february("46-1.num", 3), march("46-1.num", 4)], [46]],
    ["a figure that stayed", [february("46-1.num", 3), march("46-1.num", 3)], []],
    ["a text that is another", [february("5.progress", "已部署"), march("5.progress", "已完成")], [5]],
    ["evidence alone", [february("5.evidence", "1号"), march("5.evidence", "2号")], []],
    ["something new", [february("5.progress", "同"), march("5.progress", "同"), march("7.progress", "新")], [7]],
    ["something left out", [february("9.problems", "有"), march("5.progress", "新")], [5, 9]],
    ["blank as it was", [february("46-1.num", null), february("5.progress", "同"), march("5.progress", "同")], []],
    [
      "an older revision that changed nothing in the end",
      [
        february("46-1.num", 3),
        march("46-1.num", 9, { state: "已被新版替代", revision: 1 }),
        march("46-1.num", 3, { revision: 2 }),
      ],
      [],
    ],
  ])("%s", (_, ledger, changed) => {
    expect([...(changedClauses({ ledger, period: "2024-03" }) ?? [])].sort()).toEqual(changed);
  });

  it("has nothing to compare a month without one before with", () => {
    expect(changedClauses({ ledger: [march("46-1.num", 4)], period: "2024-03" })).toBeNull();
  });

  it("reads a unit's own states from the version in force", () => {
    const ledger = [
      row({ key: "5.status", value: "推进中", state: "已被新版替代" }),
      row({ key: "5.status", value: "已完成", revision: 2 }),
      row({ key: "7.status", value: "未启动", unit: "乙县" }),
    ];
    expect(statusesOf({ ledger, period: "2024-03" }, "甲县")).toEqual(new Map([[5, "已完成"]]));
  });
});

describe("会议摘录 of the small office's March", () => {
  let workbook: MemoryWorkbook;
  let office: OfficeMonth;
  beforeAll(async () => {
    workbook = await smallOffice(["2024-02", "2024-03"]);
    const opened = officeMonthOf(await workbook.read(OFFICE_SHEETS));
    if (!opened.ok) throw new Error(opened.problem.sentences.join(""));
    office = opened.value;
  });
  const lines = (filter: ExtractFilter) => extractLines(filter, office.held, office.month);

  it("one section has its clauses, all of them", () => {
    const numbers = lines({ kind: "section", section: "六" }).map(({ no }) => no);
    expect(numbers).toEqual([90, 91, 92, 93, 94]);
  });

  it("one unit has only what it reports, with its own figures", () => {
    const own = lines({ kind: "unit", unit: "江达县" });
    expect(own.length).toBeGreaterThan(10);
    expect(own.length).toBeLessThan(94);
    const figures = own.map((line) => line.figures).join("\n");
    expect(figures).toMatch(/46-1 食品安全抽检量：\d+\.\d+批次\/千人（目标≥4批次\/千人）/);
    expect(figures).not.toContain("全市");
    expect(own.map(({ progress }) => progress).join("")).not.toContain("卡若区");
  });

  it("one unit's 工作进展 of 600 characters stands there whole, among others it is shortened", () => {
    const long = "已完成农贸市场快检室改造，".repeat(50).slice(0, 600);
    const clauses = office.month.clauses.map((clause) =>
      clause.no === 46 ? { ...clause, progress: [{ unit: "江达县", text: long }] } : clause,
    );
    const progressFor = (filter: ExtractFilter) =>
      extractLines(filter, office.held, { ...office.month, clauses }).find(({ no }) => no === 46)?.progress;
    expect(progressFor({ kind: "unit", unit: "江达县" })).toBe(`江达县：${long}`);
    expect(progressFor({ kind: "section", section: "二" })?.length).toBeLessThan(140);
  });

  it("only failing: each has a measure that fails, or work not begun or not reported", () => {
    const failing = lines({ kind: "failing" });
    expect(failing.every(({ figures, state }) => /未达标|滞后/.test(figures) || /未启动|缺报/.test(state))).toBe(true);
    const states = office.month.measures.filter(({ state }) => state === "未达标" || state === "滞后");
    const shown = failing.map(({ figures }) => figures).join("\n");
    expect(states.every(({ id }) => shown.includes(id))).toBe(true);
  });

  it("goes into a sheet of its own with the filter in its head", async () => {
    const placed = await placeExtract({ kind: "section", section: "六" }, { workbook, clock: CLOCK });
    expect(placed).toMatchObject({ ok: true, value: { clauses: 5, kept: [] } });
    expect(workbook.valueIn("会议摘录", "A1")).toBe("2024年3月创建工作会议摘录");
    expect(workbook.valueIn("会议摘录", "A2")).toMatch(/^只列「六、.*否决项.*」，共5条。$/);
    const again = await placeExtract({ kind: "changed" }, { workbook, clock: CLOCK });
    expect(again).toMatchObject({
      ok: true,
      value: { filter: "只列与上月相比有变化的条款", kept: ["会议摘录 2024-04-02 0900"] },
    });
  });

  it("never says that nothing changed where there is no month before", async () => {
    const first = await smallOffice(["2024-03"]);
    const placed = await placeExtract({ kind: "changed" }, { workbook: first, clock: CLOCK });
    expect(placed).toMatchObject({ ok: false, problem: { sentences: [expect.stringContaining("没有上月的数据")] } });
    expect((await first.sheets()).map(({ name }) => name)).not.toContain("会议摘录");
  });

  it("says where to begin in a workbook without a month", async () => {
    expect(await placeExtract({ kind: "failing" }, { workbook: new MemoryWorkbook(), clock: CLOCK })).toMatchObject({
      ok: false,
      problem: { empty: true },
    });
  });
});
