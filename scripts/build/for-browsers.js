const path = require("node:path");

const ROOT = path.resolve(__dirname, "../..");

/** What all builds for browsers have in common. `file` is the configuration's own; when it changes, the cache is made anew. */
module.exports = (name, file) => ({
  name,
  context: ROOT,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] },
  performance: { hints: false },
  devtool: false,
  cache: {
    type: "filesystem",
    name,
    cacheDirectory: path.join(ROOT, "node_modules/.cache/webpack"),
    buildDependencies: { config: [file] },
  },
  stats: "errors-warnings",
});
