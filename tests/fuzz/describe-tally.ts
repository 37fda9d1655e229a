import { readShare, type Tally } from "./tally";

const sorted = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(counts).sort(([, left], [, right]) => right - left);

/** Counts in words, for people. */
export function describeTally(tally: Tally): string {
  const used = sorted(tally.mutators);
  const [least] = used.slice(-1);
  return [
    `变形来件 ${tally.files} 份，仍读作月报 ${(readShare(tally) * 100).toFixed(1)}%`,
    `  结论：${sorted(tally.verdicts)
      .map(([name, times]) => `${name} ${times}`)
      .join("，")}`,
    `  变形方法 ${used.length} 种，最少的「${least?.[0] ?? ""}」${least?.[1] ?? 0} 次`,
    `  最慢 ${(tally.slowest / 1_000).toFixed(2)} 秒，最占内存 ${Math.round(tally.largest / 1024 / 1024)} MB`,
  ].join("\n");
}
