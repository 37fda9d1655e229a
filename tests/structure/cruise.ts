import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const CRUISER = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const CONFIG = join(ROOT, ".dependency-cruiser.cjs");

/** One refused import: the rule's name, the importing file and what it names. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface Cruise {
  readonly modulesRead: readonly string[];
  readonly violations: readonly Violation[];
}

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { from: string; to: string; rule: { name: string } }[] };
}

/** Runs the project's own import rules over `src/` of a folder. */
export function cruise(folder: string = ROOT): Cruise {
  const words = [CRUISER, "src", "--config", CONFIG, "--output-type", "json"];
  const { stdout, stderr, error } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  if (!stdout.startsWith("{")) throw new Error(`dependency-cruiser did not report: ${stderr}`);
  const report = JSON.parse(stdout) as Report;
  return {
    modulesRead: report.modules.map(({ source }) => source).filter((source) => source.startsWith("src/")),
    violations: report.summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to })),
  };
}
