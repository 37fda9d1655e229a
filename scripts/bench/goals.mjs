import { megabytes, time, times } from "./figures.mjs";

const MEGABYTE = 1024 ** 2;
const UNMEASURED = "这次没有测";

/**
 * Each goal with what was measured; where there are two ways to measure, the one that is worse for us decides.
 * @typedef {{ goal: string, measured: (facts: any) => string, reached: (facts: any) => boolean, needs: string }} Goal
 */

/** @type {Goal[]} */
const GOALS = [
  {
    goal: "500 份读、审核、汇总 ≤ 底线的 3 倍",
    needs: "floor",
    measured: ({ floor }) => `CPU ${times(floor.cpu)}，时间 ${times(floor.wall)}（热：CPU ${times(floor.warm)}）`,
    reached: ({ floor }) => Math.max(floor.cpu, floor.wall) <= 3,
  },
  {
    goal: "500 份比最快的库只读快 ≥ 5 倍",
    needs: "fastest",
    measured: ({ fastest }) => `最快的是 ${fastest.title}：CPU ${times(fastest.cpu)}，时间 ${times(fastest.wall)}`,
    reached: ({ fastest }) => Math.min(fastest.cpu, fastest.wall) >= 5,
  },
  {
    goal: "每份的代价从 40 到 5,000 份持平（≤ 1.2 倍）",
    needs: "flat",
    measured: ({ flat }) => `对热的 40 份 ${times(flat.warm)}，对冷的 40 份 ${times(flat.cold)}`,
    reached: ({ flat }) => Math.max(flat.warm, flat.cold) <= 1.2,
  },
  {
    goal: "5,000 份内存峰值 ≤ 250 MB",
    needs: "memory",
    measured: ({ memory }) => `${megabytes(memory.peak)}（不留台账 ${megabytes(memory.light)}）`,
    reached: ({ memory }) => memory.peak <= 250 * MEGABYTE,
  },
  {
    goal: "除台账外，内存与份数无关",
    needs: "memory",
    measured: ({ memory }) =>
      memory.lightBefore === null
        ? UNMEASURED
        : `不留台账：500 份 ${megabytes(memory.lightBefore)}，5,000 份 ${megabytes(memory.light)}`,
    reached: ({ memory }) => memory.lightBefore !== null && memory.light <= memory.lightBefore * 1.1,
  },
  {
    goal: "选好文件后 150 毫秒内屏幕上有第一份结论",
    needs: "verdict",
    measured: ({ verdict }) => time(verdict),
    reached: ({ verdict }) => verdict <= 150,
  },
  {
    goal: "Chromium 里开线程，两核比一核快 ≥ 1.6 倍",
    needs: "lanes",
    measured: ({ lanes }) =>
      `${lanes.isBound ? "对只用一核的浏览器" : "对不开线程"} ${times(lanes.two)}（1 个线程 ${times(lanes.one)}）；2 个线程对 1 个 ${times(lanes.oneToTwo)}`,
    reached: ({ lanes }) => lanes.two >= 1.6,
  },
  {
    goal: "改一格的现场审核 ≤ 5 毫秒（最大的月报）",
    needs: "edit",
    measured: ({ edit }) => `中位 ${time(edit.later)}，95% ≤ ${time(edit.worst)}；前几次 ${time(edit.first)}`,
    reached: ({ edit }) => edit.later <= 5,
  },
  {
    goal: "窗格 1 秒内能用",
    needs: "usable",
    measured: ({ usable }) => `窗格 ${time(usable.pane)}，网页 ${time(usable.web)}`,
    reached: ({ usable }) => usable.pane <= 1_000,
  },
];

/** The goals as a table, judged by what this run measured. */
export function goalsTable(facts) {
  const rows = GOALS.map(({ goal, needs, measured, reached }) => {
    if (facts[needs] === undefined) return [goal, UNMEASURED, "—"];
    return [goal, measured(facts), reached(facts) ? "达到" : "**未达到**"];
  });
  return { title: "目标", head: ["目标", "测得", "结论"], rows };
}
