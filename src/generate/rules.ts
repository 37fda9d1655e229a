import { MEASURES } from "../core/catalogue/measures";
import { partsAskedOf, roleOf, type AskedMeasure } from "../core/catalogue/measures/measures-of";
import { bindRules } from "../core/catalogue/rules/bind-rules";
import { DEFAULT_TOLERANCE } from "../core/catalogue/rules/binding-context";
import { figureLabels } from "../core/catalogue/rules/figure-labels";
import { printChinese } from "../core/expression/print-chinese";
import { printFormula } from "../core/expression/print-formula";
import { simplify } from "../core/expression/simplify";
import type { BooleanExpression, Reference } from "../core/model/expression";
import { FIGURE_COLUMNS, WORK_COLUMNS } from "../core/model/return-columns";
import type { BoundRule, RuleMeta } from "../core/model/rule";
import { RULES } from "../core/rules/index";
import { READING_CHECKS, type ReadingCheck } from "../core/validation/reading-checks";

const TIERS = { cell: "单元格", previous: "与上月比", "cross-return": "多份报表之间", score: "评分" } as const;

const ASKED = MEASURES.filter(({ optional }) => !optional);

/** The months whose rules serve as examples; December has those of the year's end. */
const MONTHS = ["2024-06", "2024-12"] as const;

/** Text of RULES.md: every rule with its grade, what it asks, what missing figures mean, and an example as condition and formula. */
export function rulesDocument(): string {
  const examples = exampleRules();
  return [
    "# 审核规则",
    "本文件由 `npm run generate` 从 `src/core/rules/` 生成，不要手改。",
    `共 ${RULES.length} 条规则，归入 24 项审核关系，另有 ${READING_CHECKS.length} 项读表检查。`,
    [
      "- 错误：不可能成立，挡住完成上报。",
      "- 需说明：少见但可能，写明原因（4 个字以上，不算空格和标点）即可通过；数值变了而说明没变，说明失效。",
      "- 提示：只作提醒。",
      "- 未能核对：应当核对但缺数，不算通过。",
    ].join("\n"),
    "“单元格”“与上月比”两类同时印成表格公式，放在审核栏；其余在汇总、评分时核对。公式中的地址是示例：F 列本期累计，G、M、N、O 列上月至前 4 月累计，I 列完成情况，J 列说明。",
    ...RULES.flatMap((rule) => describeRule(rule, examples.get(rule.id))),
    "## 读表检查",
    READING_CHECKS.map(describeCheck).join("\n"),
    "",
  ].join("\n\n");
}

function describeRule(rule: RuleMeta, example: BoundRule | undefined): readonly string[] {
  const facts = [
    `- 项目：${rule.number}；等级：${rule.grade}；范围：${TIERS[rule.tier]}`,
    `- 要求：${rule.requirement}`,
    `- 缺数时：${rule.missing}`,
    `- 审核结果：${rule.message}`,
    `- 审核栏：${rule.grade}：${rule.brief}`,
    `- 依据：${rule.source}`,
  ];
  return [
    `## ${rule.number}. ${rule.id}`,
    facts.join("\n"),
    ...(example === undefined ? [] : describeExample(example)),
  ];
}

function describeExample(rule: BoundRule): readonly string[] {
  const label = labelFor(rule);
  const conditions = [
    `适用：${printChinese(simplify(rule.applies), label)}`,
    `可核对：${printChinese(simplify(rule.runnable), label)}`,
    `违反：${printChinese(simplify(rule.violated), label)}`,
  ];
  const lines = [`例（${rule.at}）：`, conditions.map((line) => `- ${line}`).join("\n")];
  if (rule.meta.tier !== "cell" && rule.meta.tier !== "previous") return lines;
  const broken: BooleanExpression = { op: "all", of: [rule.applies, rule.runnable, rule.violated] };
  return [...lines, ["```text", `=${printFormula(simplify(broken), addressFor(rule))}`, "```"].join("\n")];
}

function describeCheck({ id, grade, requirement, message }: ReadingCheck): string {
  return `- ${id}（${grade}）：${requirement}审核结果：${message}`;
}

/** The first bound rule of each id, over everybody that may be asked. */
function exampleRules(): ReadonlyMap<string, BoundRule> {
  const examples = new Map<string, BoundRule>();
  const clauses = [...new Set(ASKED.map(({ clause }) => clause))];
  for (const period of MONTHS) {
    for (const kind of ["县区", "市级部门"] as const) {
      const asked = ASKED.map((measure): AskedMeasure => {
        const role = roleOf(measure, kind);
        return { measure, role, parts: partsAskedOf(measure, role) };
      });
      for (const rule of bindRules({ period, asked, clauses, tolerance: DEFAULT_TOLERANCE, population: 140000 })) {
        // The whole return's rule looks at every figure: too long for an example.
        if (rule.clause !== 0 && !examples.has(rule.meta.id)) examples.set(rule.meta.id, rule);
      }
    }
  }
  return examples;
}

const LABELS = figureLabels(ASKED.map((measure) => ({ measure, parts: measure.parts, role: "county" })));

function labelFor(rule: BoundRule): (reference: Reference) => string {
  const own = (key: string) =>
    `${key.startsWith(`${rule.measure ?? ""}.`) ? "" : `${key.split(".")[0] ?? ""} `}${LABELS.get(key) ?? key}`;
  return (reference) => {
    switch (reference.of) {
      case "figure":
        return own(reference.key);
      case "previous":
        return `${own(reference.key)}${[FIGURE_COLUMNS.previous, FIGURE_COLUMNS.previous2, FIGURE_COLUMNS.previous3, FIGURE_COLUMNS.previous4][reference.monthsAgo - 1] ?? ""}`;
      case "note":
        return `${own(reference.key)}${FIGURE_COLUMNS.note}`;
      case "ratio":
        return FIGURE_COLUMNS.ratio;
      case "work":
        return WORK_COLUMNS[reference.field];
      case "previousWork":
        return reference.field === "status" ? WORK_COLUMNS.previousStatus : WORK_COLUMNS.previousProgress;
      case "submitted":
        return "完成上报日期";
    }
  };
}

function addressFor(rule: BoundRule): (reference: Reference) => string {
  const rows: string[] = [rule.at];
  const row = (key: string): number => {
    if (!rows.includes(key)) rows.push(key);
    return 7 + rows.indexOf(key) - (rule.at.includes(".") ? 0 : 1);
  };
  const sheet = rule.at.includes(".") ? "" : "指标数据!";
  return (reference) => {
    switch (reference.of) {
      case "figure":
        return `${sheet}F${row(reference.key)}`;
      case "previous":
        return `${sheet}${["G", "M", "N", "O"][reference.monthsAgo - 1] ?? ""}${row(reference.key)}`;
      case "note":
        return `${sheet}J${row(reference.key)}`;
      case "ratio":
        return "I7";
      case "work":
        return reference.field === "status" ? "F5" : "G5";
      case "previousWork":
        return reference.field === "status" ? "D5" : "E5";
      case "submitted":
        return "填报说明!$C$9";
    }
  };
}
