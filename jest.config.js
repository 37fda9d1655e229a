const swc = (tsx) => [
  "@swc/jest",
  { jsc: { parser: { syntax: "typescript", tsx }, target: "es2022", transform: { react: { runtime: "automatic" } } } },
];

/**
 * The end of a test file's name says what it needs: `.test.ts` npm only, `.office.test.ts` LibreOffice,
 * `.browser.test.ts` Chromium.
 * @type {import("jest").Config}
 */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  transform: { "^.+\\.(mjs|ts)$": swc(false), "^.+\\.tsx$": swc(true), "@ironcalc/.+\\.js$": swc(false) },
  transformIgnorePatterns: ["/node_modules/(?!hucre/|@ironcalc/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "json", "mjs"],
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  maxWorkers: 2,
};
