const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const forBrowsers = require("./for-browsers");
const swc = require("./swc");

const ROOT = path.resolve(__dirname, "../..");

/** The preview's own policy: WebAssembly for its formulas, its own files, a frame for the pane. The pane keeps the product's. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const scriptTag = (file) => `<script defer src="${file}"></script>`;

/** The preview page: a grid beside the pane, without Excel. Built into a folder of its own; no server of the product has it. */
const workbench = {
  ...forBrowsers("workbench", __filename),
  // Served from this computer to this computer: building fast counts for more than small files.
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    workbench: "./src/workbench/index.tsx",
    "pane-host": { import: "./src/workbench/pane-host.ts", filename: "pane-host.js" },
  },
  output: {
    path: path.join(ROOT, "dist/workbench"),
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    publicPath: "auto",
    clean: true,
  },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: swc("typescript", "es2022") },
      { test: /\.tsx$/, use: swc("tsx", "es2022") },
      { test: /\.css$/, type: "css/global" },
    ],
  },
  experiments: { css: true },
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: path.join(ROOT, "src/workbench/page/workbench.html"),
      chunks: ["workbench"],
      inject: false,
      minify: false,
      templateParameters: (_compilation, { js }) => ({
        policy: POLICY,
        scriptTags: js.map(scriptTag).join("\n    "),
      }),
    }),
  ],
  optimization: { minimize: false },
};

module.exports = workbench;
