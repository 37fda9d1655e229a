// Shows the workbench, or serves the pane to a real Excel:  node scripts/start.mjs --help
// --web=folder and --workbench=folder serve these instead of dist/; --certificate=folder as in sideload.mjs.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { endCleanly } from "./serve/end-cleanly.mjs";
import { serveForExcel } from "./serve/excel-server.mjs";
import { listenHere } from "./serve/listen.mjs";
import { runBuilds } from "./serve/run-builds.mjs";
import { say } from "./serve/say.mjs";
import { startOptions, USAGE } from "./serve/start-options.mjs";
import { workbenchServer } from "./serve/workbench-server.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const USUAL_PORT = 3000;
const WEBPACK = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");

const build = (name, config) => ({ name, words: [WEBPACK, "--config-name", config] });
const PANE = build("任务窗格 task pane", "web");
const WORKBENCH = build("工作台 workbench", "workbench");

/** What is to be ended with the program. */
const running = [];

function fail(code, ...lines) {
  process.exitCode = code;
  say(...lines);
  return false;
}

async function built(builds) {
  if (!fs.existsSync(WEBPACK)) return fail(1, "还没有安装，请先运行 npm ci。Run npm ci first.");
  say("正在构建，第一次约半分钟，没有改动时几秒。Building: half a minute at first, seconds when nothing changed.");
  const { problems, stop } = runBuilds(builds, ROOT, say);
  running.push(stop);
  const found = await problems;
  if (found.length === 0) return true;
  return fail(
    1,
    "",
    ...found,
    "",
    "没有构建成功，原因见上，什么也没有启动。The build failed, see above; nothing is served.",
  );
}

const isBuilt = (folder, page) =>
  fs.existsSync(path.join(folder, page)) ||
  fail(1, `${folder} 里还没有构建好的 ${page}，请去掉 --no-build 再运行。Not built yet: run without --no-build.`);

const welcome = (port, wanted) => [
  ...(port === wanted || wanted === 0
    ? []
    : ["", `端口 ${wanted} 已被占用，改用 ${port}。Port ${wanted} is taken, using ${port}.`]),
  "",
  `打开 Open:          http://localhost:${port}`,
  "                    左边是表格，右边是真正的任务窗格；这是预览，不是 Excel。",
  "                    A grid beside the real task pane: a preview, not Excel.",
  "真正的 Excel:       先结束，再运行 npm start -- --excel （会印出装进 Excel 的命令）",
  "Real Excel:         stop this, then run npm start -- --excel (it prints how to sideload)",
  "结束 Stop:          Ctrl+C",
  "",
];

async function showWorkbench(options) {
  const web = path.resolve(options.web ?? path.join(ROOT, "dist/web"));
  const workbench = path.resolve(options.workbench ?? path.join(ROOT, "dist/workbench"));
  if (!isBuilt(web, "taskpane.html") || !isBuilt(workbench, "index.html")) return;
  const server = workbenchServer({ web, workbench });
  running.push(() => server.closeAllConnections());
  const wanted = options.port ?? USUAL_PORT;
  say(...welcome(await listenHere(server, wanted), wanted));
}

async function main() {
  const { options, problem } = startOptions(process.argv.slice(2));
  if (problem !== undefined) return fail(2, problem, "", ...USAGE);
  if (process.env.npm_config_excel) {
    return fail(2, "要多写两个减号 Two more dashes are needed: npm start -- --excel");
  }
  if (options.help) return say(...USAGE);
  endCleanly(() => {
    running.forEach((stop) => stop());
    say("", "已结束。Stopped.");
  });
  if (options.build && !(await built(options.excel ? [PANE] : [PANE, WORKBENCH]))) return undefined;
  if (!options.excel) return showWorkbench(options);
  return serveForExcel({
    web: path.resolve(options.web ?? path.join(ROOT, "dist/web")),
    certificate: path.resolve(options.certificate ?? path.join(ROOT, ".cache/localhost")),
  });
}

await main();
