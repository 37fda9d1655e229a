import type { ClauseSummary } from "../../model/consolidation";
import { clauseCountFormula } from "./clause-count";
import type { LinkedValue } from "./linked-text";
import type { NoticeSources, Paragraph } from "./notice-sources";
import { numberRanges } from "./number-ranges";
import { sourcedText } from "./sourced-text";

type State = ClauseSummary["state"];

const WORDS: readonly (readonly [State, string])[] = [
  ["已完成", "已完成"],
  ["推进中", "推进中"],
  ["未启动", "未启动"],
  ["不适用", "不适用"],
  ["缺报", "无单位报送"],
];

/** 工作推进: clauses by state, over all and by section, and which of them are done, not begun or not reported by anybody. */
export function workParagraphs(sources: NoticeSources): readonly Paragraph[] {
  const { catalogue } = sources;
  const all = catalogue.clauses.map(({ no }) => no);
  // Vetoes are no part that work moves forward in.
  const worked = catalogue.sections.filter(({ marks }) => marks !== null);
  const sections = worked.flatMap(({ id, name }, index): Paragraph => {
    const numbers = catalogue.clauses.filter(({ section }) => section === id).map(({ no }) => no);
    return [`${index === 0 ? "分部分看，" : "；"}${name}${numbers.length}条，`, ...statesOf(numbers, sources)];
  });
  return [
    [`${all.length}条评价内容中，`, ...statesOf(all, sources), "。"],
    ...(sections.length === 0 ? [] : [[...sections, "。"]]),
    ...named(sources),
    ...quietVetoes(sources),
  ];
}

function statesOf(numbers: readonly number[], { month, summarySheet }: NoticeSources): Paragraph {
  const parts = WORDS.flatMap(([state, words]): Paragraph => {
    const value = month.clauses.filter((clause) => numbers.includes(clause.no) && clause.state === state).length;
    if (value === 0) return [];
    const formula = clauseCountFormula(numbers, state, summarySheet);
    const count: string | LinkedValue = formula === null ? String(value) : { reference: formula, shown: String(value) };
    return ["、", words, count, "条"];
  });
  return parts.length === 0 ? ["均无数据"] : parts.slice(1);
}

/** Vetoes of which it is known that they have not occurred; the others are among the problems. */
function quietVetoes({ month: { score }, summarySheet }: NoticeSources): readonly Paragraph[] {
  const quiet = score.veto.filter(({ state }) => state === "未触发").map(({ clause }) => clause);
  const [first] = quiet;
  if (first === undefined) return [];
  return [["否决项", sourcedText(`第${numberRanges(quiet)}条`, summarySheet, String(first)), "未触发。"]];
}

function named({ month }: NoticeSources): readonly Paragraph[] {
  const parts = WORDS.filter(([state]) => state !== "推进中" && state !== "不适用").flatMap(([state, words]) => {
    const numbers = month.clauses.filter((clause) => clause.state === state).map(({ no }) => no);
    return numbers.length === 0 ? [] : [`${words}的是第${numberRanges(numbers)}条`];
  });
  return parts.length === 0 ? [] : [[`${parts.join("；")}。`]];
}
