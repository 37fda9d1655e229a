import type { Clause } from "../core/model/catalogue";
import type { Measure, MeasurePart } from "../core/model/measure";

const OPERATORS = { ">=": "不低于", "=": "等于", "<=": "不高于" } as const;
const JUDGED = {
  进度: "年内按序时进度（提前、正常、滞后），年底判达标",
  季节: "到期后判达标",
  水平: "随时判达标",
} as const;

/** Text of INDICATORS.md: every measure with its target, who is asked, and what each cell takes. */
export function indicatorsDocument(
  measures: readonly Measure[],
  clauses: readonly Pick<Clause, "no" | "text">[] = [],
): string {
  const texts = new Map(clauses.map(({ no, text }) => [no, text]));
  const offered = measures.filter(({ optional }) => optional).length;
  const numbers = [...new Set(measures.map(({ clause }) => clause))];
  return [
    "# 指标目录",
    "本文件由 `npm run generate` 从 `src/core/catalogue/measures/` 生成，不要手改。",
    `共 ${measures.length} 项指标，涉及 ${numbers.length} 条：默认填报 ${measures.length - offered} 项，另有 ${offered} 项备选（默认不填，可在设置中启用）。第 93、94 条不另填报，沿用 73-1、75-1。`,
    "比例只填分子、分母，由表格计算；目标和数值用 0 至 100 的百分数，按未取舍的数比较。",
    ...numbers.flatMap((clause) => [
      `## 第 ${clause} 条`,
      ...(texts.has(clause) ? [`> ${texts.get(clause) ?? ""}`] : []),
      ...measures.filter((measure) => measure.clause === clause).flatMap(describeMeasure),
    ]),
    "",
  ].join("\n\n");
}

function describeMeasure(measure: Measure): readonly string[] {
  const { id, name, optional, nature, judge, sourceLine, askedOf, likelyNotApplicable } = measure;
  const facts = [
    `- 目标：${targetOf(measure)}`,
    `- 性质：${nature}；${JUDGED[judge]}${seasonOf(measure)}`,
    `- 填报单位：${askedOf.join("、")}`,
    `- 全市数：${cityOf(measure)}`,
    ...(likelyNotApplicable ? ["- 没有此类情况的，可选“不适用”并写明原因"] : []),
    `- 出处：第 ${sourceLine} 行`,
  ];
  return [
    `### ${id} ${name}${optional ? "（备选）" : ""}`,
    facts.join("\n"),
    "填报项目：",
    measure.parts.map((part) => describePart(id, part)).join("\n"),
  ];
}

function targetOf({ op, target, unit, parts }: Measure): string {
  return parts.some(({ kind }) => kind === "pick")
    ? "选“否”"
    : `${OPERATORS[op]} ${target}${unit === "%" ? "%" : ` ${unit}`}`;
}

function seasonOf({ seasonMonths }: Measure): string {
  return seasonMonths.length === 0 ? "" : `（${seasonMonths.join("、")} 月起，可在设置中改）`;
}

function cityOf({ city, lead, crossCheck }: Measure): string {
  if (city === "sum") return "各填报单位之和，各填本级自办（县区填本县区）";
  return `${lead ?? ""}填全市数（含县区）${crossCheck ? "，与各县（区）之和核对" : ""}`;
}

function describePart(measure: string, part: MeasurePart): string {
  const kinds = { number: part.whole ? "整数" : "可有小数", pick: "选择", text: "文字", date: "日期" } as const;
  const traits = [
    part.unit,
    kinds[part.kind],
    ...(part.flow ? ["累计数"] : []),
    ...(part.given ? ["由市食安办填写，部门不填"] : []),
    ...(part.optional ? ["选填"] : []),
  ];
  return `- \`${measure}.${part.key}\` ${part.label}（${traits.join("，")}）：${part.guidance}例：${part.example}。`;
}
