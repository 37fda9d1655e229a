const path = require("node:path");
const swc = require("./swc");

const ROOT = path.resolve(__dirname, "../..");

/** The in-memory Excel for browser tests and screenshots. Built into a folder of its own; no server of the product has it. */
const host = {
  name: "host",
  mode: "development",
  context: ROOT,
  target: ["web", "es2019"],
  entry: { host: "./src/workbench/host-entry.ts" },
  output: { path: path.join(ROOT, "dist/host"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: swc("typescript", "es2019") }] },
  performance: { hints: false },
  devtool: false,
  cache: {
    type: "filesystem",
    name: "host",
    cacheDirectory: path.join(ROOT, "node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  stats: "errors-warnings",
};

module.exports = host;
