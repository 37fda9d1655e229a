const swc = (tsx) => ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx }, target: "es2022" } }];

/**
 * The end of a test file's name says what it needs: `.test.ts` npm only, `.office.test.ts` LibreOffice,
 * `.browser.test.ts` Chromium.
 * @type {import("jest").Config}
 */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  transform: { "^.+\\.(mjs|ts)$": swc(false), "^.+\\.tsx$": swc(true) },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "json", "mjs"],
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  maxWorkers: 2,
};
