// Mutates valid returns and judges what the product says of them, for as many files as one likes:
//   node scripts/fuzz.mjs [--runs=20000] [--guided=2000] [--seed=20240325] [--path=...] [--processes=2]
// `guided` files are searched for under the lead of the code that they run, first of all. With a path only the one mutant that a failure
// named is made again. See tests/fuzz/README.md.
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const PROCESS = path.join(ROOT, "tests", "fuzz", "night", "fuzz-process.cjs");
/** Fewer, and the files would only try the guard at the door. */
const LEAST_READ = 0.3;
/** Files of one order. */
const ORDER = 250;
/** Files from which on every mutator must have been used. */
const ENOUGH = 2_000;
const MINUTE = 60_000;

const { addTally, describeTally, emptyTally, readShare, mutatorNames } = createRequire(import.meta.url)(
  "../tests/fuzz/night/fuzz-report.cjs",
);

function option(name, otherwise) {
  const words = process.argv.slice(2);
  const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at < 0) return otherwise;
  return words[at].includes("=") ? words[at].slice(name.length + 3) : words[at + 1];
}

const way = option("path", undefined);
const runs = way === undefined ? Number(option("runs", "20000")) : 1;
const guided = way === undefined ? Number(option("guided", "2000")) : 0;
const seed = Number(option("seed", String(Math.floor(Date.now() / 86_400_000))));
const processes = way === undefined ? Number(option("processes", "2")) : 1;

const tally = emptyTally();
const failures = [];
const began = Date.now();
let told = began;
const say = (line) => process.stdout.write(`${line}\n`);
const minutes = () => `${((Date.now() - began) / MINUTE).toFixed(1)} 分`;

const orders = guided > 0 ? [{ seed, runs: guided, guided: true }] : [];
for (let made = 0; made < runs; made += ORDER) {
  orders.push({
    seed: seed + made / ORDER,
    runs: Math.min(ORDER, runs - made),
    ...(way === undefined ? {} : { path: way }),
  });
}

function tellGuided({ tally: { files }, kept, blocks: [before, after] }) {
  say(`按覆盖引导 ${files} 份：原件走到读取代码 ${before} 块，变形后 ${after} 块，留下 ${kept} 份`);
}

/** One process after another takes the next order, until there are none; one that dies is a failure and is followed by a new one. */
function work() {
  return new Promise((resolve) => {
    const child = fork(PROCESS, { serialization: "advanced" });
    let order;
    const next = () => {
      order = orders.shift();
      if (order === undefined) child.disconnect();
      else child.send(order);
    };
    child.on("message", (outcome) => {
      if (order.guided) tellGuided(outcome);
      else addTally(tally, outcome.tally);
      failures.push(...outcome.failures);
      for (const failure of outcome.failures) say(`✗ ${failure}`);
      if (Date.now() - told > MINUTE) {
        told = Date.now();
        say(
          `${tally.files}/${runs} 份，${minutes()}，仍读作月报 ${(readShare(tally) * 100).toFixed(1)}%，问题 ${failures.length} 个`,
        );
      }
      next();
    });
    child.on("exit", (code, signal) => {
      if (code !== 0 || signal !== null) {
        failures.push(`--seed ${order?.seed ?? ""} --runs ${order?.runs ?? ""}: the process ended (${signal ?? code})`);
        say(`✗ ${failures[failures.length - 1]}`);
      }
      resolve(orders.length > 0 ? work() : undefined);
    });
    next();
  });
}

say(`变形来件 ${runs} 份，种子 ${seed}，${processes} 个进程`);
await Promise.all(Array.from({ length: processes }, work));
say(describeTally(tally));
const unused = runs < ENOUGH ? [] : mutatorNames.filter((name) => !(name in tally.mutators));
if (unused.length > 0) failures.push(`没有用到的变形方法：${unused.join("、")}`);
if (way === undefined && readShare(tally) < LEAST_READ) failures.push("仍读作月报的不到 30%");
say(`用时 ${minutes()}，问题 ${failures.length} 个`);
process.exitCode = failures.length > 0 ? 1 : 0;
