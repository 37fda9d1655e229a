import { checkFiles } from "../../src/app/check-files";
import { judgeHere } from "../../src/app/intake/judge-here";
import { checkPicked } from "../../src/app/intake/check-picked";
import { openWorkspace } from "../../src/app/open-workspace";
import { answerJudgements, type Practise } from "../../src/judge/answer-judgements";
import type { JudgeAnswer, JudgeRequest } from "../../src/judge/judge-request";
import { judgingThreads } from "../../src/judge/judging-threads";
import { createWorkerJudge } from "../../src/judge/worker-judge";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { picked, smallMonth } from "../app/intake/intake-desk";
import { smallSettings, smallWorkspace } from "../helpers/small-office";

const WORKSPACE = smallWorkspace("2024-03");
/** Files by their only byte: what they do to the thread. */
const [HANGS, CRASHES] = [7, 8];

/** A worker's outside with the judging thread's own code inside; messages are cloned as the browser does. */
class JudgingWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  terminated = false;
  readonly names: string[] = [];
  /** Units of the workspaces that it was asked to practise under. */
  readonly practised: number[] = [];
  private readonly practise: Practise = ({ registry }) => {
    this.practised.push(registry.units.length);
    return Promise.resolve();
  };
  private readonly answer = answerJudgements(
    xlsxReader,
    (answer: JudgeAnswer) =>
      queueMicrotask(() => this.terminated || this.onmessage?.({ data: structuredClone(answer) })),
    this.practise,
  );

  postMessage(message: JudgeRequest, transfer?: ArrayBuffer[]): void {
    const request = structuredClone(message, transfer === undefined ? undefined : { transfer });
    if ("practise" in request) return void this.answer(request);
    this.names.push(request.name);
    if (request.bytes.length > 1) void this.answer(request);
    else if (request.bytes[0] === CRASHES) queueMicrotask(() => this.onerror?.({ preventDefault: () => undefined }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

function judgeOf(threads: number, milliseconds = 20_000) {
  const workers: JudgingWorker[] = [];
  const judge = createWorkerJudge(
    () => {
      workers.push(new JudgingWorker());
      return workers[workers.length - 1] as unknown as Worker;
    },
    { milliseconds, threads, instead: (file, workspace) => judgeHere(file, workspace, xlsxReader) },
  );
  return { judge, workers };
}

const month = async () => [...(await smallMonth())].map(([unit, bytes]) => picked(`${unit}.xlsx`, bytes));
const tools = { reader: xlsxReader, progress: () => undefined };
const bad = (name: string, byte: number) => picked(name, Uint8Array.of(byte));

test("what the judges say is what a check here says, in the order of the files, and told in that order", async () => {
  const { judge, workers } = judgeOf(2);
  const files = [
    ...(await month()),
    bad("坏的.xlsx", 1),
    { ...bad("没有.xlsx", 1), bytes: () => Promise.resolve(null) },
  ];
  const notZip = files.map((file) => (file.name === "坏的.xlsx" ? picked(file.name, Uint8Array.of(1, 2, 3)) : file));
  const told: string[] = [];
  const there = await checkPicked(notZip, WORKSPACE, { ...tools, judge, checked: ({ file }) => told.push(file) });
  expect(there).toEqual(await checkFiles(notZip, WORKSPACE, tools));
  expect(told).toEqual(notZip.map(({ name }) => name));
  expect(workers).toHaveLength(2);
  expect(workers.every(({ names }) => names.length > 0)).toBe(true);
});

test("a file that hangs and one that brings its thread down are refused alone; the others go on", async () => {
  const { judge, workers } = judgeOf(2, 3_000);
  const [first, second] = await month();
  jest.useFakeTimers();
  const going = checkPicked([bad("挂起.xlsx", HANGS), first!, bad("中断.xlsx", CRASHES), second!], WORKSPACE, {
    ...tools,
    judge,
  });
  await jest.advanceTimersByTimeAsync(3_001);
  jest.useRealTimers();
  const checked = await going;
  expect(checked.map(({ file, verdict, reason }) => [file, verdict, reason?.code])).toEqual([
    ["挂起.xlsx", "refused", "timeout"],
    [first!.name, "accepted", undefined],
    // Before it has said that it is there, a thread that fails counts as one that never started: the file is looked at here.
    ["中断.xlsx", "refused", expect.stringMatching(/damaged|not/)],
    [second!.name, "accepted", undefined],
  ]);
  expect(workers.filter(({ terminated }) => terminated).length).toBeGreaterThan(0);
});

test("sheets of the open workbook, and files under another document than the plan's, are checked here", async () => {
  const { judge, workers } = judgeOf(1);
  const [[, bytes]] = [...(await smallMonth())] as [[string, Uint8Array]];
  const read = await xlsxReader.read(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  const sheets = { name: "本工作簿", modified: null, workbook: read.value };
  const [checked] = await checkPicked([sheets], WORKSPACE, { ...tools, judge });
  expect(checked?.verdict).toBe("accepted");
  const other = openWorkspace(smallSettings("2024-03"), { ...WORKSPACE.parsed });
  await checkPicked([picked("月报.xlsx", bytes)], other, { ...tools, judge });
  expect(workers).toHaveLength(0);
});

test("stopped: the files that were not told of are missing", async () => {
  const { judge } = judgeOf(2);
  const signal = { aborted: false };
  const checked = await checkPicked(await month(), WORKSPACE, {
    ...tools,
    judge,
    signal,
    checked: () => {
      signal.aborted = true;
    },
  });
  expect(checked).toHaveLength(1);
});

test("stopped: files that are still waiting for a thread go to none, so that the next pick need not wait for them", async () => {
  const { judge, workers } = judgeOf(1);
  const files = await month();
  const signal = { aborted: false };
  const told: string[] = [];
  await checkPicked(files, WORKSPACE, {
    ...tools,
    judge,
    signal,
    // The first is told of alone; with the second all others have been given to the judge.
    checked: ({ file }) => {
      told.push(file);
      signal.aborted = told.length === 2;
    },
  });
  await checkPicked(files.slice(0, 1), WORKSPACE, { ...tools, judge });
  // The third may have been taken before anybody was told of the second.
  expect(workers[0]?.names.length).toBeLessThanOrEqual(4);
  expect(files.length).toBeGreaterThan(3);
});

test("where no thread starts, returns are judged here", async () => {
  const judge = createWorkerJudge(
    () => {
      throw new Error("SecurityError");
    },
    { milliseconds: 1_000, threads: 2, instead: (file, workspace) => judgeHere(file, workspace, xlsxReader) },
  );
  judge.prepare(null);
  const files = await month();
  expect(await checkPicked(files, WORKSPACE, { ...tools, judge })).toEqual(await checkFiles(files, WORKSPACE, tools));
});

test("prepared: the threads are there before the first file, and practise once for each workspace", () => {
  const { judge, workers } = judgeOf(2);
  judge.prepare(null);
  judge.prepare(null);
  judge.prepare(WORKSPACE);
  judge.prepare(WORKSPACE);
  judge.prepare(null);
  const [every, small] = [openWorkspace(null), WORKSPACE].map(({ registry }) => registry.units.length);
  expect(workers.map(({ practised }) => practised)).toEqual([
    [every, small],
    [every, small],
  ]);
});

test.each([
  [NaN, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [16, 4],
])("on %d cores there are %d threads", (cores, threads) => {
  expect(judgingThreads(cores)).toBe(threads);
});
