// Writes again and again:  node writing-process.mjs issue|month passes
// Prints a line after each pass: its processor time, its time, what it wrote, the highest memory so far.
import { performance } from "node:perf_hooks";
import { peakMemory } from "./peak-memory.mjs";
import { product } from "./product.mjs";

const [work, passes] = process.argv.slice(2);
const { consolidatedMonth, issueAll, writeMonth } = product();
const month = work === "month" ? await consolidatedMonth() : null;
const write = month === null ? issueAll : () => writeMonth(month);

for (let pass = 0; pass < Number(passes); pass += 1) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const written = await write();
  const { user, system } = process.cpuUsage(cpu);
  const told = {
    cpu: (user + system) / 1000,
    wall: performance.now() - wall,
    peak: peakMemory(),
    ...written,
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
