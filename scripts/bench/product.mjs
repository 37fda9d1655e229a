import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, URL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);

/** The bundle of the product that is measured. */
export const PRODUCT = path.join(ROOT, "dist", "bench", "product.js");

/** Bundles the parts that are measured, and builds what the browser opens. */
export async function build(names) {
  const webpack = require("webpack");
  const configurations = require("../../webpack.config.js").map((one) => (typeof one === "function" ? one({}) : one));
  for (const configuration of configurations.filter(({ name }) => names.includes(name))) {
    const compiler = webpack({ ...configuration, context: ROOT });
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, result) => (error ? reject(error) : resolve(result)));
    });
    const report = stats.hasErrors() ? stats.toString("errors-only") : "";
    await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve(undefined))));
    if (report) throw new Error(report);
  }
}

/** What the bench measures of the product, in this process. */
export const product = () => require(PRODUCT);
