// Inflates parts and does nothing else:  node floor.mjs fflate|zlib list-of-returns.json count passes part...
// Reading the files from the disk and finding the parts in them is not counted.
import fs from "node:fs";
import { performance } from "node:perf_hooks";
import { inflateRawSync } from "node:zlib";
import { inflateSync } from "fflate";
import { peakMemory } from "../peak-memory.mjs";
import { firstReturns } from "./first-returns.mjs";
import { zipParts } from "./zip-parts.mjs";

const [library, list, count, passes, ...names] = process.argv.slice(2);
const files = firstReturns(JSON.parse(fs.readFileSync(list, "utf8")), Number(count)).flatMap((batch) => batch.files);

/** Both are told how much it will be, which is the fastest way to ask. */
const INFLATE = {
  fflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  zlib: (packed, size) => inflateRawSync(packed, { chunkSize: Math.max(size, 64) }),
};
const inflate = INFLATE[library];

for (let pass = 0; pass < Number(passes); pass += 1) {
  let [cpu, wall, inflated] = [0, 0, 0];
  for (const file of files) {
    const bytes = new Uint8Array(fs.readFileSync(file));
    const parts = zipParts(bytes);
    const wanted = names.map((name) => parts.find((part) => part.name === name)).filter((part) => part.deflated);
    const [before, began] = [process.cpuUsage(), performance.now()];
    for (const { start, packedSize, size } of wanted)
      inflated += inflate(bytes.subarray(start, start + packedSize), size).length;
    const { user, system } = process.cpuUsage(before);
    cpu += (user + system) / 1000;
    wall += performance.now() - began;
  }
  process.stdout.write(`${JSON.stringify({ cpu, wall, inflated, peak: peakMemory() })}\n`);
}
