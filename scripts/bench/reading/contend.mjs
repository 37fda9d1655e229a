// One contender's process:  node contend.mjs contender list-of-returns.json count passes
// Prints a line after each pass: processor time since the process began, the pass's own time, the highest memory so far.
import fs from "node:fs";
import { performance } from "node:perf_hooks";
import { peakMemory } from "../peak-memory.mjs";
import { CONTENDERS } from "./contenders.mjs";
import { firstReturns } from "./first-returns.mjs";

const [name, list, count, passes] = process.argv.slice(2);
const batches = firstReturns(JSON.parse(fs.readFileSync(list, "utf8")), Number(count));

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const run = await CONTENDERS[name]();
for (let pass = 0; pass < Number(passes); pass += 1) {
  const [cpu, wall] = [processor(), performance.now()];
  const done = await run(batches);
  const told = {
    total: processor(),
    cpu: processor() - cpu,
    wall: performance.now() - wall,
    peak: peakMemory(),
    ...done,
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
