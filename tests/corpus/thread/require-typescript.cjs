/** Lets plain Node require the product's TypeScript, for processes that jest does not run. */
const fs = require("node:fs");
const { transformSync } = require("@swc/core");

const OPTIONS = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } };

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(fs.readFileSync(filename, "utf8"), { ...OPTIONS, filename });
  module._compile(code, filename);
};
