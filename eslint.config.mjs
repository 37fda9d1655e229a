import js from "@eslint/js";
import checkFile from "eslint-plugin-check-file";
import officeAddins from "eslint-plugin-office-addins";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const KEBAB = "+([a-z0-9])*(-+([a-z0-9]))";
const PASCAL = "+([A-Z]*([a-z0-9]))";

const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((part) => Object.entries(part.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/")),
);

const restricted = (names, message) => ["error", ...names.map((name) => ({ name, message }))];
const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension"];
const NODE_GLOBALS = ["process", "Buffer", "require", "__dirname", "__filename", "global"];
const NODE_SCRIPT_GLOBALS = Object.fromEntries(
  ["process", "console", "setTimeout", "__dirname", "__filename"].map((name) => [name, "readonly"]),
);

export default defineConfig(
  globalIgnores(["dist/", "coverage/", ".cache/", "out*/", "demo-out*/", "**/generated/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: ["**/*.{ts,tsx,mjs,cjs,js}"], ...js.configs.recommended },
  { rules: { "no-irregular-whitespace": ["error", { skipTemplates: true, skipRegExps: true }] } },
  { files: ["**/*.{mjs,cjs,js}"], languageOptions: { globals: NODE_SCRIPT_GLOBALS } },
  { files: ["**/*.{cjs,js}"], languageOptions: { sourceType: "commonjs" } },

  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  { files: ["src/core/**", "src/app/**"], rules: { "no-console": "error" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/office-js/**", "src/taskpane/**", "src/commands/**", "src/cli/**", "src/generate/**"],
    rules: {
      "no-restricted-globals": restricted(
        [...HOST_GLOBALS, ...NODE_GLOBALS],
        "This layer knows neither Excel nor Node.",
      ),
    },
  },
  {
    files: ["src/cli/**/*.{ts,tsx}", "src/generate/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": restricted(HOST_GLOBALS, "Excel lives in src/office-js.") },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": restricted(["Excel", ...NODE_GLOBALS], "Excel lives in src/office-js.") },
  },
  {
    files: ["src/office-js/**/*.{ts,tsx}", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },

  {
    files: ["**/*.{ts,mts,mjs,cjs,js}"],
    plugins: { "check-file": checkFile },
    rules: {
      "check-file/filename-naming-convention": ["error", { "**/*": KEBAB }, { ignoreMiddleExtensions: true }],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "check-file": checkFile },
    rules: {
      "check-file/filename-naming-convention": [
        "error",
        { "**/*": `@(${KEBAB}|${PASCAL})` },
        { ignoreMiddleExtensions: true },
      ],
    },
  },
  {
    files: ["{src,tests}/**/*"],
    plugins: { "check-file": checkFile },
    rules: { "check-file/folder-naming-convention": ["error", { "{src,tests}/**/": KEBAB }] },
  },
);
