import { score } from "../../../src/core/scoring/score";
import { entryProblems } from "../../../src/core/scoring/entry-problems";
import { scoreGaps } from "../../../src/core/scoring/what-if";
import type { TypedScore } from "../../../src/core/model/consolidation";
import { point, scoreInput, typed } from "./small-score";

const LIMITS = { options: 3, optionMarks: 5, innovations: 2, innovationMarks: 5 };

/** Point number, what is missing, what the total would gain. */
function gapsOf(scores: readonly TypedScore[], innovations: readonly TypedScore[] = [], limits = LIMITS) {
  const { points, sections } = score({
    ...scoreInput(scores, {}, innovations),
    rules: { ...limits, conversion: "达标满分" },
  });
  return scoreGaps(points, sections, limits).map(({ point: { no }, missing, gain, unscored }) => [
    no,
    missing,
    gain,
    unscored ? "未评" : "",
  ]);
}

describe("scoreGaps", () => {
  it("counts an unscored point with all its marks, options with what they add", () => {
    expect(gapsOf([typed(1, { self: 3 }), typed(24, { self: 7.5 })])).toEqual([
      [27, 10, 10, "未评"],
      [29, 5, 5, "未评"],
      [30, 5, 5, "未评"],
      [31, 5, 5, "未评"],
      [32, 5, 5, "未评"],
      [33, 5, 5, "未评"],
      [24, 2.5, 2.5, ""],
    ]);
  });

  it("lets a fourth option give only what it has over the weakest that counts", () => {
    // 30, 31, 32 count 5 + 4 + 3 = 12. Full marks: 33 replaces 32 (5 + 5 + 4 = 14), 31 gives 1, 32 gives 2.
    const chosen = [
      typed(30, { self: 5, selected: true }),
      typed(31, { self: 4, selected: true }),
      typed(32, { self: 3, selected: true }),
      typed(33, { self: 2, selected: false }),
    ];
    expect(
      gapsOf([
        typed(1, { self: 3 }),
        typed(24, { self: 10 }),
        typed(27, { self: 10 }),
        typed(29, { self: 5 }),
        ...chosen,
      ]),
    ).toEqual([
      [32, 2, 2, ""],
      [33, 3, 2, ""],
      [31, 1, 1, ""],
    ]);
  });

  it("does not promise for one option what choosing others would give", () => {
    // 30, 31 and 32 have 5 each but are not chosen; with the best choice (15) full marks for 33 add nothing.
    const unchosen = [30, 31, 32].map((no) => typed(no, { self: 5, selected: false }));
    const gaps = gapsOf([...unchosen, typed(33, { self: 1, selected: true })]);
    expect(gaps.filter(([no]) => no === 33)).toEqual([]);
  });

  it("never promises more than the section gives", () => {
    const points = [point(1, 8, "甲"), point(2, 8, "甲")];
    const input = {
      ...scoreInput([typed(1, { self: 8 }), typed(2, { self: 1 })]),
      points,
      sections: [{ id: "甲", marks: 12, optionalMarks: null }],
    };
    const { points: scored, sections } = score(input);
    expect(scoreGaps(scored, sections, LIMITS)).toMatchObject([{ missing: 7, gain: 3 }]);
  });

  it("takes the score of an innovation that is chosen as what is reached", () => {
    const gaps = gapsOf(
      [typed(1, { self: 3 }), typed(24, { self: 10 }), typed(27, { self: 10 })],
      [typed(78, { self: 2, selected: true })],
    );
    expect(gaps[0]).toEqual([30, 5, 5, "未评"]);
    expect(gaps).toContainEqual([29, 3, 3, ""]);
  });
});

describe("entryProblems", () => {
  const scored = score(
    scoreInput(
      [30, 31, 32].map((no) => typed(no, { self: 4, selected: true })),
      {},
      [typed(78, { self: 2, selected: true }), typed(79, { self: 1, selected: true })],
    ),
  );
  it.each<[string, string, number | null, boolean | null, string | null]>([
    ["a score within its marks", "1", 3, null, null],
    ["no score", "1", null, null, null],
    ["more than the marks", "1", 3.5, null, "得分3.5不在0至3之间"],
    ["less than nothing", "24", -1, null, "得分-1不在0至10之间"],
    ["an option that is chosen already", "30", 5, true, null],
    ["a fourth option", "33", 5, true, "自选项最多计入3项、共15分，已选第30点、第31点、第32点"],
    ["an option not chosen", "33", 5, false, null],
    ["a third innovation", "29-80", 1, true, "机制创新任选2项，已选第78条、第79条"],
    ["an innovation above its share", "29-78", 3, true, "得分3不在0至2.5之间"],
    ["a line that is not there", "99", 1, null, "评分表中没有第99行"],
  ])("%s", (_, key, given, selected, problem) => {
    const problems = entryProblems({ key, score: given, selected }, scored, LIMITS);
    if (problem === null) expect(problems).toEqual([]);
    else expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});
