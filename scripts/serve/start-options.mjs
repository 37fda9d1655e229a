/**
 * What `npm start` is asked to do.
 * @typedef {object} StartOptions
 * @property {boolean} excel serve the pane to a real Excel instead of showing the workbench
 * @property {boolean} build
 * @property {boolean} help
 * @property {number} [port] the one to try first; 0 takes whichever is free
 * @property {string} [web] the folder of the production build
 * @property {string} [workbench] the folder of the workbench
 * @property {string} [certificate] the folder of the certificate for https://localhost
 */

export const USAGE = [
  "npm start                       构建并打开工作台  build and serve the workbench",
  "npm start -- --port=3001        换一个端口        try another port first",
  "npm start -- --no-build         不重新构建        serve what was built last time",
  "npm start -- --excel            供真正的 Excel 试用（HTTPS）  serve the pane to a real Excel",
];

const SWITCHES = new Map([
  ["--excel", { excel: true }],
  ["--no-build", { build: false }],
  ["--help", { help: true }],
]);
const FOLDERS = /^--(web|workbench|certificate)=(.+)$/;
const PORT = /^--port=(\d{1,5})$/;
const LAST_PORT = 65_535;

function optionOf(word) {
  const [, folder, place] = FOLDERS.exec(word) ?? [];
  if (folder !== undefined) return { [folder]: place };
  const [, digits] = PORT.exec(word) ?? [];
  if (digits !== undefined && Number(digits) <= LAST_PORT) return { port: Number(digits) };
  return SWITCHES.get(word);
}

function problemOf(word) {
  if (!word.startsWith("--port")) return `不认识“${word}”。Unknown option: ${word}`;
  return `端口要写成 --port=3001，等号后面是 0 到 ${LAST_PORT} 的整数。Write --port=3001 (0 to ${LAST_PORT}).`;
}

/**
 * The options of a command line, or why it cannot be followed.
 * @param {readonly string[]} words
 * @returns {{ options: StartOptions, problem?: undefined } | { options?: undefined, problem: string }}
 */
export function startOptions(words) {
  const unknown = words.find((word) => optionOf(word) === undefined);
  if (unknown !== undefined) return { problem: problemOf(unknown) };
  const options = Object.assign({ excel: false, build: true, help: false }, ...words.map(optionOf));
  if (options.excel && options.port !== undefined) {
    return { problem: "Excel 只认清单里写的端口，--excel 不能再选端口。The manifest fixes the port of --excel." };
  }
  return { options };
}
