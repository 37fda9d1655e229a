const path = require("node:path");
const { BannerPlugin } = require("webpack");
const bench = require("./scripts/build/bench");
const host = require("./scripts/build/host");
const web = require("./scripts/build/web");
const workbench = require("./scripts/build/workbench");

const swc = (tsx) => ({
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript", tsx }, target: "es2022" }, sourceMaps: true },
});

/** The Node doors: `shian` for people, `generate` for whoever maintains the project. Every bundle is one file. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { shian: "./src/cli/index.ts", generate: "./src/generate/index.ts" },
  output: {
    path: path.join(__dirname, "dist/cli"),
    filename: "[name].js",
    chunkFormat: "commonjs",
    asyncChunks: false,
  },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: swc(false) },
      { test: /\.tsx$/, exclude: /node_modules/, use: swc(true) },
    ],
  },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^shian\.js$/ })],
  // Read by people when something goes wrong, and never sent over a wire.
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: "source-map",
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(__dirname, "node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  stats: "errors-warnings",
};

module.exports = [cli, web, host, workbench, bench(cli)];
