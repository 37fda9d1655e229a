const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const contentSecurityPolicy = require("./content-security-policy");
const officeJs = require("./office-js");
const forBrowsers = require("./for-browsers");
const swc = require("./swc");

const ROOT = path.resolve(__dirname, "../..");

/** The address in the manifest of the repository; a build for a real server puts that server's in its place. */
const WRITTEN_ADDRESS = "https://localhost:3000";

/** Runs in every browser Excel may bring, to tell people with an old one what to do. */
const GATE = "gate";

function addressOf(text) {
  const address = text.replace(/\/+$/, "");
  if (!/^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(address)) {
    throw new Error(`server=${text} 不是可用的网址，请写 https:// 开头的网址，例如 https://shian.example.cn 。`);
  }
  return address;
}

const scriptTag = (file) => `<script defer src="${file}"></script>`;
const preloadTag = (file) => `<link rel="preload" as="script" href="${file}" />`;

/** What the templates ask for. The pane's own scripts are fetched at once, but run only when the gate lets them in. */
function templateWords(files, others) {
  const gate = files.find((file) => file.startsWith(`${GATE}.`));
  const admitted = files.filter((file) => file !== gate);
  return {
    gate,
    admitted: admitted.join(" "),
    preloads: admitted.map(preloadTag).join("\n    "),
    scriptTags: files.map(scriptTag).join("\n    "),
    ...others,
  };
}

function page(file, template, chunks, others) {
  return new HtmlPlugin({
    filename: file,
    template: path.join(ROOT, template),
    chunks,
    inject: false,
    minify: false,
    templateParameters: (_compilation, { js }) => templateWords(js, others),
  });
}

/** The add-in's folder for any static server. `--env server=https://… --env officejs=own|21vianet|global` */
function web(env = {}) {
  const server = addressOf(env.server ?? WRITTEN_ADDRESS);
  const source = officeJs.sourceNamed(env.officejs ?? "own");
  const policy = contentSecurityPolicy(source.origin);
  return {
    ...forBrowsers("web", __filename),
    mode: "production",
    // The bundler's own code in the oldest syntax, for the gate; sources are translated by the rules below.
    target: ["web", "es5"],
    entry: {
      [GATE]: "./src/taskpane/gate.ts",
      taskpane: "./src/taskpane/index.tsx",
      webpage: "./src/webpage/index.tsx",
    },
    output: {
      path: path.join(ROOT, "dist/web"),
      filename: "[name].[contenthash:12].js",
      chunkFilename: "[name].[contenthash:12].js",
      publicPath: "auto",
      clean: true,
    },
    module: {
      rules: [
        { test: /[\\/]gate\.ts$/, use: swc("typescript", "es5") },
        { test: /\.ts$/, exclude: [/node_modules/, /[\\/]gate\.ts$/], use: swc("typescript", "es2019") },
        { test: /\.tsx$/, use: swc("tsx", "es2019") },
        {
          test: /\.m?js$/,
          include: /node_modules/,
          resolve: { fullySpecified: false },
          use: swc("javascript", "es2019"),
        },
      ],
    },
    plugins: [
      page("taskpane.html", "src/taskpane/taskpane.html", [GATE, "taskpane"], { policy, officeJs: source.address }),
      page("index.html", "src/webpage/index.html", ["webpage"], { policy }),
      page("help.html", "src/webpage/help.html", [], { policy }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().split(WRITTEN_ADDRESS).join(server),
          },
          ...(source.origin === null ? officeJs.copyPatterns : []),
        ],
      }),
    ],
    optimization: {
      splitChunks: { chunks: (chunk) => chunk.name !== GATE },
      minimizer: [
        new TerserPlugin({ include: /^gate\./, minify: TerserPlugin.swcMinify, terserOptions: { ecma: 5 } }),
        new TerserPlugin({
          exclude: [/^gate\./, /^office-js\//],
          minify: TerserPlugin.swcMinify,
          terserOptions: { ecma: 2019 },
        }),
      ],
    },
  };
}

module.exports = web;
