/** Options for swc-loader: which kind of source, and for which ECMAScript the result must be. */
module.exports = (source, target) => ({
  loader: "swc-loader",
  options: {
    isModule: source === "javascript" ? "unknown" : true,
    jsc: {
      parser: source === "javascript" ? { syntax: "ecmascript" } : { syntax: "typescript", tsx: source === "tsx" },
      target,
      transform: { react: { runtime: "automatic" } },
    },
    sourceMaps: true,
  },
});
