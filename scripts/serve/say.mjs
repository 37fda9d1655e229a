/**
 * Prints lines for whoever started a script.
 * @param {...string} lines
 */
export const say = (...lines) => {
  process.stdout.write(`${lines.join("\n")}\n`);
};
