import { MEASURES } from "../../core/catalogue/measures";
import { countWords } from "../../core/layouts/parts/count-words";
import { listNames } from "../../core/layouts/parts/list-names";
import type { Consolidation, MeasureState, ScoreSummary } from "../../core/model/consolidation";
import type { CheckedFile } from "../check-files";
import { scoreReport } from "./score-report";

/** What a demonstration has to tell. */
export interface DemoOutcome {
  readonly consolidation: Consolidation;
  readonly checked: readonly CheckedFile[];
  readonly score: ScoreSummary;
  readonly out: string;
}

const WORST = 3;
const MOST_NAMES = 6;
const REACHED: readonly MeasureState[] = ["达标", "提前", "正常"];
const BEHIND: readonly MeasureState[] = ["滞后", "未达标"];

/** A month on one screen: who reported, what was sent back and why, how the measures stand, score, vetoes, and which files to open. */
export function demoReport({ consolidation: month, checked, score, out }: DemoOutcome): string {
  const refused = month.files.filter(({ verdict }) => verdict === "refused");
  const behind = month.measures.filter(({ state }) => BEHIND.includes(state));
  const reached = month.measures.filter(({ state }) => REACHED.includes(state));
  return [
    "",
    `══ ${month.period} 月报一览（示例，数字均为编造）══`,
    `填报单位 ${month.expected} 家：已报 ${month.received} 家，其中按时 ${month.onTime} 家、迟报 ${month.late.length} 家（${list(month.late)}）；缺报 ${month.missing.length} 家（${list(month.missing)}）。`,
    `收到文件 ${month.files.length} 份，不能收 ${refused.length} 份${refused.length === 0 ? "。" : "："}`,
    ...refused.map(({ file, reason }) => `  ${file}：${reason?.message ?? ""}`),
    `退回 ${month.returned.length} 家（${list(month.returned)}）${month.returned.length === 0 ? "。" : `，最主要的 ${WORST} 个原因：`}`,
    ...worstReasons(checked).map((line, index) => `  ${index + 1}. ${line}`),
    countWords(month.counts),
    `指标 ${month.measures.length} 项：达标或进度正常 ${reached.length} 项，滞后或未达标 ${behind.length} 项${behind.length === 0 ? "" : `（${behind.map(({ id }) => nameOf(id)).join("、")}）`}，其余 ${month.measures.length - reached.length - behind.length} 项未到期、不适用或数据不全。`,
    "",
    scoreReport(score),
    "",
    `文件都在「${out}」，请用 Excel、WPS 或 LibreOffice 打开：`,
    "  责任分解表.xlsx　　94 条、重点任务、修订记录、待定事项",
    "  空表　　　　　　　发给各单位的月报空表",
    "  来件　　　　　　　各单位报来的月报（编造，含几种常见错误）",
    "  月度汇总.xlsx　　　月度汇总表、报送情况、指标汇总、审核结果、评分表、台账、设置",
  ].join("\n");
}

function nameOf(id: string): string {
  return `${id}${MEASURES.find((measure) => measure.id === id)?.name ?? ""}`;
}

/** The commonest reasons for sending returns back, with an example each. */
function worstReasons(checked: readonly CheckedFile[]): readonly string[] {
  const byRule = new Map<string, { units: Set<string>; example: string }>();
  for (const { unitReturn, verdict, findings } of checked) {
    if (verdict !== "returned" || unitReturn === null) continue;
    for (const { rule, grade, explained, message } of findings) {
      if (grade !== "错误" && (grade !== "需说明" || explained)) continue;
      const reason = byRule.get(rule) ?? { units: new Set(), example: `${unitReturn.unit}：${message}` };
      reason.units.add(unitReturn.unit);
      byRule.set(rule, reason);
    }
  }
  return [...byRule.values()]
    .sort((left, right) => right.units.size - left.units.size)
    .slice(0, WORST)
    .map(({ units, example }) => `涉及 ${units.size} 家，例如${example}`);
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "无" : listNames(names, MOST_NAMES);
}
