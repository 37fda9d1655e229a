/**
 * Import directions. Everything not listed is forbidden: a layer may import itself and its targets, nothing else;
 * a folder under src/ that is not listed here may import nothing and nobody may import it.
 */
const ALLOWED = {
  "core/model": [],
  "core/sheet": [],
  "core/settings": ["core/model", "core/sheet"],
  "core/expression": ["core/model"],
  "core/rules": ["core/model", "core/expression"],
  "core/catalogue": ["core/model", "core/expression", "core/rules"],
  "core/returns": ["core/model", "core/sheet"],
  "core/validation": ["core/model", "core/expression"],
  "core/consolidation": ["core/model", "core/expression", "core/rules", "core/sheet"],
  "core/scoring": ["core/model", "core/expression", "core/rules"],
  "core/layouts": ["core/model", "core/sheet", "core/expression"],
  app: ["core"],
  "office-js": ["core/sheet", "core/model", "app/ports"],
  xlsx: ["core/sheet", "core/model", "app/ports", "threads"],
  threads: ["core/model"],
  judge: ["app", "core/model", "threads"],
  taskpane: ["app", "core/model"],
  commands: ["app", "core/model"],
  webpage: ["app", "core/model", "taskpane/parts"],
  cli: ["app", "core/model"],
  workbench: ["app", "core", "xlsx", "office-js"],
  generate: ["app", "core"],
};

/** The one file of each door that may also name the adapters. */
const COMPOSITION_ROOTS = {
  taskpane: "^src/taskpane/index[.]tsx?$",
  commands: "^src/commands/(index|commands)[.]tsx?$",
  webpage: "^src/webpage/index[.]tsx?$",
  cli: "^src/cli/index[.]ts$",
  judge: "^src/judge/judge[.]worker[.]ts$",
};
const ADAPTERS = ["office-js", "xlsx", "judge"];

/** Doors that run in Node and may use its built-in modules. */
const NODE_DOORS = "^src/(cli|generate)/";

/** Files nobody imports because a bundler, a person or a worker starts them. */
const ENTRY_FILES = "^src/[a-z-]+/(index|commands|launch|gate|host-entry|pane-host|[a-z-]+[.]worker)[.](tsx?|mjs)$";

const within = (folder) => `^src/${folder}(/|[.]ts$)`;
const names = (targets) => targets.join(", ") || "nothing";

const layers = Object.entries(ALLOWED).flatMap(([layer, targets]) => {
  const root = COMPOSITION_ROOTS[layer];
  const rule = {
    name: `layer ${layer}`,
    severity: "error",
    comment: `${layer} may import ${names(targets)}`,
    from: { path: `^src/${layer}/`, ...(root && { pathNot: root }) },
    to: { path: "^src/", pathNot: [layer, ...targets].map(within) },
  };
  if (!root) return [rule];
  const rootTargets = [...targets, ...ADAPTERS];
  const rootRule = {
    name: `root ${layer}`,
    severity: "error",
    comment: `the composition root of ${layer} may import ${names(rootTargets)}`,
    from: { path: root },
    to: { path: "^src/", pathNot: [layer, ...rootTargets].map(within) },
  };
  return [rule, rootRule];
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: "no unlisted layer",
      severity: "error",
      comment: "every file belongs to a layer of the table above",
      from: { path: "^src/", pathNot: Object.keys(ALLOWED).map((layer) => `^src/${layer}/`) },
      to: {},
    },
    {
      name: "core is pure",
      severity: "error",
      comment: "no npm package and no Node module, not even a type of one",
      from: { path: "^src/core/" },
      to: { dependencyTypesNot: ["local"] },
    },
    {
      name: "app is plain",
      severity: "error",
      comment: "use cases reach packages and the host only through their ports",
      from: { path: "^src/app/" },
      to: { dependencyTypesNot: ["local"] },
    },
    {
      name: "node stays in its doors",
      severity: "error",
      comment: "only the command line and the generator run in Node alone",
      from: { path: "^src/", pathNot: NODE_DOORS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "xlsx library in one place",
      severity: "error",
      comment: "only src/xlsx knows which library reads and writes .xlsx and .zip",
      from: { path: "^src/", pathNot: "^src/xlsx/" },
      to: { path: "(^|/)node_modules/(hucre|fflate)(/|$)|^(hucre|fflate)(/|$)" },
    },
    {
      name: "workbench libraries in one place",
      severity: "error",
      comment: "the grid and the formulas of the preview are no part of the product",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "(^|/)node_modules/(@univerjs|@ironcalc|rxjs)(/|$)|^(@univerjs/|@ironcalc/|rxjs)" },
    },
    { name: "src never imports tests", severity: "error", from: { path: "^src/" }, to: { path: "^tests/" } },
    { name: "every import resolves", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
    { name: "no cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "no orphans",
      severity: "error",
      comment: "a file that imports nothing and that nobody imports",
      from: { orphan: true, path: "^src/", pathNot: ["[.]d[.]ts$", ENTRY_FILES] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".cjs", ".js", ".json"],
    },
  },
};
