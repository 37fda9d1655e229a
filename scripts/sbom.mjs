// Writes what the product is made of (CycloneDX, by `npm sbom`, offline):  node scripts/sbom.mjs [--out=dist/sbom.json]
// Only what ships: dependencies, and office.js, which is copied as it is. The same lock file always gives the same bytes.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const COPIED = ["@microsoft/office-js"];
const out = path.resolve(
  ROOT,
  process.argv.find((word) => word.startsWith("--out="))?.slice("--out=".length) ?? "dist/sbom.json",
);

/** npm itself: the one that runs this script, or the one that is found. */
function npm(...words) {
  const own = process.env.npm_execpath;
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: ["ignore", "pipe", "inherit"] };
  if (own) return execFileSync(process.execPath, [own, ...words], options);
  return execFileSync("npm", words, { ...options, shell: process.platform === "win32" });
}

const readJson = (file) => JSON.parse(fs.readFileSync(path.join(ROOT, file), "utf8"));

/** `name@version` of the packages that the product needs when it runs. */
function needed() {
  const { packages } = readJson("package-lock.json");
  const runs = Object.entries(packages).filter(([folder, { dev, devOptional }]) => folder && !dev && !devOptional);
  return new Set(runs.map(([folder, { version }]) => `${folder.split("node_modules/").pop()}@${version}`));
}

/** office.js declares no licence by name, only a file. */
const licensed = (one) =>
  one.licenses?.length
    ? one
    : { ...one, licenses: [{ license: { name: "Microsoft Office.js license terms (LICENSE.md)" } }] };

/** The bill without the number and the time that npm makes up anew each time, and without what is for development only. */
function shipped({ bomFormat, specVersion, $schema, version, metadata, components, dependencies }) {
  const { component, tools, lifecycles } = metadata;
  const runs = needed();
  const kept = components
    .filter(({ name, version: at }) => COPIED.includes(name) || runs.has(`${name}@${at}`))
    .map((one) => ({ ...licensed(one), scope: "required" }));
  const refs = new Set([component["bom-ref"], ...kept.map((one) => one["bom-ref"])]);
  const links = dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  // npm names the product after the folder of the checkout.
  const product = { ...component, name: readJson("package.json").name, type: "application" };
  return {
    $schema,
    bomFormat,
    specVersion,
    version,
    metadata: { lifecycles, tools, component: product },
    components: kept,
    dependencies: links,
  };
}

const whole = JSON.parse(npm("sbom", "--sbom-format", "cyclonedx", "--package-lock-only"));
const bom = shipped(whole);
fs.mkdirSync(path.dirname(out), { recursive: true });
fs.writeFileSync(out, `${JSON.stringify(bom, null, 2)}\n`);
process.stdout.write(`${out}：${bom.components.length} 个组件。\n`);
