import { noProgressElsewhere, type FillFinding } from "../../../src/app/fill/fill-finding";
import { lookAtReturn, watchReturn } from "../../../src/app/fill/live-check";
import { returnChecker } from "../../../src/app/fill/return-checker";
import { explainFinding, typeOneClick } from "../../../src/app/fill/type-entries";
import type { DeskReturn } from "../../../src/app/fill/return-checker";
import { checkedDesk, FILLED_WORKSPACE, filledDesk } from "../../helpers/filled-desk";
import type { MemoryDesk } from "../../helpers/memory-desk";
import { MemoryWorkbook } from "../../helpers/memory-workbook";

const SAMPLING = "46-1.num";
const TRAINING = "56-1.num";

function typeFigure({ workbook }: MemoryDesk, desk: DeskReturn, key: string, value: string | number): void {
  const { sheet, cell } = desk.unitReturn.figures.get(key)!.location;
  workbook.userTypes(sheet, cell, value);
}

function findingAt(desk: DeskReturn, key: string, rule: string): FillFinding {
  const found = desk.findings.find((finding) => finding.key === key && finding.rule === rule);
  if (found === undefined) throw new Error(`no ${rule} at ${key}`);
  return found;
}

const look = (desk: MemoryDesk): ReturnType<typeof lookAtReturn> =>
  lookAtReturn(desk.workbook, returnChecker(FILLED_WORKSPACE), () => 0);

describe("the check at the desk", () => {
  it("finds nothing open in a clean return, without asking for the date of 完成上报", async () => {
    const { findings, checkCode, unitReturn } = await checkedDesk(await filledDesk());
    expect(findings.filter(({ explained }) => !explained)).toEqual([]);
    expect(checkCode).toBe(unitReturn.checkCode);
  });

  it("offers the probable reading of an odd number, which one click types", async () => {
    const desk = await filledDesk();
    const clean = await checkedDesk(desk);
    typeFigure(desk, clean, SAMPLING, "约60批次");
    const finding = findingAt(await checkedDesk(desk), SAMPLING, "figure-unread");
    expect(finding).toMatchObject({ grade: "错误", sheet: "指标数据", correction: { words: "改为 60" } });
    expect(await typeOneClick(desk.workbook, finding.correction!)).toEqual({ ok: true, value: null });
    expect((await checkedDesk(desk)).unitReturn.figures.get(SAMPLING)?.value).toBe(60);
  });

  it("types nothing when the cell has changed since", async () => {
    const desk = await filledDesk();
    typeFigure(desk, await checkedDesk(desk), SAMPLING, "约60批次");
    const { correction } = findingAt(await checkedDesk(desk), SAMPLING, "figure-unread");
    typeFigure(desk, await checkedDesk(desk), SAMPLING, 61);
    const typed = await typeOneClick(desk.workbook, correction!);
    expect(typed.ok).toBe(false);
    expect((await checkedDesk(desk)).unitReturn.figures.get(SAMPLING)?.value).toBe(61);
  });

  it("offers 「本月无新进展」 where the text is last month's, and for all clauses without a text", async () => {
    const desk = await filledDesk();
    const { works } = (await checkedDesk(desk)).unitReturn;
    const [first, second] = [...works.values()].filter(({ fields }) => fields.status === "推进中");
    const { sheet, cell } = first!.locations.progress;
    desk.workbook.userTypes(sheet, cell, first!.previous.progress);
    desk.workbook.userTypes(sheet, second!.locations.progress.cell, null);
    const checked = await checkedDesk(desk);
    const { noProgress } = findingAt(checked, String(first!.clause), "text-repeated");
    expect(noProgressElsewhere(checked.unitReturn, checked.grid)?.words).toContain("1 条");
    await typeOneClick(desk.workbook, noProgress!);
    await typeOneClick(desk.workbook, noProgressElsewhere(checked.unitReturn, checked.grid)!);
    expect(desk.workbook.valueIn(sheet, cell)).toBe("本月无新进展");
    expect(desk.workbook.valueIn(sheet, second!.locations.progress.cell)).toBe("本月无新进展");
  });
});

describe("an explanation", () => {
  it("is asked for at four characters and more, and then counts", async () => {
    const desk = await filledDesk({}, (clean) => {
      const figure = clean.figures.get(TRAINING)!;
      return { ...clean, figures: new Map([...clean.figures, [TRAINING, { ...figure, note: null }]]) };
    });
    const checked = await checkedDesk(desk);
    const finding = findingAt(checked, TRAINING, "progress-on-schedule");
    expect(finding).toMatchObject({ grade: "需说明", explained: false, explainAt: { text: "" } });
    const short = await explainFinding(desk.workbook, checked, finding, "正常。。。");
    expect(short).toMatchObject({ ok: false });
    expect(await explainFinding(desk.workbook, checked, finding, "下半年集中培训")).toMatchObject({ ok: true });
    expect(findingAt(await checkedDesk(desk), TRAINING, "progress-on-schedule").explained).toBe(true);
  });

  it("lapses when its figure changes, and holds again once it is written anew", async () => {
    const desk = await filledDesk();
    await look(desk);
    const clean = await checkedDesk(desk);
    const before = clean.unitReturn.figures.get(TRAINING)!;
    typeFigure(desk, clean, TRAINING, (before.value as number) + 1);
    await look(desk);
    const lapsed = await checkedDesk(desk);
    const finding = findingAt(lapsed, TRAINING, "progress-on-schedule");
    expect(finding).toMatchObject({ explained: false, explainAt: { text: before.note } });
    expect(await explainFinding(desk.workbook, lapsed, finding, before.note as string)).toMatchObject({ ok: false });
    expect(await explainFinding(desk.workbook, lapsed, finding, "补报一人，其余下半年培训")).toMatchObject({
      ok: true,
    });
    await look(desk);
    expect(findingAt(await checkedDesk(desk), TRAINING, "progress-on-schedule").explained).toBe(true);
  });

  it("holds when the figure goes back to what it was", async () => {
    const desk = await filledDesk();
    await look(desk);
    const clean = await checkedDesk(desk);
    const value = clean.unitReturn.figures.get(TRAINING)!.value as number;
    typeFigure(desk, clean, TRAINING, value + 1);
    await look(desk);
    typeFigure(desk, clean, TRAINING, value);
    expect(findingAt(await checkedDesk(desk), TRAINING, "progress-on-schedule").explained).toBe(true);
  });

  it("of another row is not touched by it", async () => {
    const desk = await filledDesk();
    await look(desk);
    const clean = await checkedDesk(desk);
    typeFigure(desk, clean, TRAINING, (clean.unitReturn.figures.get(TRAINING)!.value as number) + 1);
    await look(desk);
    const open = (await checkedDesk(desk)).findings.filter(({ explained }) => !explained);
    expect(open.map(({ key }) => key)).toEqual([TRAINING]);
  });
});

describe("looking while somebody types", () => {
  it("reads once and keeps explanations once", async () => {
    const desk = await filledDesk();
    await look(desk);
    const kept = desk.workbook.remembered("fill-explained");
    const reads = desk.workbook.reads;
    await look(desk);
    expect(desk.workbook.reads).toBe(reads + 1);
    expect(desk.workbook.remembered("fill-explained")).toBe(kept);
  });

  it("finds no return in an empty workbook", async () => {
    expect(await lookAtReturn(new MemoryWorkbook(), returnChecker(FILLED_WORKSPACE), () => 0)).toEqual({
      there: false,
    });
  });

  it("looks once after a row of edits, leaves other sheets alone, and ends when told", async () => {
    jest.useFakeTimers();
    try {
      const { workbook } = await filledDesk();
      let looks = 0;
      const stop = await watchReturn(
        workbook,
        () => {
          looks += 1;
          return Promise.resolve();
        },
        {
          set: (task, milliseconds) => setTimeout(task, milliseconds),
          clear: (timer) => clearTimeout(timer as number),
        },
      );
      for (let row = 1; row <= 100; row += 1) workbook.userTypes("指标数据", `F${row + 200}`, row);
      await jest.advanceTimersByTimeAsync(299);
      expect(looks).toBe(0);
      await jest.advanceTimersByTimeAsync(1);
      expect(looks).toBe(1);
      workbook.userTypes("审核结果", "A1", "x");
      await jest.advanceTimersByTimeAsync(1000);
      expect(looks).toBe(1);
      await stop();
      workbook.userTypes("指标数据", "F300", 1);
      await jest.advanceTimersByTimeAsync(1000);
      expect(looks).toBe(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it("looks once more for edits during a look", async () => {
    const { workbook } = await filledDesk();
    const waiting: (() => void)[] = [];
    const due: (() => void)[] = [];
    await watchReturn(workbook, () => new Promise((resolve) => waiting.push(resolve)), {
      set: (task) => due.push(task),
      clear: () => due.splice(0),
    });
    const edit = (): void => {
      workbook.userTypes("指标数据", "F300", 1);
      due.splice(0).forEach((task) => task());
    };
    edit();
    edit();
    edit();
    expect(waiting).toHaveLength(1);
    waiting[0]!();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(waiting).toHaveLength(2);
  });
});
