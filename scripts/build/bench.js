const path = require("node:path");

const ROOT = path.resolve(__dirname, "../..");

/** What the bench measures of the product: bundled like the command line, for a process of its own each time. */
module.exports = (cli) => ({
  ...cli,
  name: "bench",
  context: ROOT,
  entry: { product: "./tests/bench/product.ts" },
  output: {
    path: path.join(ROOT, "dist/bench"),
    filename: "[name].js",
    library: { type: "commonjs2" },
    chunkFormat: "commonjs",
    asyncChunks: false,
    clean: true,
  },
  plugins: [],
  cache: { ...cli.cache, name: "bench" },
});
