import { cp, mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { Sandbox } from "../helpers/call-shian";
import { putSmallMonth } from "../helpers/small-office";
import { buildProgram, digests, runShian, type Fault } from "./crash-run";

const FULL = process.env["FULL"] === "1";
const PERIOD = "2024-03";
const SLOW = 300_000;

let sandbox: Sandbox;

/** A command that writes, in a folder of its own; `writes` names the files it may change. */
interface Case {
  readonly words: readonly string[];
  readonly writes: RegExp;
  readonly code: number;
}

const CONSOLIDATE = ["consolidate", "--period", PERIOD, "--returns", "来件", "--settings", "设置.json"];

const CASES: Readonly<Record<string, Case>> = {
  "consolidate over an earlier output": {
    words: [...CONSOLIDATE, "--history", "历史.xlsx", "--out", "汇总.xlsx"],
    writes: /^汇总\.xlsx$/,
    code: 0,
  },
  "consolidate into its own history": {
    words: [...CONSOLIDATE, "--history", "历史.xlsx", "--out", "历史.xlsx"],
    writes: /^历史\.xlsx$/,
    code: 0,
  },
  settings: { words: ["settings", "--out", "汇总.xlsx"], writes: /^汇总\.xlsx$/, code: 0 },
  table: { words: ["table", "--out", "新/表.xlsx"], writes: /^新\/表\.xlsx$/, code: 0 },
  issue: {
    words: [
      "issue",
      "--period",
      PERIOD,
      "--unit",
      "卡若区",
      "--unit",
      "江达县",
      "--keep",
      "来件",
      "--settings",
      "设置.json",
      "--out",
      "来件",
    ],
    writes: /^来件\/.*_(卡若区|江达县)_月报\.xlsx$/,
    code: 0,
  },
  sample: { words: ["sample", "--period", PERIOD, "--clean", "--out", "示例"], writes: /^示例\//, code: 0 },
};

/** A folder before anything runs: last month's workbook as history, an earlier output, this month's returns. */
async function prepare(): Promise<void> {
  const { returns, settings } = await putSmallMonth(sandbox, "三月", PERIOD);
  const february = await putSmallMonth(sandbox, "二月", "2024-02");
  const base = await sandbox.folder("起点");
  await cp(returns, path.join(base, "来件"), { recursive: true });
  await cp(settings, path.join(base, "设置.json"));
  const past = await runShian(sandbox.root, [
    "consolidate",
    "--period",
    "2024-02",
    "--returns",
    february.returns,
    "--settings",
    settings,
    "--out",
    path.join(base, "历史.xlsx"),
  ]);
  if (past.code !== 0) throw new Error(past.err);
  await cp(path.join(base, "历史.xlsx"), path.join(base, "汇总.xlsx"));
}

let folders = 0;

async function freshFolder(): Promise<string> {
  const folder = sandbox.at(`运行${(folders += 1)}`);
  await mkdir(folder);
  // The stamp of an earlier output's copy is its time of change.
  await cp(sandbox.at("起点"), folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** What the command makes when nobody disturbs it, and how many steps its writing takes. */
async function undisturbed({ words, code }: Case) {
  const folder = await freshFolder();
  const log = `${folder}.log`;
  const ended = await runShian(folder, words, { log });
  expect({ code: ended.code, err: ended.err }).toMatchObject({ code });
  const steps = (await readFile(log, "utf8").catch(() => "")).split("\n").filter((line) => line !== "");
  const after = await digests(folder);
  await rm(folder, { recursive: true });
  return { after, steps, took: ended.took };
}

type Undisturbed = Awaited<ReturnType<typeof undisturbed>>;

/** Kills a run, looks at what it left, and runs again. */
async function killed(it: Case, { after }: Undisturbed, fault: Fault | null, killAfter: number | null = null) {
  const folder = await freshFolder();
  const before = await digests(folder);
  const first = await runShian(folder, it.words, fault, killAfter);
  const left = await digests(folder);
  const faults: string[] = [];
  for (const [name, digest] of before) {
    const may = [digest, ...(it.writes.test(name) ? [after.get(name)] : [])];
    if (!may.includes(left.get(name))) faults.push(`${name} is neither old nor new`);
  }
  for (const [name, digest] of left) {
    if (before.has(name) || name.endsWith(".tmp")) continue;
    // A new output, or the copy of what stood in its place: whole in either case.
    if (after.get(name) !== digest) faults.push(`${name} is not whole`);
  }
  const again = await runShian(folder, it.words);
  if (again.code !== it.code) faults.push(`the next run ended with ${again.code}: ${again.err}`);
  const end = await digests(folder);
  for (const [name, digest] of after) if (end.get(name) !== digest) faults.push(`${name} differs after the next run`);
  for (const name of end.keys()) if (!after.has(name)) faults.push(`${name} is left over`);
  const temporary = [...left.keys()].filter((name) => name.endsWith(".tmp"));
  if (temporary.length > 0 && !/已清除：\.shian-/.test(again.err)) faults.push("leftovers are not told of");
  await rm(folder, { recursive: true });
  return { signal: first.signal, faults, temporary: temporary.length };
}

beforeAll(async () => {
  sandbox = await Sandbox.open();
  await buildProgram();
  await prepare();
}, SLOW);
afterAll(() => sandbox.close());

/** Steps at which each command is killed in an ordinary run, counted among those of that name; with FULL=1 at all of them. */
const ORDINARY: Readonly<Record<string, readonly (readonly [step: string, nth: number])[]>> = {
  "consolidate into its own history": [["rename", 0]],
  settings: [
    ["write", 0],
    ["link", 0],
    ["write", 1],
    ["rename", 0],
  ],
  table: [["sync", 0]],
};
/** Of a command that writes many files the first ones say it all. */
const MOST_STEPS = 24;

function stepsToKill(name: string, steps: readonly string[]): readonly number[] {
  if (FULL) return steps.map((_, index) => index + 1).slice(0, MOST_STEPS);
  return ORDINARY[name]!.map(([wanted, nth]) => {
    const places = steps.flatMap((step, index) => (step === wanted ? [index + 1] : []));
    return places[nth]!;
  });
}

const isOrdinary = (name: string) => FULL || name in ORDINARY;

describe.each(Object.entries(CASES).filter(([name]) => isOrdinary(name)))("%s, killed with SIGKILL", (name, it) => {
  let whole: Undisturbed;
  beforeAll(async () => {
    whole = await undisturbed(it);
  }, SLOW);

  test(
    "at the steps of writing, or half way through one: old or new, and the next run works",
    async () => {
      let leftovers = 0;
      const steps = stepsToKill(name, whole.steps);
      for (const at of steps) {
        const ways = whole.steps[at - 1] === "write" ? (["kill", "half"] as const) : (["kill"] as const);
        for (const way of FULL ? ways : ways.slice(-1)) {
          const { signal, faults, temporary } = await killed(it, whole, { at, do: way });
          expect({ at, way, signal, faults }).toEqual({ at, way, signal: "SIGKILL", faults: [] });
          leftovers += temporary;
        }
      }
      // Otherwise no half-written file has ever been seen.
      if (steps.length > 0) expect(leftovers).toBeGreaterThan(0);
    },
    SLOW * 4,
  );

  if (FULL || name === "consolidate into its own history") {
    test(
      "at moments of chance",
      async () => {
        for (let time = 0; time < (FULL ? 20 : 1); time += 1) {
          const after = Math.round(whole.took * (0.2 + Math.random() * 0.9));
          const { faults } = await killed(it, whole, null, after);
          expect({ after, faults }).toEqual({ after, faults: [] });
        }
      },
      SLOW * 4,
    );
  }
});

test("an output goes through a temporary file, is waited for, and takes its place in one step", async () => {
  const { steps } = await undisturbed(CASES["settings"]!);
  expect(steps).toEqual(["open", "write", "sync", "link", "rm", "mkdir", "open", "write", "sync", "rename"]);
}, 60_000);
