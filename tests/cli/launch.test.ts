import { spawn } from "node:child_process";
import path from "node:path";
import { catalogueOf, checkedOf, Sandbox } from "../helpers/call-shian";

const LAUNCH = path.join(__dirname, "../../src/cli/launch.mjs");

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
});
afterAll(() => sandbox.close());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the program as `npm run cli` does; `enough` closes its standard output early. */
function launch(words: readonly string[], enough = false): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LAUNCH, ...words], { cwd: sandbox.root, stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
      if (enough) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

const withoutBuild = (text: string) => text.replace(/^已重新构建 .*\n/gm, "");

test("exit codes and clean streams, as a script sees them", async () => {
  await sandbox.put("坏.xlsx", "x");
  const json = await launch(["catalogue", "--json"]);
  expect([json.code, withoutBuild(json.err)]).toEqual([0, ""]);
  expect(catalogueOf(json).clauses).toHaveLength(94);
  const refused = await launch(["check", "坏.xlsx", "--json"]);
  expect(refused.code).toBe(1);
  expect(checkedOf(refused)).toMatchObject([
    { file: "坏.xlsx", verdict: "refused", reason: { code: "not-a-workbook" } },
  ]);
  const wrong = await launch(["consolidate", "--period", "2024-13", "--json"]);
  expect([wrong.code, wrong.out]).toEqual([2, ""]);
  expect(withoutBuild(wrong.err)).toMatch(/^报告期「2024-13」不对[^\n]*\n用法：shian/);
  expect(wrong.err).not.toMatch(/\n\s+at /);
}, 60_000);

test("a reader who has seen enough is no failure", async () => {
  const { err } = await launch(["catalogue", "--json"], true);
  expect(withoutBuild(err)).toBe("");
}, 60_000);
