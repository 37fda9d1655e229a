/** The parts of the bench, in the order in which they run. */
export const PARTS = ["reading", "writing", "edit", "excel", "pane"];

/**
 * What is measured, and how often.
 * @typedef {object} BenchOptions
 * @property {string[]} only parts that run
 * @property {number[]} files how many returns are taken at a time
 * @property {number} rounds how often each process is started anew
 * @property {number} repeats passes in a warm process
 * @property {boolean} quick fewer of everything: the figures are then only a hint
 */

/** Reads `--only=reading,pane --files=40,500 --quick`; anything else is refused. */
export function benchOptions(words) {
  const quick = words.includes("--quick");
  const options = {
    only: listed(words, "only") ?? PARTS,
    files: (listed(words, "files") ?? (quick ? ["40"] : ["40", "500", "5000"])).map(Number),
    rounds: quick ? 1 : 3,
    repeats: quick ? 2 : 5,
    quick,
  };
  const known = words.filter((word) => word === "--quick" || /^--(only|files)=./.test(word));
  const isFair =
    known.length === words.length &&
    options.only.every((part) => PARTS.includes(part)) &&
    options.files.every((count) => Number.isInteger(count) && count > 0);
  if (!isFair) throw new Error(`用法：npm run bench -- [--only=${PARTS.join(",")}] [--files=40,500,5000] [--quick]`);
  return options;
}

function listed(words, name) {
  return words
    .find((word) => word.startsWith(`--${name}=`))
    ?.slice(name.length + 3)
    .split(",");
}
