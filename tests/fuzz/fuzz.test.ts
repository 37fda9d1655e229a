import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describeTally } from "./describe-tally";
import { Fuzzer, type FuzzOutcome } from "./fuzz";
import { MUTATORS } from "./mutators";
import { addTally, emptyTally, readShare } from "./tally";

/** Together 500 files. */
const ORDERS = [
  { seed: 20240325, runs: 250 },
  { seed: 20211231, runs: 250 },
];
const TIME = 600_000;
/** Fewer, and the files would only try the guard at the door. */
const LEAST_READ = 0.3;

const tally = emptyTally();
let fuzzer: Fuzzer;

beforeAll(async () => {
  fuzzer = await Fuzzer.open();
}, TIME);

afterAll(async () => {
  const folder = process.env.REPORT_FOLDER;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "fuzz.txt"), `${describeTally(tally)}\n`);
});

test.each(ORDERS)(
  "mutated returns of seed $seed: always a verdict, never a changed value that nothing is said of",
  async (order) => {
    const outcome: FuzzOutcome = await fuzzer.run(order);
    addTally(tally, outcome.tally);
    expect(outcome.failures).toEqual([]);
    expect(outcome.tally.files).toBe(order.runs);
  },
  TIME,
);

test("enough of the mutants are still returns", () => {
  expect(readShare(tally)).toBeGreaterThanOrEqual(LEAST_READ);
});

test("every mutator was used", () => {
  expect([...MUTATORS.keys()].filter((name) => !(name in tally.mutators))).toEqual([]);
});
