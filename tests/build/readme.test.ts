import fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const PAGES = ["README.md", "README.en.md", "CONTRIBUTING.md", "docs/prints.md"];
/** Pages that have a folder of pictures to themselves. */
const FOLDERS = [
  ["README.md", "assets/readme"],
  ["docs/prints.md", "docs/pictures"],
] as const;
const MOST_BYTES = 250_000;
/** npm's own, which need no script. */
const OWN = new Set(["ci", "run", "start", "test"]);

const read = (name: string) => fs.readFileSync(path.join(ROOT, name), "utf8");
/** Files that a page links to or shows, from the root. */
const targets = (page: string) =>
  [...read(page).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => path.posix.join(path.dirname(page), target ?? ""));
const pictures = (page: string) => targets(page).filter((target) => target.endsWith(".png"));
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

describe("the README", () => {
  test.each(PAGES)("%s: every link and picture leads to a file", (page) => {
    expect(targets(page).filter((target) => !fs.existsSync(path.join(ROOT, target)))).toEqual([]);
  });

  test.each(PAGES)("%s names commands that there are", (page) => {
    const run = [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? "");
    const plain = [...read(page).matchAll(/npm (\w+)/g)].map(([, name]) => name ?? "");
    expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(plain.filter((name) => !OWN.has(name))).toEqual([]);
  });

  test("shows the same pictures in both languages", () => {
    expect(pictures("README.en.md")).toEqual(pictures("README.md"));
  });

  test.each(FOLDERS)("%s shows every picture of %s, all of them light", (page, folder) => {
    const there = fs.readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`);
    expect(there.length).toBeGreaterThan(0);
    expect(
      pictures(page)
        .filter((target) => target.startsWith(folder))
        .sort(),
    ).toEqual(there.sort());
    for (const name of there) {
      expect([name, fs.statSync(path.join(ROOT, name)).size <= MOST_BYTES]).toEqual([name, true]);
    }
  });

  test.each(["README.md", "README.en.md"])("%s begins with the two commands that do all set-up", (page) => {
    const [, first] = /```\n([\s\S]*?)```/.exec(read(page)) ?? [];
    expect(first?.split("\n").map((line) => line.split("#")[0]?.trim())).toEqual([
      "npm ci && npm start",
      "npm ci && npm test",
      "",
    ]);
  });
});
