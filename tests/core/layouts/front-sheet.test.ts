import { consolidationWorkbook } from "../../../src/core/layouts/consolidation-workbook";
import { FRONT_ROOM, rowsHeight } from "../../../src/core/layouts/parts/fill-page";
import type { Consolidation, MeasureSummary } from "../../../src/core/model/consolidation";
import { BEHIND_MONTH } from "../../helpers/behind-month";
import { sheetText, valueAt } from "../../helpers/sheet-text";
import { SMALL_CATALOGUE, SMALL_MEASURES, SMALL_MONTH } from "../../helpers/small-month";
import { receiptsSheet } from "../../../src/core/layouts/receipts-sheet";

const MEASURES = SMALL_MEASURES.map((measure) =>
  measure.id === "46-1" ? { ...measure, judge: "进度" as const } : measure,
);

function frontOf(month: Consolidation, measures = MEASURES) {
  const workbook = consolidationWorkbook({
    catalogue: SMALL_CATALOGUE,
    measures,
    month,
    limits: { options: 2, innovations: 2 },
    openSettings: [],
    decisions: [],
    pastMonths: [],
    settingsSheet: { ...receiptsSheet(month), name: "设置" },
  });
  return workbook.sheets[0]!;
}

test("what is to be decided, the most urgent first, each with its numbers and who has to act", () => {
  const sheet = frontOf(BEHIND_MONTH);
  expect([1, 2, 3, 4, 5].map((no) => valueAt(sheet, `decision#${no}`))).toEqual([
    "否决项1项无数据：第91条「三年内发生重大及以上食品安全事故」，已报3/4。补齐以前不能认定为未触发，请定补报时限。",
    "缺报1家（截止2024年3月25日）；退回修改1家，其数暂纳入汇总。请定补报、重报的时限。",
    "未达标、滞后指标2项：46-1食品安全抽检量0.5批次/千人，本月应达1批次/千人，差0.50批次/千人；40-1热线接通率80%，本月应达90%，差10个百分点。请定措施和完成时限。",
    "单位之间的数对不上1处，如：牵头部门与县区之和相差 80 次，请定以谁的数为准；有1个来件未能收取（「b.docx」），请定是否要求重报。",
    "文件没有写清、待明确的问题1项。请逐项确认（见「待定事项」）。",
  ]);
  const text = sheetText(sheet);
  expect(text).toContain("请会议决定的五件事");
  expect(text).toContain("缺报：市食安办");
});

test("a confirmed veto comes before everything else, with the units responsible", () => {
  const veto = [{ clause: 91, state: "触发", reason: "经市食安办核实属实。" }] as const;
  const sheet = frontOf({ ...BEHIND_MONTH, score: { ...BEHIND_MONTH.score, veto } });
  expect(valueAt(sheet, "decision#1")).toBe(
    "否决项1项触发：第91条「三年内发生重大及以上食品安全事故」，经市食安办核实属实。请定处置和报告的办法。",
  );
});

test("measures show their unit of measurement, and what changed since last month", () => {
  const sheet = frontOf(BEHIND_MONTH);
  const lines = sheetText(sheet).split("\n");
  expect(lines.filter((line) => line.includes("40-1 热线接通率"))).toEqual([
    expect.stringMatching(/→ 80 \| .* ≥90% \| .* 差10个百分点 \| .* 未达标$/),
    expect.stringMatching(/→ 84 \| .*→ 80 \| .* −4个百分点$/),
  ]);
  expect(sheet.formats.map(({ style }) => style.numberFormat)).toContain('#,##0.00"%"');
});

test("January does not compare counts that began anew", () => {
  expect(sheetText(frontOf({ ...BEHIND_MONTH, period: "2024-01" }))).toContain("比上月变化：没有可以比较的上月数。");
});

/** A month in which everything is wrong: as many measures as the document has, all behind and all changed. */
function worstMonth(count: number) {
  const base = BEHIND_MONTH.measures[0]!;
  const ids = Array.from({ length: count }, (_, index) => `40-${index + 1}`);
  const measures = ids.map((id) => ({ ...MEASURES[0]!, id, name: `很长很长很长很长的一个指标名称要占两行${id}` }));
  const summaries = ids.map((id, index): MeasureSummary => ({ ...base, id, previous: index, value: 80 - index / 2 }));
  return { measures, month: { ...BEHIND_MONTH, measures: summaries } };
}

test.each([2, 6, 36])("stands on one page with %d measures behind, and fills it", (count) => {
  const { measures, month } = worstMonth(count);
  const used = rowsHeight(frontOf(month, measures));
  expect(used).toBeLessThanOrEqual(FRONT_ROOM);
  expect(used).toBeGreaterThan(FRONT_ROOM * 0.8);
});

test("with many measures behind the sections still follow, and what is listed is not told twice", () => {
  const { measures, month } = worstMonth(36);
  const text = sheetText(frontOf(month, measures));
  expect(text).toContain("各部分");
  expect(text).toContain("未达标、滞后指标36项（见下表）。请定措施和完成时限。");
});

test("says in a line where all is well", () => {
  const score = { ...SMALL_MONTH.score, veto: [] };
  const calm: Consolidation = {
    ...SMALL_MONTH,
    score,
    missing: [],
    returned: [],
    late: [],
    files: [],
    crossFindings: [],
    measures: SMALL_MONTH.measures.filter(({ state }) => state !== "未能核对"),
  };
  const sheet = frontOf(calm);
  expect(sheetText(sheet)).toContain("全市没有未达标、滞后的指标。");
  expect(sheetText(sheet)).toContain("各单位均已按时报送，没有退回。");
});

test("what nobody reported is not called reached", () => {
  expect(sheetText(frontOf(SMALL_MONTH))).toContain(
    "能够判断的指标没有未达标、滞后的；另有1项缺报或数不齐，不能判断。",
  );
});

test("long names and long reasons shorten the lists before they take a second page", () => {
  const { measures, month } = worstMonth(36);
  const units = Array.from(
    { length: 34 },
    (_, index) => `某某自治区某某市经济技术开发区管理委员会综合执法办公室${index}`,
  );
  const reason = `市纪委监委通报，${"某县主要负责人未按规定履行职责，".repeat(20)}已经核实。`;
  const veto = ([90, 91, 92, 93, 94] as const).map((clause) => ({ clause, state: "待核实" as const, reason }));
  const late = frontOf(
    { ...month, missing: units, late: units, returned: units, score: { ...month.score, veto } },
    measures,
  );
  expect(rowsHeight(late)).toBeLessThanOrEqual(FRONT_ROOM);
});

test("the total is that of the score, taken from its cell", () => {
  const sheet = frontOf(BEHIND_MONTH);
  const { total } = BEHIND_MONTH.score;
  expect(total).not.toBeNull();
  expect(sheetText(sheet)).toMatch(
    new RegExp(`="评分：计入得分"&'评分表'!\\$I\\$\\d+&".*→ 评分：计入得分${total}分，满分`),
  );
});

test("no text is smaller than 10.5 points", () => {
  const sizes = frontOf(BEHIND_MONTH).formats.flatMap(({ style }) => style.font?.size ?? []);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.5);
});
