import { checkFiles, type CheckedFile } from "../../../src/app/check-files";
import { consolidateChecked } from "../../../src/app/consolidate-files";
import { reportingUnits } from "../../../src/app/issue-returns";
import { openWorkspace } from "../../../src/app/open-workspace";
import type { Consolidation, FileOutcome } from "../../../src/core/model/consolidation";
import { withOddOnes, allReturns, onlyAgain } from "../../../src/workbench/sample/sample-choice";
import { samplePlan, type PlannedFile } from "../../../src/workbench/sample/sample-plan";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";

jest.setTimeout(20_000);

const PERIOD = "2024-03";
const workspace = openWorkspace(null);
const plan = samplePlan(PERIOD);
const entry = (id: string): PlannedFile => plan.find((one) => one.id === id) as PlannedFile;

/** Each file is made and read once, whichever test looks at it first. */
const read = new Map<string, Promise<CheckedFile>>();

function checked(id: string): Promise<CheckedFile> {
  const known = read.get(id) ?? check(id);
  read.set(id, known);
  return known;
}

async function check(id: string): Promise<CheckedFile> {
  const { file, make } = entry(id);
  const tools = { reader: xlsxReader, progress: () => undefined };
  const [one] = await checkFiles([{ name: file, modified: null, bytes: make }], workspace, tools);
  return one as CheckedFile;
}

async function consolidate(ids: Iterable<string>): Promise<Consolidation> {
  const request = {
    period: PERIOD,
    history: null,
    dates: { all: null, list: new Map<string, string>() },
    preferred: [],
  };
  return consolidateChecked(request, await Promise.all([...ids].map(checked)), workspace).consolidation;
}

const outcomeOf = ({ files }: Consolidation, file: string | undefined): FileOutcome | undefined =>
  files.find((one) => one.file === file);
const returns = plan.filter(({ kind }) => kind === "return");

test("34 returns, one of each reporting unit, ten of them with a fault", () => {
  expect(returns).toHaveLength(34);
  expect(returns.map(({ unit }) => unit)).toEqual(reportingUnits(workspace));
  expect(returns.filter(({ fault }) => fault !== "")).toHaveLength(10);
});

test.each(returns.map(({ id }) => id))("%s: the product reads it back and judges it as its state says", async (id) => {
  const { unit, file, fault } = entry(id);
  const { unitReturn, verdict, findings } = await checked(id);
  expect([unitReturn?.unit, unitReturn?.period, file]).toEqual([unit, PERIOD, `2024-03_${unit}_月报.xlsx`]);
  expect(verdict).toBe(fault === "" ? "accepted" : "returned");
  // Handed out under the settings of a workbook in which nothing was set.
  expect(findings.map(({ message }) => message).join()).not.toContain("旧版规则");
});

test("all 34 together: nobody is missing or late", async () => {
  const { received, accepted, returned, missing, late } = await consolidate(allReturns(plan));
  expect([received, accepted, returned.length, missing, late]).toEqual([34, 24, 10, [], []]);
});

test("with the four odd ones it is 34 files still: one broken, one twice, one of last month, one late", async () => {
  const choice = [...withOddOnes(plan)];
  expect(choice).toHaveLength(34);
  const month = await consolidate(choice);
  expect(month.files).toHaveLength(34);
  const fate = (id: string) => {
    const { verdict, reason, late } = outcomeOf(month, entry(id).file) as FileOutcome;
    return [verdict, reason?.code ?? null, late];
  };
  expect(fate("左贡县，文件不完整")).toEqual(["refused", "damaged", false]);
  expect(fate("市公安局，重复")).toEqual(["refused", "duplicate", false]);
  expect(fate("市财政局，上月的月报")).toEqual(["refused", "wrong-period", false]);
  expect(fate("察雅县，迟报")).toEqual(["accepted", null, true]);
  expect([...month.missing].sort()).toEqual(["左贡县", "市商务局", "市财政局"].sort());
  expect(month.late).toEqual(["察雅县"]);
});

test("the return that is handed in again takes the place of the faulty one and can be accepted", async () => {
  const [again] = [...onlyAgain(plan)];
  const { unit } = entry(again ?? "");
  expect((await checked(unit)).verdict).toBe("returned");
  const month = await consolidate([unit, again ?? ""]);
  expect(outcomeOf(month, entry(again ?? "").file)).toMatchObject({
    verdict: "accepted",
    revision: 2,
    updated: true,
    late: false,
  });
  expect(outcomeOf(month, entry(unit).file)).toMatchObject({ superseded: true });
  expect(month.changes.map(({ key }) => key)).toContain("32-1.num");
});

test("the clerk's return in hand: one error with a proposed reading, one blank, one without a reason, not completed", async () => {
  const one = await checked("卡若区，还没完成上报");
  expect(one.unitReturn?.submitted).toBeNull();
  const open = one.findings.filter(({ grade, explained }) => !explained && (grade === "错误" || grade === "需说明"));
  expect(open.map(({ grade, key }) => [grade, key])).toEqual(
    expect.arrayContaining([
      ["错误", "46-1.num"],
      ["错误", "43-1.den"],
      ["需说明", "24-1.num"],
    ]),
  );
});

test.each(["2024-01", "2026-12"])("%s has its 34 returns, four odd ones, one again", (period) => {
  const kinds = samplePlan(period).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "return")).toHaveLength(34);
  expect(kinds.slice(34)).toEqual(["odd", "odd", "odd", "odd", "again", "desk", "office"]);
});
