/** Writes the PDF of every print-out of the demo month into a folder, for `scripts/prints.mjs`; `--scored`: with scores typed into 评分表. */
const fs = require("node:fs");
const path = require("node:path");
require("../corpus/thread/require-typescript.cjs");
const { demoMonth } = require("./demo-sheets.ts");
const { pdfsOf, printsOf } = require("./prints.ts");
const { withScores } = require("./scored-month.ts");

async function main([out, ...words]) {
  const names = words.filter((word) => !word.startsWith("--"));
  const demo = await demoMonth();
  const wanted = (name) => names.length === 0 || names.some((part) => name.includes(part));
  const prints = printsOf(words.includes("--scored") ? withScores(demo) : demo).filter(({ name }) => wanted(name));
  fs.mkdirSync(out, { recursive: true });
  for (const [name, pdf] of await pdfsOf(prints)) {
    fs.writeFileSync(path.join(out, `${name}.pdf`), pdf);
    process.stdout.write(`${name}.pdf\n`);
  }
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
