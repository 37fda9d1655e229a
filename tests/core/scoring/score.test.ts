import { score } from "../../../src/core/scoring/score";
import type { ScoreInput } from "../../../src/core/scoring/score-input";
import { row, scoreInput, summary, typed } from "./small-score";

function pointOf(no: number, input: ScoreInput) {
  return score(input).points.find((point) => point.no === no);
}

describe("nothing typed", () => {
  test("is unscored everywhere, never 0", () => {
    const found = score(scoreInput([], { entries: null }));
    expect(found).toMatchObject({ total: null, scored: 0, of: 8, unconfirmed: ["第73至75条折算办法"], findings: [] });
    expect(found.sections).toEqual([
      { id: "一", score: null, marks: 13, scored: 0, of: 2 },
      { id: "五", score: null, marks: 30, scored: 0, of: 6 },
    ]);
    expect(
      found.points.every(
        ({ counted, self, office, expert }) => counted === null && self === null && office === null && expert === null,
      ),
    ).toBe(true);
  });
});

describe("what counts", () => {
  test("the expert's score, else the office's, else the city's own", () => {
    expect(pointOf(1, scoreInput([typed(1, { self: 3 })]))?.counted).toBe(3);
    expect(pointOf(1, scoreInput([typed(1, { self: 3, office: 2 })]))?.counted).toBe(2);
    expect(pointOf(1, scoreInput([typed(1, { self: 3, office: 2, expert: 0 })]))?.counted).toBe(0);
  });

  test("a typed 0 is a score", () => {
    expect(score(scoreInput([typed(1, { office: 0 })]))).toMatchObject({ total: 0, scored: 1 });
  });

  test("the total is the sum of what is scored, without binary dust", () => {
    expect(score(scoreInput([typed(1, { self: 0.1 }), typed(24, { self: 0.2 })]))).toMatchObject({
      total: 0.3,
      scored: 2,
    });
  });

  test("reason, evidence, scorer and date pass through", () => {
    const entry = typed(1, { office: 2, reason: "缺文件", evidence: "文号1", scorer: "李某", date: "2024-03-28" });
    expect(pointOf(1, scoreInput([entry]))).toMatchObject({ ...entry, selected: true });
  });
});

describe("conversion", () => {
  const measures = [summary("73-1", { value: 85.5 })];

  test("is a proposal with its inputs, and counts nothing", () => {
    const found = pointOf(24, scoreInput([], { measures }));
    expect(found).toMatchObject({ counted: null, converted: { score: 8.55 } });
    expect(found?.converted?.basis).toBe(
      "「群众食品安全满意度」实测85.5，目标80，满分10分，按「实测/100×满分」折算为8.55分，供评分参考，填写得分后才计入。",
    );
  });

  test.each([
    ["阈值线性", 85.5, 10],
    ["阈值线性", 60, 7.5],
    ["达标满分", 80, 10],
    ["达标满分", 79.99, 0],
    ["实测/100×满分", 79.99, 7.999],
  ] as const)("%s of %d gives %d of 10", (conversion, value, expected) => {
    const input = scoreInput([], { measures: [summary("73-1", { value })] });
    expect(pointOf(24, { ...input, rules: { ...input.rules, conversion } })?.converted?.score).toBe(expected);
  });

  test("without data there is no proposal", () => {
    expect(pointOf(24, scoreInput())?.converted).toEqual({
      score: null,
      basis: "「群众食品安全满意度」尚无数据，不能折算。",
      measure: "73-1",
    });
    expect(pointOf(1, scoreInput())?.converted).toBeNull();
  });
});

describe("section 五", () => {
  const chosen = (no: number, office: number) => typed(no, { office, selected: true });

  test("counts the required points and the chosen options", () => {
    const found = score(
      scoreInput([typed(27, { office: 8 }), chosen(30, 4), typed(31, { office: 5, selected: false }), chosen(32, 3)]),
    );
    expect(found.sections[1]).toMatchObject({ score: 15, scored: 4 });
    expect(found.points.filter(({ kind }) => kind === "自选").map(({ counted }) => counted)).toEqual([
      4,
      null,
      3,
      null,
    ]);
  });

  test("an option that is scored but not decided on does not count, and is pointed out", () => {
    const found = score(scoreInput([typed(30, { office: 4 })]));
    expect(found).toMatchObject({ total: null, scored: 1 });
    expect(found.findings.map(({ rule, grade, key }) => [rule, grade, key])).toEqual([["choice-made", "提示", "30"]]);
    expect(found.findings[0]?.message).toMatch(/^第30点「要点30」已评分但未选定，暂不计入。/);
  });

  test("more options than allowed: only the first count until the office chooses", () => {
    const found = score(scoreInput([chosen(30, 1), chosen(31, 2), chosen(32, 3), chosen(33, 5)]));
    expect(found.sections[1]?.score).toBe(6);
    expect(found.findings.map(({ rule, grade }) => `${rule} ${grade}`)).toEqual(["options-within-limit 错误"]);
  });

  test("options count no more than their marks together, however many the office lets count", () => {
    const input = scoreInput([30, 31, 32, 33].map((no) => chosen(no, 5)));
    expect(score({ ...input, rules: { ...input.rules, options: 4 } }).sections[1]?.score).toBe(15);
  });

  test("is capped at its marks", () => {
    const found = score(
      scoreInput([typed(27, { office: 10 }), typed(29, { office: 5 }), chosen(30, 5), chosen(31, 5), chosen(32, 5)], {
        sections: [
          { id: "一", marks: 13, optionalMarks: null },
          { id: "五", marks: 25, optionalMarks: 15 },
        ],
      }),
    );
    expect(found.sections[1]?.score).toBe(25);
    expect(found.findings.map(({ rule }) => rule)).toEqual(["section-within-marks"]);
  });
});

describe("机制创新", () => {
  test("any two of its clauses give half the marks each", () => {
    const input = scoreInput([], {}, [
      typed(78, { office: 2.5, selected: true }),
      typed(80, { office: 2, selected: true }),
      typed(79, { office: 2, selected: false }),
    ]);
    expect(pointOf(29, input)).toMatchObject({ counted: 4.5, marks: 5 });
    expect(pointOf(29, input)?.innovations?.map(({ no, marks, counted }) => [no, marks, counted])).toEqual([
      [78, 2.5, 2.5],
      [79, 2.5, null],
      [80, 2.5, 2],
    ]);
  });

  test("a score typed for the point itself comes first", () => {
    expect(
      pointOf(29, scoreInput([typed(29, { expert: 3 })], {}, [typed(78, { office: 2.5, selected: true })]))?.counted,
    ).toBe(3);
  });

  test("a third choice is a 错误 and does not count", () => {
    const three = [78, 79, 80].map((no) => typed(no, { office: 2.5, selected: true }));
    const found = score(scoreInput([], {}, three));
    expect(found.points.find(({ no }) => no === 29)?.counted).toBe(5);
    expect(found.findings.map(({ rule, grade }) => `${rule} ${grade}`)).toEqual(["innovations-within-limit 错误"]);
  });
});

describe("rule 20", () => {
  test.each([
    [3, 3, []],
    [3.5, null, ["score-within-marks 1"]],
    [25, null, ["score-within-marks 1"]],
    [-1, null, ["score-within-marks 1"]],
  ])("a score of %d for a point of 3 marks counts %p", (office, counted, expected) => {
    const found = score(scoreInput([typed(1, { office })]));
    expect(found.findings.map(({ rule, key }) => `${rule} ${key ?? ""}`)).toEqual(expected);
    expect(found.points[0]?.counted).toBe(counted);
    expect(found).toMatchObject({ total: counted, scored: 1 });
  });

  test("an innovation out of its marks counts nothing, and is said not to count", () => {
    const found = score(scoreInput([], {}, [typed(78, { office: 3, selected: true })]));
    expect(found.points.find(({ no }) => no === 29)?.counted).toBeNull();
    expect(found.findings.map(({ rule, key }) => `${rule} ${key ?? ""}`)).toEqual(["score-within-marks 29-78"]);
    expect(found.findings[0]?.message).toMatch(/请改正。改正前未计入。$/);
  });

  test("a score out of its marks gives way to none below it", () => {
    expect(pointOf(1, scoreInput([typed(1, { self: 2, office: 25 })]))?.counted).toBeNull();
    expect(pointOf(1, scoreInput([typed(1, { self: 25, office: 2 })]))?.counted).toBe(2);
  });

  test("every column is looked at, with its name", () => {
    expect(score(scoreInput([typed(1, { self: 4, expert: 2 })])).findings.map(({ message }) => message)).toEqual([
      "第1点「要点1」自评得分 4 分，应在 0 至 3 分之间。请改正。",
    ]);
  });
});

describe("figures changed since scoring", () => {
  const scored = scoreInput([typed(24, { office: 8, date: "2024-03-22" })]);
  const survey = (value: number, received: string, period = "2024-03", revision = 1) =>
    row({ unit: "市食安办", key: "73-1.value", value, received, period, revision });
  const changed = (...ledger: readonly ReturnType<typeof row>[]) => pointOf(24, { ...scored, ledger })?.changedSince;

  test("a later revision or month with another value", () => {
    expect(changed(survey(85, "2024-03-20"))).toBe(false);
    expect(changed(survey(85, "2024-03-20"), survey(84, "2024-03-25", "2024-03", 2))).toBe(true);
    expect(changed(survey(85, "2024-02-20", "2024-02"), survey(85, "2024-03-25"))).toBe(false);
    expect(changed(survey(85, "2024-03-25"))).toBe(true);
  });

  test("other points' figures, texts, and points without a date of scoring do not matter", () => {
    expect(changed(row({ key: "24-1.num", value: 1, received: "2024-03-30" }))).toBe(false);
    expect(changed(row({ key: "73.progress", value: "新", received: "2024-03-30" }))).toBe(false);
    expect(
      pointOf(24, scoreInput([typed(24, { office: 8 })], { ledger: [survey(85, "2024-03-25")] }))?.changedSince,
    ).toBe(false);
  });
});
