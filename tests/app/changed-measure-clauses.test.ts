import { changedMeasureClauses } from "../../src/app/changed-measure-clauses";
import { DOCUMENT } from "../../src/core/catalogue/document";
import { MEASURES } from "../../src/core/catalogue/measures";

const reworded = (no: number, from: string, to: string) => ({
  clauses: DOCUMENT.clauses.map((clause) =>
    clause.no === no ? { ...clause, text: clause.text.replace(from, to) } : clause,
  ),
});

describe("measures whose clause is worded differently in another edition", () => {
  test("the same edition asks nothing", () => {
    expect(changedMeasureClauses(DOCUMENT, DOCUMENT, MEASURES)).toEqual([]);
  });

  test("a changed target is asked about, with clause, line and measures", () => {
    const [gap, ...more] = changedMeasureClauses(DOCUMENT, reworded(46, "4批次/千人", "5批次/千人"), MEASURES);
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ kind: "measure-question", clause: 46, line: 383, decision: "待定" });
    expect(gap?.text).toContain("第46条");
    expect(gap?.text).toContain("「食品安全抽检量」");
  });

  test("full-width brackets and blanks are no change, nor is a clause without figures", () => {
    expect(changedMeasureClauses(DOCUMENT, reworded(46, "4批次", "4 批次"), MEASURES)).toEqual([]);
    expect(changedMeasureClauses(DOCUMENT, reworded(1, "落实", "全面落实"), MEASURES)).toEqual([]);
  });
});
