import { completeReturn, type Completion } from "../../../src/app/fill/complete-return";
import { mendReturn } from "../../../src/app/fill/mend-return";
import { placeSampleReturn } from "../../../src/app/fill/sample-return";
import { returnChecker } from "../../../src/app/fill/return-checker";
import { checkedDesk, FILLED_WORKSPACE, filledDesk } from "../../helpers/filled-desk";
import { memoryDesk, type MemoryDesk } from "../../helpers/memory-desk";

const check = returnChecker(FILLED_WORKSPACE);
const SAMPLING = "46-1.num";
/** 2024-03-20 as a spreadsheet counts days. */
const DAY = 45371;

async function typeAt({ workbook }: MemoryDesk, key: string, value: number | null): Promise<void> {
  const { sheet, cell } = (await checkedDesk({ workbook })).unitReturn.figures.get(key)!.location;
  workbook.userTypes(sheet, cell, value);
}

async function dateCell({ workbook }: MemoryDesk): Promise<number | string | boolean | null | object> {
  const grid = await workbook.read(["填报说明"]);
  const { cell } = grid.names.get("shian_submitted")!;
  return (
    grid.sheets[0]!.rows.find(({ row }) => row === cell.row)?.cells.find(({ column }) => column === cell.column)
      ?.value ?? null
  );
}

function done(completion: Completion): Extract<Completion, { kind: "done" }> {
  if (completion.kind !== "done") throw new Error(completion.kind);
  return completion;
}

describe("完成上报", () => {
  it("writes the date, shows revision and check code, and saves", async () => {
    const desk = await filledDesk();
    const completed = done(await completeReturn(desk, check, false));
    expect(completed).toMatchObject({
      file: "2024-03_卡若区_月报.xlsx",
      date: "2024-03-20",
      revision: 1,
      kept: [],
      saved: { ok: true },
    });
    expect(completed.checkCode).toMatch(/^\d{4}-\d{4}$/);
    expect(completed.printedCode).toBe(completed.checkCode);
    expect(await dateCell(desk)).toBe(DAY);
    expect((await checkedDesk(desk)).unitReturn.submitted).toBe("2024-03-20");
    expect(desk.workbook.saved).toBe(1);
  });

  it("is refused while there are errors, which are listed; nothing is written", async () => {
    const desk = await filledDesk();
    await typeAt(desk, SAMPLING, null);
    const completion = await completeReturn(desk, check, true);
    expect(completion.kind).toBe("blocked");
    expect(completion.kind === "blocked" && completion.errors.map(({ key, rule }) => [key, rule])).toEqual([
      [SAMPLING, "required-value"],
    ]);
    expect(await dateCell(desk)).toBeNull();
    expect(desk.workbook.saved).toBe(0);
  });

  it("asks once about what is not explained", async () => {
    const desk = await filledDesk({}, (clean) => {
      const figure = clean.figures.get("56-1.num")!;
      return { ...clean, figures: new Map([...clean.figures, ["56-1.num", { ...figure, note: null }]]) };
    });
    const first = await completeReturn(desk, check, false);
    expect(first.kind === "unexplained" && first.open.map(({ key }) => key)).toEqual(["56-1.num"]);
    expect(await dateCell(desk)).toBeNull();
    expect(done(await completeReturn(desk, check, true)).revision).toBe(1);
    expect(await dateCell(desk)).toBe(DAY);
  });

  it("gives the next revision to a return that changed after it was handed in, everywhere in the file", async () => {
    const desk = await filledDesk();
    await completeReturn(desk, check, false);
    expect(done(await completeReturn(desk, check, false)).revision).toBe(1);
    await typeAt(desk, SAMPLING, 61);
    const again = done(await completeReturn(desk, check, false));
    expect(again.revision).toBe(2);
    expect(again.kept.map(({ sheet }) => sheet)).toContain("填报说明");
    expect(again.printedCode).toBe(again.checkCode);
    const { unitReturn } = await checkedDesk(desk);
    expect(unitReturn).toMatchObject({ revision: 2, submitted: "2024-03-20" });
    expect(unitReturn.figures.get(SAMPLING)?.value).toBe(61);
    expect((await desk.workbook.read(null)).properties.get("shian_revision")).toBe("2");
  });

  it("says how to save where Excel cannot be asked to", async () => {
    const desk = await filledDesk({ abilities: { save: false } });
    expect(done(await completeReturn(desk, check, false)).saved).toEqual({ ok: false, problem: "请按 Ctrl+S 保存。" });
  });

  it("never hands in a sample", async () => {
    const desk = memoryDesk();
    await placeSampleReturn(desk);
    expect(await completeReturn(desk, check, true)).toEqual({ kind: "sample" });
  });
});

describe("the sample", () => {
  it("is labelled on every sheet and has mistakes to find", async () => {
    const desk = memoryDesk();
    await placeSampleReturn(desk);
    const { sheets } = await desk.workbook.read(null);
    expect(sheets).toHaveLength(4);
    for (const { rows } of sheets)
      expect(
        rows.flatMap(({ cells }) => cells).some(({ value }) => typeof value === "string" && value.startsWith("【示例")),
      ).toBe(true);
    const { findings } = await checkedDesk(desk);
    expect(findings.filter(({ grade }) => grade === "错误").length).toBeGreaterThanOrEqual(2);
    expect(findings.some(({ correction }) => correction !== null)).toBe(true);
  });
});

describe("restoring formats", () => {
  it("lays the three sheets down again", async () => {
    const desk = await filledDesk();
    expect(await mendReturn(desk.workbook, await checkedDesk(desk))).toEqual({ ok: true, value: null });
    expect(desk.workbook.mended.map(({ name }) => name)).toEqual(["填报说明", "指标数据", "工作开展情况"]);
    expect(desk.workbook.mended[1]!.entryRules.length).toBeGreaterThan(0);
  });

  it("is refused in words where rows have moved", async () => {
    const desk = await filledDesk();
    const checked = await checkedDesk(desk);
    const figures = new Map(checked.unitReturn.figures);
    const one = figures.get(SAMPLING)!;
    figures.set(SAMPLING, { ...one, location: { ...one.location, cell: "F900" } });
    const mended = await mendReturn(desk.workbook, { ...checked, unitReturn: { ...checked.unitReturn, figures } });
    expect(mended).toMatchObject({ ok: false });
    expect(desk.workbook.mended).toEqual([]);
  });
});
