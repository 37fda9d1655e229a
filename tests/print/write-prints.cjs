/** Writes the PDF of every print-out of the demo month into a folder, for `scripts/prints.mjs`. */
const fs = require("node:fs");
const path = require("node:path");
require("../corpus/thread/require-typescript.cjs");
const { demoMonth } = require("./demo-sheets.ts");
const { pdfsOf, printsOf } = require("./prints.ts");

async function main([out, ...names]) {
  const wanted = (name) => names.length === 0 || names.some((part) => name.includes(part));
  const prints = printsOf(await demoMonth()).filter(({ name }) => wanted(name));
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
