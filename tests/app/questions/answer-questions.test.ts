import { answerQuestions } from "../../../src/app/questions/answer-questions";
import { listQuestions } from "../../../src/app/questions/list-questions";
import { openQuestions, type OpenQuestionList } from "../../../src/app/questions/open-questions";
import { refreshSheets } from "../../../src/app/questions/refresh-sheets";
import type { Answer, Question, QuestionKind } from "../../../src/app/questions/question";
import { loadScoring } from "../../../src/app/scoring/load-scoring";
import { MemoryWorkbook } from "../../helpers/memory-workbook";
import { openOwn } from "../scoring/open-own";
import { smallMonthSpec, smallOffice } from "../scoring/small-workbook";

// A whole month is laid out before there is anything to look at.
jest.setTimeout(20_000);

const CLOCK = { today: () => "2024-03-29", time: () => "0900" };
const SIGNED = { by: "张三", date: "2024-03-29", basis: "昌食安办〔2024〕9号" };

let workbook: MemoryWorkbook;
beforeAll(async () => {
  workbook = await smallOffice(["2024-03"]);
});

async function list(from: MemoryWorkbook = workbook): Promise<OpenQuestionList> {
  const opened = await openQuestions(from);
  if (!opened.ok) throw new Error(opened.problem.join(""));
  return opened.value;
}

async function answer(ids: readonly string[], given: Partial<Answer>, from = workbook) {
  const known = await list(from);
  const chosen = ids.map((id) => named(known, id));
  return answerQuestions(chosen, { decision: "", ...SIGNED, ...given }, known, { workbook: from, clock: CLOCK });
}

function named({ questions }: OpenQuestionList, id: string): Question {
  const question = questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}

async function firstOf(kind: QuestionKind): Promise<Question> {
  const question = (await list()).questions.find((each) => each.kind === kind && each.open);
  if (question === undefined) throw new Error(`no open ${kind}`);
  return question;
}

describe("待确认事项", () => {
  it("is one list of vetoes, settings, gaps and repairs", async () => {
    const { workspace } = await list();
    const vetoes = [
      { clause: 93, state: "无数据", reason: "没有数据。" },
      { clause: 94, state: "未触发", reason: "" },
    ] as const;
    const questions = listQuestions(workspace, vetoes);
    expect(questions.filter(({ kind }) => kind === "否决项").map(({ id, open }) => [id, open])).toEqual([
      ["veto-93", true],
    ]);
    expect([...new Set(questions.map(({ kind }) => kind))]).toEqual(["否决项", "设置", "文件问题", "修订"]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.every(({ title, choices }) => title !== "" && choices.length >= 2)).toBe(true);
  });

  it("confirms a setting so that the footnote goes and the next run knows", async () => {
    const before = await loadScoring(workbook);
    expect(before.ok && before.value.score.unconfirmed).toContain("第73至75条折算办法");
    expect(await answer(["score.conversion"], { decision: "已确认" })).toEqual({ ok: true, value: null });
    expect(named(await list(), "score.conversion")).toMatchObject({ open: false, ...SIGNED });
    const after = await loadScoring(workbook);
    expect(after.ok && after.value.score.unconfirmed).not.toContain("第73至75条折算办法");
    const again = await smallMonthSpec("2024-03", after.ok ? after.value.month.workspace.settings : undefined);
    const footnotes = JSON.stringify(again.sheets.find(({ name }) => name === "评分表")?.blocks);
    expect(footnotes).not.toContain("第73至75条折算办法");
    expect(footnotes).toContain("自选项计入项数");
  });

  it("lays the sheets that show it down again, typed scores and all", async () => {
    const done = await refreshSheets({ workbook, clock: CLOCK, progress: () => undefined });
    expect(done).toMatchObject({ ok: true });
    // 首页 and 月度汇总表 point into 指标汇总 by address: they are laid together or not at all.
    if (done.ok)
      expect(done.value.placed).toEqual(
        expect.arrayContaining(["首页", "月度汇总表", "未达标清单", "指标汇总", "通报"]),
      );
    const grid = await workbook.read(["评分表"]);
    expect(JSON.stringify(grid)).not.toContain("第73至75条折算办法");
  });

  it.each<[QuestionKind, string]>([
    ["文件问题", "采用"],
    ["修订", "不采用"],
  ])("decides on %s in its own sheet and in 设置", async (kind, decision) => {
    const { id } = await firstOf(kind);
    expect(await answer([id], { decision })).toMatchObject({ ok: true });
    const known = await list();
    expect(named(known, id)).toMatchObject({ decision, open: false, ...SIGNED });
    expect((known.cells.get(`${id}#decision`) ?? []).map(({ sheet, was }) => [sheet, was])).toEqual([
      [kind === "修订" ? "修订记录" : "待定事项", decision],
      ["设置", decision],
    ]);
    const opened = await smallMonthSpec("2024-03", known.workspace.settings, openOwn(await workbook.read(null)));
    await workbook.place(opened, { show: null, stamp: "2024-03-29 1000" });
    expect(named(await list(), id)).toMatchObject({ decision, ...SIGNED });
  });

  it("decides on several at once", async () => {
    const { questions } = await list();
    const ids = questions.filter(({ kind, open }) => kind === "修订" && open).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(await answer(ids, { decision: "采用" })).toMatchObject({ ok: true });
    expect((await list()).questions.filter(({ kind, open }) => kind === "修订" && open)).toEqual([]);
  });

  it.each<[string, Partial<Answer>, string]>([
    ["a name", { by: " " }, "请填写决定人，"],
    ["a date", { date: "" }, "请填写日期，"],
    ["a basis", { basis: "" }, "请填写依据（文号），"],
    ["anything", { by: "", date: "", basis: "" }, "请填写决定人、日期、依据（文号），"],
  ])("refuses a confirmation without %s", async (_, given, words) => {
    expect(await answer(["period.span"], { decision: "已确认", ...given })).toMatchObject({
      ok: false,
      problem: { stale: false, sentences: [expect.stringContaining(words)] },
    });
    expect(named(await list(), "period.span").open).toBe(true);
  });

  it("writes nothing over another's answer", async () => {
    const before = await list();
    await answer(["period.span"], { decision: "已确认", by: "李四" });
    const late = await answerQuestions([named(before, "period.span")], { decision: "已确认", ...SIGNED }, before, {
      workbook,
      clock: CLOCK,
    });
    expect(late).toMatchObject({ ok: false, problem: { stale: true } });
    expect(named(await list(), "period.span").by).toBe("李四");
  });
});

it("makes 设置 in a workbook that keeps no answers yet", async () => {
  const empty = new MemoryWorkbook();
  expect(await answer(["score.conversion"], { decision: "已确认" }, empty)).toMatchObject({ ok: true });
  const known = await list(empty);
  expect(known.settingsSheet).toBe(true);
  expect(named(known, "score.conversion")).toMatchObject({ open: false, ...SIGNED });
});
