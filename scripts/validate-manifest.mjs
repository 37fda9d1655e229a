// Checks the manifest offline:  node scripts/validate-manifest.mjs [manifest.xml]
// The schema is our own description of the manifest we ship, not Microsoft's; the rules say what a schema cannot.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkManifest } from "./manifest/check-manifest.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const file = path.resolve(process.argv[2] ?? path.join(ROOT, "manifest.xml"));

if (!fs.existsSync(file)) {
  process.stderr.write(`没有这个文件：${file}\n`);
  process.exitCode = 2;
} else {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const iconFolder = path.join(ROOT, "assets/icons");
  const problems = await checkManifest(fs.readFileSync(file, "utf8"), { version, iconFolder });
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(problems.length === 0 ? `${file} 没有问题。\n` : `${file} 有 ${problems.length} 个问题。\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
