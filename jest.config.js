const swc = (tsx) => [
  "@swc/jest",
  { jsc: { parser: { syntax: "typescript", tsx }, target: "es2022", transform: { react: { runtime: "automatic" } } } },
];

/**
 * The end of a test file's name says what it needs: `.test.ts` npm only, `.office.test.ts` LibreOffice,
 * `.browser.test.ts` Chromium, `.e2e.test.ts` both, `.programs.test.ts` LibreOffice, Gnumeric and openpyxl.
 * @type {import("jest").Config}
 */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  setupFiles: ["<rootDir>/tests/freeze-prototype.js"],
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  transform: { "^.+\\.(mjs|ts)$": swc(false), "^.+\\.tsx$": swc(true), "@ironcalc/.+\\.js$": swc(false) },
  transformIgnorePatterns: ["/node_modules/(?!hucre/|@ironcalc/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "json", "mjs"],
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  // Without this each of them is asked of the sandbox anew, which takes a third of the whole time. Not the ones that tests replace
  // (Date), nor the ones that a library names a constant of its own after (Symbol, parseInt).
  sandboxInjectedGlobals: [
    "Array",
    "ArrayBuffer",
    "BigInt",
    "Boolean",
    "DataView",
    "Error",
    "Float64Array",
    "Int32Array",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "Proxy",
    "RangeError",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "TypeError",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "WeakMap",
    "WeakSet",
    "decodeURIComponent",
    "encodeURIComponent",
    "isFinite",
    "isNaN",
    "parseFloat",
  ],
  testSequencer: "<rootDir>/tests/longest-first.js",
  maxWorkers: 2,
};
