import fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const read = (name: string) => fs.readFileSync(path.join(ROOT, name), "utf8");
const INSTALL = fs.readdirSync(path.join(ROOT, "docs/install")).map((name) => `docs/install/${name}`);

interface Lock {
  readonly packages: Record<string, { readonly dependencies?: Record<string, string>; readonly dev?: boolean }>;
}

describe("what is handed out", () => {
  test("a package holds the command line, the pane and what to read: nothing of the workbench", () => {
    const { files } = JSON.parse(read("package.json")) as { files: string[] };
    const folders = files.filter((name) => name.startsWith("dist"));
    expect(folders).toEqual(["dist/cli/", "dist/web/"]);
    expect(files.filter((name) => /^(src|scripts|tests)/.test(name))).toEqual([]);
  });

  test("the instructions serve dist/web alone", () => {
    for (const file of INSTALL) {
      const folders = read(file).match(/dist[\\/](?!web|sbom\.json)[\w-]*/g) ?? [];
      expect([file, folders]).toEqual([file, []]);
    }
    for (const sample of ["docs/install/nginx.conf", "docs/install/web.config"]) {
      expect(read(sample)).not.toMatch(/workbench|pane-host|wasm-unsafe-eval/);
    }
  });

  test("the instructions say that what npm start shows is not for servers", () => {
    expect(read("docs/install/README.md")).toMatch(/`npm start`.*不要放到服务器上/);
    expect(read("docs/install/README.en.md")).toMatch(/`npm start`.*never goes on a server/);
  });
});

describe("the lock file", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as Lock;

  test("names no package of the grid's paid edition", () => {
    expect(Object.keys(packages).some((name) => name.endsWith("node_modules/@univerjs/core"))).toBe(true);
    expect(read("package-lock.json")).not.toMatch(/@univerjs-pro|@univerjs\/preset/);
  });

  test("has the grid and the formula library for developing alone", () => {
    const theirs = Object.entries(packages).filter(([name]) => /node_modules\/(@univerjs|@ironcalc|rxjs)/.test(name));
    expect(theirs.length).toBeGreaterThan(10);
    expect(theirs.filter(([, { dev }]) => dev !== true).map(([name]) => name)).toEqual([]);
  });
});
