import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Sandbox, type CheckedJson } from "../helpers/call-shian";
import { goodName, GOOD_UNITS } from "./corpus-base";
import type { CorpusFile, ExpectedRefusal, ExpectedReturn, Family } from "./corpus-file";
import { CorpusRun, type Consolidated, type Judgement } from "./corpus-run";
import type { ThreadReading } from "./read-in-thread";

/** What no file may cost. */
const MOST_BYTES = 300 * 1024 * 1024;
const MOST_MILLISECONDS = 3_000;
/** All files are made and read four times over before the first test: a minute, on a busy machine many. */
const PREPARATION = 900_000;
/** A file that nobody can take may do so in the batch because another one like it came first. */
const AFTER_ANOTHER = ["duplicate", "conflict"];
/** A sentence quotes what a file says, but not all of it. */
const LONGEST_SENTENCE = 500;
/** Words of programs, which no sentence for people contains. */
const PROGRAM_WORDS = /\b(error|undefined|null|NaN|TypeError|RangeError|at )\b|\[object|\n\s+at /i;

/** Tests of every file of the families: read directly, checked, consolidated in one batch, and on the pane's thread. `report` names the file of figures. */
export function describeCorpus(families: readonly Family[], report: string): void {
  const files = families.flatMap((family) => family.files);
  let sandbox: Sandbox;
  let judged: Judgement;
  let threads: ReadonlyMap<string, ThreadReading>;

  beforeAll(async () => {
    sandbox = await Sandbox.open();
    const run = await CorpusRun.make(files, sandbox);
    threads = await run.readInThread();
    judged = await run.judge();
  }, PREPARATION);
  afterAll(() => sandbox.close());
  afterAll(() => printCosts([...threads.values()], files.length, report));

  describe.each(families.map((family) => [family.name, family.files] as const))("%s", (_, list) => {
    test.each(list.map((file) => [file.name, file] as const))("%s", (name, { expect: expected }) => {
      const one = judged.checked.get(name)!;
      const outcome = judged.batch.all.month.files.find(({ file }) => file === name);
      expect(outcome).toBeDefined();
      if (expected.verdict === "refused") {
        expectRefusal(expected, judged, name, one);
        expect(outcome).toMatchObject({
          verdict: "refused",
          reason: { code: expected.code, message: one.reason!.message },
        });
      } else {
        expectReturn(expected, judged, name);
        expectInBatch(expected, outcome!, files);
      }
      expectOnThread(threads.get(name), judged, name);
    });
  });

  test("the batch is finished: every file has its fate, and every value is booked or held", () => {
    const { call, month } = judged.batch.all;
    expect(call.code).toBe(1);
    expect(month.files.map(({ file }) => file).sort()).toEqual(
      [...files.map(({ name }) => name), ...GOOD_UNITS.map(goodName)].sort(),
    );
    expect(month.ignored).toEqual([]);
    expect(month.counts.read).toBe(month.counts.booked + month.counts.held);
  });

  test("the good returns beside them are taken as if they had come alone", () => {
    const { all, good } = judged.batch;
    for (const { month } of [all, good]) {
      expect(month.files.filter(({ file }) => GOOD_UNITS.map(goodName).includes(file))).toMatchObject(
        GOOD_UNITS.map(() => ({ verdict: "accepted", updated: false })),
      );
    }
    expect(good.ledger.length).toBeGreaterThan(100);
    expect(all.ledger).toEqual(good.ledger);
  });

  test("no file costs more than 300 MB or 3 seconds", () => {
    const costly = [...threads.values()].filter(
      ({ bytes, milliseconds }) => bytes > MOST_BYTES || milliseconds > MOST_MILLISECONDS,
    );
    expect(costly).toEqual([]);
  });
}

function expectRefusal(expected: ExpectedRefusal, judged: Judgement, name: string, one: CheckedJson): void {
  expect(one).toMatchObject({ verdict: "refused", reason: { code: expected.code } });
  const { message } = one.reason!;
  expect(message).toMatch(expected.says);
  expect(message).toMatch(/请.*。$/);
  expectReadable(message);
  const direct = judged.direct.get(name);
  if (direct != null) expect(direct).toMatchObject({ ok: false, problem: { code: expected.code } });
}

function expectReadable(message: string): void {
  // What a file says is quoted as it stands.
  expect(message.replace(/“[^”]*”/g, "“”")).not.toMatch(PROGRAM_WORDS);
  expect(message.length).toBeLessThan(LONGEST_SENTENCE);
}

function expectReturn(
  expected: ExpectedReturn,
  { checked, direct: directs, untouched: originals }: Judgement,
  name: string,
): void {
  const { unit = "卡若区", verdict, findings = [], gone = [], figures = {}, readings } = expected;
  const one = checked.get(name)!;
  const untouched = checked.get(unit)!;
  expect({ verdict: one.verdict, reason: one.reason, unit: one.unit }).toEqual({ verdict, reason: null, unit });
  const [now, before] = [one, untouched].map(placesOf) as [readonly string[], readonly string[]];
  expect(now.filter((each) => !before.includes(each)).map(asWritten(findings))).toEqual([...findings].sort());
  expect(before.filter((each) => !now.includes(each)).map(asWritten(gone))).toEqual([...gone].sort());
  for (const { message } of one.findings) expectReadable(message);
  if (readings !== undefined)
    expect(Object.fromEntries(one.readings.map(({ key, proposed }) => [key, proposed]))).toEqual(readings);

  const direct = directs.get(name);
  if (direct?.ok !== true) throw new Error(`${name} was not read directly`);
  if (figures === "other") return;
  const original = originals.get(unit)!;
  const keys = new Set([...direct.value.figures.keys(), ...original.figures.keys()]);
  const changed = [...keys]
    .map((key) => [key, direct.value.figures.get(key)?.value, original.figures.get(key)?.value] as const)
    .filter(([, value, was]) => value !== was);
  expect(Object.fromEntries(changed.map(([key, value]) => [key, value]))).toEqual(figures);
}

/** Findings as `rule 表!格`, sorted; those of the file as a whole without a place. */
function placesOf({ findings }: CheckedJson): readonly string[] {
  return findings.map(({ rule, sheet, cell }) => (cell === null ? rule : `${rule} ${sheet}!${cell}`)).sort();
}

/** The place of a finding counts where it was written down. */
function asWritten(written: readonly string[]): (found: string) => string {
  return (found) => {
    const rule = found.split(" ")[0]!;
    return !written.includes(found) && written.includes(rule) ? rule : found;
  };
}

function expectInBatch(
  expected: ExpectedReturn,
  { file, verdict, reason }: Consolidated["month"]["files"][number],
  files: readonly CorpusFile[],
): void {
  if (expected.inBatch !== undefined) return expect(reason?.code).toBe(expected.inBatch);
  if (reason === null) return expect(verdict).toBe(expected.verdict);
  expect(AFTER_ANOTHER).toContain(reason.code);
  const kept = /「([^」]+)」/.exec(reason.message)?.[1];
  expect(kept).not.toBe(file);
  expect(files.map(({ name }) => name)).toContain(kept);
}

function expectOnThread(reading: ThreadReading | undefined, { direct: directs }: Judgement, name: string): void {
  const direct = directs.get(name)!;
  if (direct === null) return expect(reading).toBeUndefined();
  if (direct.ok || !direct.refusedByReader) return expect(reading).toMatchObject({ ok: true });
  expect(reading).toMatchObject({ ok: false, ...direct.problem });
}

async function printCosts(readings: readonly ThreadReading[], count: number, report: string): Promise<void> {
  const folder = process.env.REPORT_FOLDER;
  if (folder === undefined) return;
  const worst = (cost: (reading: ThreadReading) => number, words: (amount: number) => string): string =>
    [...readings]
      .sort((left, right) => cost(right) - cost(left))
      .slice(0, 3)
      .map((reading) => `${reading.file} ${words(cost(reading))}`)
      .join("；");
  const lines = [
    `来件样本 ${count} 份（${report}）`,
    `  最慢：${worst(
      ({ milliseconds }) => milliseconds,
      (amount) => `${(amount / 1_000).toFixed(2)} 秒`,
    )}`,
    `  最占内存：${worst(
      ({ bytes }) => bytes,
      (amount) => `${Math.round(amount / 1024 / 1024)} MB`,
    )}`,
  ];
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${report}.txt`), `${lines.join("\n")}\n`);
}
