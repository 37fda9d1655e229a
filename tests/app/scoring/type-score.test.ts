import { loadScoring, rescored } from "../../../src/app/scoring/load-scoring";
import type { Scoring } from "../../../src/app/scoring/scoring";
import { cellsSinceOpening } from "../../../src/app/scoring/score-cells";
import { typeScore, type ScoreEntry } from "../../../src/app/scoring/type-score";
import { toA1 } from "../../../src/core/sheet/a1";
import { MemoryWorkbook } from "../../helpers/memory-workbook";
import { smallMonthSpec, smallOffice } from "./small-workbook";
import { openOwn } from "./open-own";

// A whole month is laid out before there is anything to look at.
jest.setTimeout(20_000);

const BLANK: Omit<ScoreEntry, "key"> = {
  column: "self",
  score: null,
  selected: undefined,
  reason: "",
  evidence: "",
  scorer: "",
  date: "",
};
const SIGNED = { scorer: "张三", date: "2024-03-28" };

let workbook: MemoryWorkbook;
beforeAll(async () => {
  workbook = await smallOffice(["2024-03"]);
});

async function scoring(): Promise<Scoring> {
  const loaded = await loadScoring(workbook);
  if (!loaded.ok) throw new Error(loaded.problem.sentences.join(""));
  return loaded.value;
}

async function give(entry: Partial<ScoreEntry> & Pick<ScoreEntry, "key">) {
  return typeScore({ ...BLANK, ...entry }, await scoring(), workbook);
}

describe("scores typed in the pane", () => {
  it("finds a month in which nothing is scored, null and not 0", async () => {
    const { score, gaps, cells, best } = await scoring();
    expect([score.total, score.scored, score.of]).toEqual([null, 0, 36]);
    // 36 points and the five clauses of 机制创新, eight columns each; points without a choice have a dash in 是否选定.
    expect(cells.size).toBe(41 * 8);
    expect(gaps.every(({ unscored }) => unscored)).toBe(true);
    expect(best.options).toEqual([]);
  });

  it("types a score with its reason, evidence, scorer and date, and counts it", async () => {
    const done = await give({ key: "1", score: 2, reason: "缺一份会议纪要", evidence: "档案柜3", ...SIGNED });
    expect(done).toEqual({ ok: true, value: null });
    const { score, cells } = await scoring();
    expect([score.total, score.scored]).toEqual([2, 1]);
    expect(score.points[0]).toMatchObject({ self: 2, reason: "缺一份会议纪要", evidence: "档案柜3", ...SIGNED });
    expect(workbook.valueIn("评分表", toA1(cells.get("1#self")?.cell ?? { row: 0, column: 0 }))).toBe(2);
  });

  it("scores again from 评分表 alone", async () => {
    const before = await scoring();
    const at = before.cells.get("2#office")?.cell ?? { row: 0, column: 0 };
    workbook.userTypes("评分表", toA1(at), 1);
    const read = jest.spyOn(workbook, "read");
    const again = await rescored(before, workbook);
    expect(read.mock.calls).toEqual([[["评分表"]]]);
    read.mockRestore();
    expect(again).toMatchObject({ ok: true, value: { score: { total: 3, scored: 2 } } });
    expect(again.ok && again.value.score).toEqual((await scoring()).score);
    workbook.userTypes("评分表", toA1(at), null);
  });

  it("survives the next consolidation", async () => {
    const again = await smallMonthSpec("2024-03", undefined, openOwn(await workbook.read(null)));
    await workbook.place(again, { show: null, stamp: "2024-03-29 0900" });
    expect((await scoring()).score.points[0]).toMatchObject({ self: 2, reason: "缺一份会议纪要", ...SIGNED });
  });

  it("takes three options and refuses the fourth with the reason", async () => {
    for (const key of ["30", "31", "33"])
      expect(await give({ key, score: 4, selected: true, ...SIGNED })).toMatchObject({ ok: true });
    const refused = await give({ key: "36", score: 5, selected: true, ...SIGNED });
    expect(refused).toEqual({
      ok: false,
      problem: {
        stale: false,
        sentences: ["自选项最多计入3项、共15分，已选第30点、第31点、第33点；要改选这一项，请先取消其中一项。"],
      },
    });
    expect(await give({ key: "36", score: 5, selected: false, ...SIGNED })).toMatchObject({ ok: true });
    const { score, best } = await scoring();
    expect(score.total).toBe(14);
    // 36 gives 5, two of the others 4 each: 13 against 12 now.
    expect(best).toEqual({ options: [30, 31, 36], score: 13, gain: 1 });
  });

  it("takes two clauses of 机制创新 and refuses the third", async () => {
    for (const key of ["29-78", "29-80"])
      expect(await give({ key, score: 2, selected: true, ...SIGNED })).toMatchObject({ ok: true });
    expect(await give({ key: "29-79", score: 2, selected: true, ...SIGNED })).toMatchObject({
      ok: false,
      problem: { sentences: [expect.stringContaining("机制创新任选2项，已选第78条、第80条")] },
    });
    expect((await scoring()).score.total).toBe(18);
  });

  it("asks for the date of a score", async () => {
    expect(await give({ key: "2", score: 1 })).toMatchObject({
      ok: false,
      problem: { sentences: [expect.stringContaining("评分日期")] },
    });
  });

  it("writes nothing over what somebody typed meanwhile", async () => {
    const before = await scoring();
    const at = before.cells.get("3#self")?.cell ?? { row: 0, column: 0 };
    workbook.userTypes("评分表", toA1(at), 1);
    const done = await typeScore({ ...BLANK, ...SIGNED, key: "3", score: 0.5 }, before, workbook);
    expect(done).toMatchObject({ ok: false, problem: { stale: true } });
    expect(workbook.valueIn("评分表", toA1(at))).toBe(1);
  });

  it("notices what somebody typed since a form was opened, even when the sheet was read again", async () => {
    const opened = await scoring();
    const at = opened.cells.get("4#reason")?.cell ?? { row: 0, column: 0 };
    workbook.userTypes("评分表", toA1(at), "台账不全");
    const now = await scoring();
    const context = { ...now, cells: cellsSinceOpening(now.cells, opened.cells) };
    const entry = { ...BLANK, ...SIGNED, key: "4", score: 0.5 };
    expect(await typeScore({ ...entry, reason: "未部署" }, context, workbook)).toMatchObject({
      ok: false,
      problem: { stale: true },
    });
    expect(await typeScore(entry, context, workbook)).toMatchObject({ ok: true });
    expect(workbook.valueIn("评分表", toA1(at))).toBe("台账不全");
  });

  it("converts by every method: a proposal that does not count", async () => {
    const { converted, method, score } = await scoring();
    expect(method).toBe("实测/100×满分");
    expect(converted.map(({ byMethod }) => byMethod.map((each) => each.method))).toEqual(
      converted.map(() => ["实测/100×满分", "阈值线性", "达标满分"]),
    );
    expect(converted.length).toBeGreaterThan(0);
    for (const { no } of converted) expect(score.points.find((point) => point.no === no)?.counted).toBeNull();
  });
});

it("says where to begin in a workbook without a month", async () => {
  expect(await loadScoring(new MemoryWorkbook())).toMatchObject({
    ok: false,
    problem: { empty: true, sentences: [expect.stringContaining("请先到「汇总」")] },
  });
});
