import { fileURLToPath, URL } from "node:url";
import { median, time } from "../figures.mjs";
import { runProcess } from "../run-process.mjs";

const PROCESS = fileURLToPath(new URL("../edit-process.mjs", import.meta.url));
/** The first edits of a process are checked by code that is not compiled yet. */
const FIRST = 10;
const EDITS = 200;

/** How long the pane's own part of a live check takes at the largest return, without Excel's. */
export async function measureEdits({ rounds }, say) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    say(`现场审核一次修改：第 ${round + 1}/${rounds} 轮`);
    runs.push(...(await runProcess(process.execPath, [PROCESS, String(EDITS)])));
  }
  const of = (from, to) => median(runs.map(({ milliseconds }) => median(milliseconds.slice(from, to))));
  const worst = median(runs.map(({ milliseconds }) => percentile(milliseconds.slice(FIRST), 0.95)));
  const [{ unit, figures }] = runs;
  const [first, later] = [of(0, FIRST), of(FIRST)];
  return {
    tables: [
      {
        title: "填报时改一格，重新审核一遍（只算本软件自己的时间）",
        head: ["哪份月报", "指标数", `前 ${FIRST} 次`, "之后", "之后的 95%"],
        rows: [[unit, String(figures), time(first), time(later), `≤ ${time(worst)}`]],
      },
    ],
    facts: { edit: { first, later, worst } },
  };
}

function percentile(numbers, share) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
