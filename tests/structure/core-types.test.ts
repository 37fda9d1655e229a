import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const CORE = join(ROOT, "src/core/tsconfig.json");
const TSC = join(ROOT, "node_modules/typescript7/bin/tsc");

/** Global names of a browser, of Node and of Excel, and library features newer than ES2019. */
const FORBIDDEN = [
  "console",
  "process",
  "document",
  "setTimeout",
  "Buffer",
  "Excel",
  "Office",
  "structuredClone",
  "[1].at",
];

/** What the compiler says about one line checked with the core's own settings. */
function complaints(line: string): string {
  const folder = mkdtempSync(join(ROOT, "node_modules/.core-types-"));
  try {
    writeFileSync(join(folder, "line.ts"), `export const thing: unknown = ${line};\n`);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: CORE, include: ["line.ts"] }));
    return spawnSync(process.execPath, [TSC, "-p", folder], { encoding: "utf8" }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("the core's compiler settings", () => {
  it.each(FORBIDDEN)("know no %s", (name) => {
    expect(complaints(name)).toMatch(/error TS(2304|2584|2591|2592|2550|2580|2552|2339)/);
  });

  it("know ES2019", () => {
    expect(complaints("[[1]].flat()")).toBe("");
  });
});
