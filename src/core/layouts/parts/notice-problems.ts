import type { Consolidation } from "../../model/consolidation";
import { withoutStop } from "../../model/without-stop";
import { RECEIPT_COUNTS } from "./coverage-line";
import { listNames } from "./list-names";
import type { NoticeSources, Paragraph } from "./notice-sources";
import { placeOf } from "./place-of";
import { shortenText } from "./shorten-text";
import { sourcedText } from "./sourced-text";
import { unitShortfalls } from "./unit-shortfalls";

const MOST_PROBLEMS = 6;
const MOST_UNITS = 5;
const MOST_TEXT = 60;

/** 存在的问题: open vetoes, late and faulty returns, units that are behind, and what the units themselves report, the most frequent first. */
export function problemParagraphs(sources: NoticeSources): readonly Paragraph[] {
  const found = [
    ...vetoProblems(sources),
    ...returnProblems(sources),
    ...unitProblems(sources),
    ...reportedProblems(sources.month),
  ];
  if (found.length === 0) return [["各单位未反映突出问题。"]];
  return found.map((paragraph, index) => [`${index + 1}. `, ...paragraph]);
}

function vetoProblems({ month, summarySheet }: NoticeSources): readonly Paragraph[] {
  return month.score.veto
    .filter(({ state }) => state !== "未触发")
    .map(({ clause, state, reason }) => [
      "否决项",
      sourcedText(`第${clause}条${state}`, summarySheet, String(clause)),
      `：${withoutStop(reason)}。`,
    ]);
}

function returnProblems({ month, receiptsSheet }: NoticeSources): readonly Paragraph[] {
  const { returned, late } = month;
  const count = (key: "returned" | "late", shown: number) => ({
    reference: placeOf(receiptsSheet, RECEIPT_COUNTS[key]),
    shown: String(shown),
  });
  return [
    ...(late.length === 0
      ? []
      : [["报送不及时，", count("late", late.length), `家迟报（${listNames(late, MOST_UNITS)}）。`]]),
    ...(returned.length === 0
      ? []
      : [
          [
            "报送质量有待提高，",
            count("returned", returned.length),
            `家单位的月报经审核有错误或未作说明，退回修改（${listNames(returned, MOST_UNITS)}）。`,
          ],
        ]),
  ];
}

function unitProblems({ pairs, month, shortfallsSheet }: NoticeSources): readonly Paragraph[] {
  const counts = new Map<string, number>();
  for (const { unit } of unitShortfalls(pairs, month.expectedUnits)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  if (sorted.length === 0) return [];
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const most = sorted.filter(([, count]) => count > 1).slice(0, MOST_UNITS);
  const named = most.length === 0 ? "" : `，项数较多的有${most.map(([unit, count]) => `${unit}${count}项`).join("、")}`;
  return [
    [
      sourcedText(`${sorted.length}家`, shortfallsSheet, "count"),
      "单位本身有指标滞后或未达标，共",
      sourcedText(`${all}项`, shortfallsSheet, "count"),
      `${named}（详见「未达标清单」）。`,
    ],
  ];
}

function reportedProblems({ clauses }: Consolidation): readonly Paragraph[] {
  const units = new Map<string, string[]>();
  for (const { problems } of clauses) {
    for (const { unit, text } of problems) {
      const key = withoutStop(text);
      const named = units.get(key) ?? [];
      if (!named.includes(unit)) named.push(unit);
      units.set(key, named);
    }
  }
  const sorted = [...units].sort(([, left], [, right]) => right.length - left.length).slice(0, MOST_PROBLEMS);
  return sorted.map(([text, named]) => [`${shortenText(text, MOST_TEXT)}（${listNames(named, MOST_UNITS)}反映）。`]);
}
