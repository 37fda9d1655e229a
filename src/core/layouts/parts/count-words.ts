import type { ValueCounts } from "../../model/present-value";

/** 「共读取 n 个数，入账 m 个（其中暂纳入 p 个），未入账 k 个：有错误 a 个，…；另有 x 份文件…」, one or two whole sentences. */
export function countWords(counts: ValueCounts): string {
  const { read, booked, provisional, held, heldBy, carried, uncounted } = counts;
  const reasons = heldBy.map(({ reason, count }) => `${reason} ${count} 个`).join("，");
  return [
    `共读取 ${read} 个数，入账 ${booked} 个${provisional === 0 ? "" : `（其中暂纳入 ${provisional} 个）`}，未入账 ${held} 个`,
    reasons === "" ? "" : `：${reasons}`,
    uncounted.length === 0 ? "" : `；另有 ${uncounted.length} 份文件读不出或不是月报，里面的数没有计入`,
    carried === 0 ? "" : `；另沿用台账里以前收到的 ${carried} 个数`,
    "。",
  ].join("");
}

const MOST_PLACES = 5;

/** Says that numbers have gone astray, which cells, and what to do; null when every number has its place. */
export function lostWords({ lost }: ValueCounts): string | null {
  if (lost.length === 0) return null;
  const places = lost.slice(0, MOST_PLACES).join("、");
  return `有 ${lost.length} 个数查不到去向：${places}${lost.length > MOST_PLACES ? "等" : ""}。这是程序的错误：请先不要使用这次汇总，把这句话和原文件交给维护人员。`;
}
