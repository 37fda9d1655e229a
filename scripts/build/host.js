const path = require("node:path");
const forBrowsers = require("./for-browsers");
const swc = require("./swc");

const ROOT = path.resolve(__dirname, "../..");

/** The in-memory Excel for browser tests and screenshots. Built into a folder of its own; no server of the product has it. */
const host = {
  ...forBrowsers("host", __filename),
  mode: "development",
  target: ["web", "es2019"],
  entry: { host: "./src/workbench/host-entry.ts" },
  output: { path: path.join(ROOT, "dist/host"), filename: "[name].js", clean: true },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: swc("typescript", "es2019") }] },
};

module.exports = host;
