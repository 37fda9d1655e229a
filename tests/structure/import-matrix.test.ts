import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cruise, type Cruise } from "./cruise";
import { PlantedTree } from "./planted-tree";

const SRC = join(__dirname, "../../src");

/** Per layer: a layer it may import (if any), and one it may not although it would be tempting. */
const LAYERS: Record<string, { readonly right: string | null; readonly wrong: string }> = {
  "core/model": { right: null, wrong: "core/sheet" },
  "core/sheet": { right: null, wrong: "core/model" },
  "core/settings": { right: "core/model", wrong: "core/catalogue" },
  "core/expression": { right: "core/model", wrong: "core/rules" },
  "core/rules": { right: "core/expression", wrong: "core/catalogue" },
  "core/catalogue": { right: "core/rules", wrong: "core/layouts" },
  "core/returns": { right: "core/sheet", wrong: "core/catalogue" },
  "core/validation": { right: "core/expression", wrong: "core/catalogue" },
  "core/consolidation": { right: "core/expression", wrong: "core/returns" },
  "core/scoring": { right: "core/model", wrong: "core/consolidation" },
  "core/layouts": { right: "core/sheet", wrong: "core/catalogue" },
  app: { right: "core/layouts", wrong: "xlsx" },
  "office-js": { right: "app/ports", wrong: "app" },
  xlsx: { right: "app/ports", wrong: "core/layouts" },
  threads: { right: "core/model", wrong: "app" },
  judge: { right: "app", wrong: "xlsx" },
  taskpane: { right: "app", wrong: "office-js" },
  commands: { right: "app", wrong: "office-js" },
  webpage: { right: "app", wrong: "xlsx" },
  cli: { right: "app", wrong: "xlsx" },
  workbench: { right: "office-js", wrong: "taskpane" },
  generate: { right: "core/catalogue", wrong: "xlsx" },
};

/** Per door: its composition root, and what even that may not import. */
const ROOTS: Record<string, { readonly file: string; readonly wrong: string }> = {
  taskpane: { file: "src/taskpane/index.tsx", wrong: "core/layouts" },
  commands: { file: "src/commands/commands.ts", wrong: "taskpane" },
  webpage: { file: "src/webpage/index.ts", wrong: "workbench" },
  cli: { file: "src/cli/index.ts", wrong: "generate" },
  judge: { file: "src/judge/judge.worker.ts", wrong: "taskpane" },
};

const other = (layer: string): string => `src/${layer}/plain`;

/** Source texts of single files whose one import is refused, with the rule that refuses it. */
const SPECIAL: readonly {
  readonly what: string;
  readonly rule: string;
  readonly path: string;
  readonly text: string;
}[] = [
  {
    what: "node:fs in the core",
    rule: "core is pure",
    path: "src/core/returns/wrong-node.ts",
    text: `import { readFileSync } from "node:fs";\nexport const thing = readFileSync;\n`,
  },
  {
    what: "a type of an npm package in the core",
    rule: "core is pure",
    path: "src/core/sheet/wrong-type.ts",
    text: `import type { Thing } from "hucre";\nexport const thing: Thing = "";\n`,
  },
  {
    what: "a type of an npm package, named inline, in the core",
    rule: "core is pure",
    path: "src/core/sheet/wrong-inline-type.ts",
    text: `export const thing: import("hucre").Thing = "";\n`,
  },
  {
    what: "an npm package in app",
    rule: "app is plain",
    path: "src/app/wrong-package.ts",
    text: `import * as react from "react";\nexport const thing = react;\n`,
  },
  {
    what: "a Node module in an adapter",
    rule: "node stays in its doors",
    path: "src/xlsx/wrong-node.ts",
    text: `import { readFileSync } from "node:fs";\nexport const thing = readFileSync;\n`,
  },
  {
    what: "the xlsx library in a door",
    rule: "xlsx library in one place",
    path: "src/cli/wrong-library.ts",
    text: `import type { Thing } from "fflate";\nexport const thing: Thing = "";\n`,
  },
  {
    what: "a library of the workbench in a door",
    rule: "workbench libraries in one place",
    path: "src/taskpane/wrong-library.ts",
    text: `import * as core from "@univerjs/core";\nexport const thing = core;\n`,
  },
  {
    what: "a test helper in src",
    rule: "src never imports tests",
    path: "src/cli/wrong-helper.ts",
    text: `export { thing } from "../../tests/helper";\n`,
  },
  {
    what: "a file that is not there",
    rule: "every import resolves",
    path: "src/app/wrong-name.ts",
    text: `export { thing } from "./not-there";\n`,
  },
  {
    what: "a folder that is no layer",
    rule: "no unlisted layer",
    path: "src/utilities/wrong-folder.ts",
    text: `export { thing } from "../core/model/plain";\n`,
  },
  {
    what: "a file nobody uses",
    rule: "no orphans",
    path: "src/core/model/orphan.ts",
    text: `export const thing = 1;\n`,
  },
];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /[.]tsx?$/.test(name));
}

describe("imports in src", () => {
  const result = cruise();

  it("follow the matrix", () => {
    expect(result.violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`)).toEqual([]);
  });

  it("are all read: with TypeScript 7 alone the checker reads nothing and passes", () => {
    expect(result.modulesRead.length).toBeGreaterThanOrEqual(sourceFiles(SRC).length);
  });

  it("come from layers this test knows", () => {
    const layerOf = (name: string): string =>
      name
        .split(/[\\/]/)
        .slice(0, name.startsWith("core") ? 2 : 1)
        .join("/");
    const layers = new Set(sourceFiles(SRC).map(layerOf));
    expect(Object.keys(LAYERS)).toEqual(expect.arrayContaining([...layers]));
  });
});

describe("a planted import", () => {
  const tree = new PlantedTree();
  let result: Cruise;

  beforeAll(() => {
    for (const [layer, { right, wrong }] of Object.entries(LAYERS)) {
      tree.plant(`src/${layer}/base.ts`, []);
      tree.plant(`${other(layer)}.ts`, [`src/${layer}/base`]);
      tree.plant(`src/${layer}/wrong-layer.ts`, [other(wrong)]);
      if (layer !== "workbench") tree.plant(`src/${layer}/into-workbench.ts`, [other("workbench")]);
      if (right !== null) tree.plant(`src/${layer}/right-layer.ts`, [other(right)]);
    }
    tree.plant("src/app/ports/plain.ts", ["src/core/sheet/plain"]);
    for (const [layer, { file, wrong }] of Object.entries(ROOTS)) {
      tree.plant(file, [other("xlsx"), other("office-js"), other("app"), other(layer), other(wrong)]);
    }
    tree.plant("tests/helper.ts", []);
    for (const { path, text } of SPECIAL) tree.write(path, text);
    tree.plant("src/core/rules/cycle-one.ts", ["src/core/rules/cycle-two"]);
    tree.plant("src/core/rules/cycle-two.ts", ["src/core/rules/cycle-one"]);
    result = cruise(tree.folder);
  });

  afterAll(() => tree.remove());

  const rulesAgainst = (path: string): string[] =>
    result.violations.filter(({ from }) => from === path).map(({ rule }) => rule);

  it.each(Object.entries(LAYERS))("from %s into a wrong layer is refused", (layer, { wrong }) => {
    expect(result.violations).toContainEqual({
      rule: `layer ${layer}`,
      from: `src/${layer}/wrong-layer.ts`,
      to: `${other(wrong)}.ts`,
    });
  });

  it.each(Object.entries(LAYERS).filter(([, { right }]) => right !== null))(
    "from %s into a layer of its list is accepted",
    (layer) => {
      expect(result.modulesRead).toContain(`src/${layer}/right-layer.ts`);
      expect(rulesAgainst(`src/${layer}/right-layer.ts`)).toEqual([]);
      expect(rulesAgainst(`${other(layer)}.ts`)).toEqual([]);
    },
  );

  it.each(Object.entries(ROOTS))(
    "from the root of %s may name the adapters, nothing else",
    (layer, { file, wrong }) => {
      expect(result.violations.filter(({ from }) => from === file)).toEqual([
        { rule: `root ${layer}`, from: file, to: `${other(wrong)}.ts` },
      ]);
    },
  );

  it.each(Object.keys(LAYERS).filter((layer) => layer !== "workbench"))(
    "from %s into the workbench is refused: it is no part of the product",
    (layer) => {
      expect(rulesAgainst(`src/${layer}/into-workbench.ts`)).toEqual([`layer ${layer}`]);
    },
  );

  it.each(SPECIAL)("of $what is refused", ({ rule, path }) => {
    expect(rulesAgainst(path)).toContain(rule);
  });

  it("that closes a cycle is refused", () => {
    expect(rulesAgainst("src/core/rules/cycle-one.ts")).toContain("no cycles");
  });
});
