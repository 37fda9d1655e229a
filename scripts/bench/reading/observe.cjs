// Which parts our reader inflates of every file:  node observe.cjs list-of-returns.json count
// Watches fflate itself, whatever the reader may say. Parts that are inflated of some files only do not count, so that the floor is never too high.
const fs = require("node:fs");
require("../../../tests/corpus/thread/require-typescript.cjs");
const fflate = require("fflate");

/** Where packed bytes began that were inflated, in the order in which it was asked for. */
const places = [];
const begun = new WeakSet();
const watch = (packed) => places.push(packed.byteOffset);

const { inflateSync } = fflate;
fflate.inflateSync = (packed, options) => {
  watch(packed);
  return inflateSync(packed, options);
};
const { push } = fflate.Inflate.prototype;
fflate.Inflate.prototype.push = function (packed, final) {
  if (!begun.has(this)) watch(packed);
  begun.add(this);
  return push.call(this, packed, final);
};

const { xlsxReader } = require("../../../src/xlsx/xlsx-reader.ts");

/** The names of the parts that are inflated when a file is read, each once. */
async function inflatedOf(file, zipParts) {
  places.length = 0;
  // A buffer of its own, so that places in it are places in the file.
  const bytes = new Uint8Array(fs.readFileSync(file));
  const read = await xlsxReader.read(bytes);
  if (!read.ok) throw new Error(`${file}: ${read.problem.message}`);
  const names = new Map(zipParts(bytes).map(({ start, name }) => [start, name]));
  return new Set(
    places.map((place) => {
      const name = names.get(place);
      if (name === undefined) throw new Error(`${file}: something was inflated that is no part of it`);
      return name;
    }),
  );
}

async function main([list, count]) {
  const { zipParts } = await import("./zip-parts.mjs");
  const files = JSON.parse(fs.readFileSync(list, "utf8"))
    .flatMap((batch) => batch.files)
    .slice(0, Number(count));
  // What the reader remembers from one file to the next it has learned by the second time.
  for (const file of files) await inflatedOf(file, zipParts);
  let parts = null;
  for (const file of files) {
    const inflated = await inflatedOf(file, zipParts);
    parts = parts === null ? [...inflated] : parts.filter((name) => inflated.has(name));
  }
  process.stdout.write(`${JSON.stringify({ parts })}\n`);
}

main(process.argv.slice(2));
