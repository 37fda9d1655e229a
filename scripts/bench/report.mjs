import fs from "node:fs";
import { fileURLToPath, URL } from "node:url";
import { goalsTable } from "./goals.mjs";
import { machine } from "./machine.mjs";
import { markdownTable } from "./table.mjs";

const FILE = fileURLToPath(new URL("../../docs/BENCHMARKS.md", import.meta.url));

const HOW = `## 怎样测的

- 测的是同一次运行、同一台机器、同一批文件。每个参与者各开一个新进程，一个跑完再跑下一个；每轮由下一个先跑。表里是各轮的中位数。
- 月报是真的表样：本产品的单位、指标、条款和编造的数字，文件由本产品写出。第一个城市 12 个月，每月 34 个单位；更多的份数是别的城市：县区换了名称重新压缩，部门同名，用同样的文件。每个城市每个月各汇总一次，各月台账都留到最后。所以份数多时有不少内容是重复的，本产品在文件之间记得住的东西（公式、固定文字、审核关系）比真正各不相同的城市更派得上用场，「持平」要这样看。
- 文件由本产品写出、没有经别的程序另存，是对本产品最有利的写法；单位交来的总是另存过的。有 LibreOffice 时另测一批由它另存的（部件和公式的写法都不同，底线按它们自己算）。
- 「冷」是新进程里的第一遍，含启动和装入程序；「热」是同一进程里后面几遍的中位数。文件都在操作系统的缓存里。
- 「底线」只算解压：观察本产品读一份月报时解压了哪些部件，把这些部件解压一遍，别的什么都不做，读文件也不算在内。fflate 和 Node 自带的 zlib 都测，取快的那个。
- 别的库只读出值，走一遍每个单元格，不审核、不汇总；各用它最快的读法。
- CPU 是进程的处理器时间（含垃圾回收和编译），时间是墙上的钟。

Every figure on this page comes from one run of \`npm run bench\`; the peers only read values, the product also checks and consolidates.
`;

/** The report as Markdown. */
export function reportText({ date, minutes, options, parts, load }) {
  const facts = Object.assign({}, ...parts.map((part) => part.facts));
  const bullets = machine().map(([what, is]) => `- ${what}：${is}`);
  const busy = load === null ? [] : [`- 开始时机器的负载（1 分钟）：${load.toFixed(2)}`];
  const hint = options.quick ? ["", "> 用 `--quick` 测的，次数少，只供参考。"] : [];
  const head = [
    "# 速度和内存",
    "",
    "本页由 `npm run bench` 写出，请勿手改。",
    "",
    `- 日期：${date}，用时 ${minutes.toFixed(1)} 分钟`,
    ...bullets,
    ...busy,
    ...hint,
    "",
  ].join("\n");
  const sections = parts.flatMap(({ title, tables }) =>
    tables.length === 0 ? [] : [`## ${title}`, "", ...tables.map(markdownTable)],
  );
  return [head, markdownTable(goalsTable(facts)).replace("### ", "## "), HOW, ...sections].join("\n").trimEnd() + "\n";
}

/** Writes docs/BENCHMARKS.md. */
export function writeReport(text) {
  fs.writeFileSync(FILE, text);
  return FILE;
}
