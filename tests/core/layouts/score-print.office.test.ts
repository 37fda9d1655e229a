import { callShian, Sandbox, scoreOf } from "../../helpers/call-shian";
import { convertWithOffice, textOfPdf } from "../../helpers/libreoffice";
import { putSmallMonth } from "../../helpers/small-office";
import { typeInto } from "../../helpers/type-into";
import type { Typing } from "../../helpers/type-into";

jest.setTimeout(240_000);

const SHEET = "评分表";
const PAPERS = ["A4", "A3"] as const;
const POINTS = Array.from({ length: 36 }, (_, index) => index + 1);
const MARKS = new Map([
  ["一", 30],
  ["二", 15],
  ["三", 15],
  ["四", 20],
  ["五", 40],
]);

/** Every point but three is scored, with long reasons at some; three options and one innovation are chosen. */
function typings(): Typing[] {
  const scored = POINTS.filter((no) => ![12, 29, 36].includes(no));
  const long = "培训台账不全，三个县未提供一季度培训签到表和考核结果，按细则扣分，限期补齐。".repeat(3);
  return [
    ...scored.map((no): Typing => ({ sheet: SHEET, key: String(no), head: "食安办评分", value: 0.75 })),
    ...scored.map((no): Typing => ({ sheet: SHEET, key: String(no), head: "评分人", value: "次仁卓玛" })),
    ...scored
      .filter((no) => no % 4 === 0)
      .map((no): Typing => ({ sheet: SHEET, key: String(no), head: "扣分原因", value: long })),
    ...["30", "33", "34", "29-78"].map((key): Typing => ({ sheet: SHEET, key, head: "是否选定", value: "是" })),
    { sheet: SHEET, key: "29-78", head: "自评得分", value: 2.25 },
  ];
}

interface Sums {
  readonly total: number | null;
  readonly sections: readonly { readonly id: string; readonly score: number | null; readonly marks: number }[];
}

let sandbox: Sandbox;
let sums: Sums;
const pages = new Map<string, readonly string[]>();

beforeAll(async () => {
  sandbox = await Sandbox.open();
  const { returns, settings } = await putSmallMonth(sandbox, "三月", "2024-03");
  const month = sandbox.at("汇总.xlsx");
  await callShian("consolidate", "--period", "2024-03", "--returns", returns, "--settings", settings, "--out", month);
  await sandbox.put("汇总.xlsx", await typeInto(await sandbox.bytes("汇总.xlsx"), typings()));
  for (const paper of PAPERS) {
    const filled = await callShian(
      "score",
      "--from",
      month,
      "--out",
      sandbox.at(`评分${paper}.xlsx`),
      "--paper",
      paper,
      "--json",
    );
    expect(filled.code).toBe(0);
    sums = scoreOf(filled);
    await callShian("score", "--blank", "--out", sandbox.at(`空白${paper}.xlsx`), "--paper", paper);
  }
  const names = PAPERS.flatMap((paper) => [`评分${paper}`, `空白${paper}`]);
  const files = await Promise.all(
    names.map(async (name) => ({ name: `${name}.xlsx`, bytes: await sandbox.bytes(`${name}.xlsx`) })),
  );
  const made = await convertWithOffice(files, "pdf", 200_000);
  for (const name of names) {
    const text = await textOfPdf(made.get(`${name}.pdf`)!);
    pages.set(
      name,
      text.split("\f").filter((page) => page.trim() !== ""),
    );
  }
});
afterAll(() => sandbox.close());

const PRINTS = PAPERS.flatMap((paper) => [`评分${paper}`, `空白${paper}`]);
const textOf = (name: string): string => (pages.get(name) ?? []).join("\n");
const numbersIn = (line: string): number[] => (line.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe.each(PRINTS)("%s on paper", (name) => {
  it("has the head and its number on every page, and no cell that is too narrow", () => {
    const own = pages.get(name) ?? [];
    expect(own.length).toBeGreaterThan(2);
    expect(own.length).toBeLessThan(9);
    own.forEach((page, index) => {
      for (const head of ["序号", "评价要点", "自评得分", "专家评分", "扣分原因", "佐证材料", "责任部门", "评分日期"])
        expect([index, page]).toEqual([index, expect.stringContaining(head)]);
      expect(page.replace(/\s/g, "")).toContain(`第${index + 1}页共${own.length}页`);
    });
    expect(textOf(name)).not.toContain("##");
  });

  it("has all 36 points, innovations and vetoes exactly once", () => {
    const lines = textOf(name).split("\n");
    const points = lines.flatMap((line) => /^\s{0,8}(\d{1,2})\s{2,}/.exec(line)?.[1] ?? []).map(Number);
    expect(points).toEqual(POINTS);
    const bracketed = lines.flatMap((line) => /^\s{0,8}（(\d{2})）/.exec(line)?.[1] ?? []).map(Number);
    expect(bracketed).toEqual([78, 79, 80, 81, 82, 90, 91, 92, 93, 94]);
  });

  it("keeps total and signatures on the last page", () => {
    const own = pages.get(name) ?? [];
    const last = own[own.length - 1] ?? "";
    for (const words of [
      "六、否决项",
      "合计",
      "填表人（签字）",
      "审核人（签字）",
      "负责人（签字）",
      "专家组（签字）",
      "单位（盖章）",
    ])
      expect(own.map((page) => page.includes(words))).toEqual(own.map((page) => page === last));
  });
});

describe.each(PAPERS)("sums on %s", (paper) => {
  it("are those of score --json: full marks, what counts, what was lost", () => {
    const lines = textOf(`评分${paper}`).split("\n");
    const subtotals = lines.filter((line) => line.includes("小计")).map(numbersIn);
    expect(subtotals.map(([marks, counted]) => [marks, counted])).toEqual(
      sums.sections.map(({ marks, score }) => [marks, score]),
    );
    expect(sums.sections.map(({ id, marks }) => [id, marks])).toEqual([...MARKS]);
    const [marks, counted, lost] = numbersIn(lines.find((line) => line.includes("合计")) ?? "");
    expect([marks, counted]).toEqual([120, sums.total]);
    expect(subtotals.reduce((sum, [, , each]) => sum + (each ?? 0), 0)).toBeCloseTo(lost ?? 0, 6);
  });

  it("are left to be written in the blank form", () => {
    const lines = textOf(`空白${paper}`).split("\n");
    expect(lines.filter((line) => line.includes("小计")).map(numbersIn)).toEqual(
      [...MARKS.values()].map((marks) => [marks]),
    );
    expect(numbersIn(lines.find((line) => line.includes("合计")) ?? "")).toEqual([120]);
  });
});
