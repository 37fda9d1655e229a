import { findBrowser } from "../../browser/find-browser.mjs";
import { canBind, measureOnOneCore } from "../browser/on-one-core.mjs";
import { measurePageSizes, measureStart, measureVerdicts } from "../browser/measure-page.mjs";
import { kilobytes, median, time, times } from "../figures.mjs";

const STARTS = 5;
/** Files of a pick: a month of one office, and enough that starting does not matter. */
const PICK = 34;
const BATCH = 200;
const PAGES = [
  { key: "pane", title: "窗格（内存里的 Excel）", options: { file: "taskpane.html", api: "1.14" } },
  { key: "web", title: "网页", options: { file: "index.html", width: 1280 } },
];
/** Ways to judge: cores that the page is told of (0: no threads), and whether the whole browser has one core only. */
const LANES = [
  { key: "bound", title: "整个浏览器只用一核，不开线程", measure: measureOnOneCore },
  { key: "none", title: "两核，不开线程，都在页面自己的线程上", measure: (files) => measureVerdicts(files, 0) },
  { key: "one", title: "两核，1 个线程读和审核", measure: (files) => measureVerdicts(files, 1) },
  { key: "two", title: "两核，2 个线程读和审核", measure: (files) => measureVerdicts(files, 2) },
];

/** Bundle sizes, and how long the built pages let people wait in a real browser with nothing in its cache. */
export async function measurePane({ quick }, returns, say) {
  if (findBrowser() === undefined) {
    say("没有找到 Chromium、Chrome 或 Edge，这次不测窗格和网页。");
    return { tables: [], facts: {} };
  }
  const starts = quick ? 2 : STARTS;
  const opened = await openings(starts, say);
  const verdicts = await firstVerdicts(returns.files(PICK), starts, say);
  const lanes = await lanesTable(returns.files(quick ? PICK : BATCH), quick ? 1 : 3, say);
  return {
    tables: [opened.table, verdicts.table, lanes.table],
    facts: { usable: opened.usable, verdict: verdicts.drawn, lanes: lanes.ratio },
  };
}

async function openings(starts, say) {
  const rows = [];
  const usable = {};
  for (const { key, title, options } of PAGES) {
    say(`打开${title}：${starts} 次`);
    const { own, office } = await measurePageSizes(options);
    const runs = [];
    for (let turn = 0; turn < starts; turn += 1) runs.push(await measureStart(options));
    const of = (name) => median(runs.map((run) => run[name]));
    usable[key] = of("usable");
    const size = ({ raw, gzip }) => (raw === 0 ? "—" : `${kilobytes(raw)} / ${kilobytes(gzip)}`);
    rows.push([title, size(own), size(office), time(of("paint")), time(of("there")), time(of("usable"))]);
  }
  const head = [
    "页面",
    "本产品的文件（原样 / gzip）",
    "office.js（原样 / gzip）",
    "首次绘制",
    "按钮出现",
    "能用（按钮有应答）",
  ];
  const notes = [
    "打开首页所要的文件，缓存为空，本机服务器不压缩。窗格的时间含装入内存里的 Excel（真的 Excel 里没有这一项）。",
  ];
  return { table: { title: "打开窗格和网页", head, rows, notes }, usable };
}

async function firstVerdicts(files, starts, say) {
  say(`网页选择 ${files.length} 份文件：${starts} 次`);
  const runs = [];
  for (let turn = 0; turn < starts; turn += 1) runs.push(await measureVerdicts(files, null));
  const of = (name) => median(runs.map((run) => run[name]));
  const row = [`${files.length} 份`, time(of("first")), time(of("drawn")), time(of("all"))];
  const head = ["在网页里选择", "第一份有结论", "画到屏幕上", "全部有结论"];
  return { table: { title: "选好文件以后", head, rows: [row] }, drawn: of("drawn") };
}

async function lanesTable(files, rounds, say) {
  const lanes = canBind() ? LANES : LANES.filter(({ key }) => key !== "bound");
  const runs = new Map(lanes.map(({ key }) => [key, []]));
  for (let round = 0; round < rounds; round += 1) {
    say(`网页审核 ${files.length} 份：第 ${round + 1}/${rounds} 轮`);
    for (let turn = 0; turn < lanes.length; turn += 1) {
      const { key, measure } = lanes[(turn + round) % lanes.length];
      runs.get(key).push(await measure(files));
    }
  }
  const all = (key) => median(runs.get(key).map((run) => run.all));
  const slowest = lanes[0].key;
  const rows = lanes.map(({ key, title }) => [
    title,
    String(runs.get(key)[0].threads),
    time(all(key)),
    time(all(key) / files.length),
    times(all(slowest) / all(key)),
  ]);
  const head = ["怎么读", "线程", `${files.length} 份`, "每份", "比第一行快"];
  const ratio = {
    isBound: slowest === "bound",
    one: all(slowest) / all("one"),
    two: all(slowest) / all("two"),
    oneToTwo: all("one") / all("two"),
  };
  return { table: { title: "网页里的线程", head, rows }, ratio };
}
