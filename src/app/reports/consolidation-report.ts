import { countWords, lostWords } from "../../core/layouts/parts/count-words";
import { listNames } from "../../core/layouts/parts/list-names";
import type { Consolidation, FileOutcome } from "../../core/model/consolidation";
import { FILE_CARRIES_MORE, FORM_CHANGED } from "../../core/model/form-rules";
import { writtenWords, type WrittenCheck } from "../check-written";
import { scoreLine, vetoLines } from "./score-report";

const MOST_NAMES = 8;
const MOST_LINES = 8;

/** What `consolidate` says to people: files, units, values, measures, score, where to look, and whether what was written is what was read. */
export function consolidationReport(month: Consolidation, out: string, written: WrittenCheck): string {
  const refused = month.files.filter(({ verdict }) => verdict === "refused");
  const byState = (state: string) => month.measures.filter((measure) => measure.state === state).length;
  return [
    `${month.period} 月报汇总（截止 ${month.due}）`,
    `收到文件 ${month.files.length} 份：可收 ${count(month.files, "accepted")}，退回 ${count(month.files, "returned")}，不能收 ${refused.length}。`,
    ...refused.map(({ file, reason }) => `  不能收　${file}：${reason?.message ?? ""}`),
    `应报 ${month.expected} 家，已报 ${month.received} 家（按时 ${month.onTime}，迟报 ${month.late.length}${names(month.late)}），缺报 ${month.missing.length} 家${names(month.missing)}。`,
    `退回 ${month.returned.length} 家${names(month.returned)}。`,
    countWords(month.counts),
    ...[lostWords(month.counts)].filter((words): words is string => words !== null),
    `指标 ${month.measures.length} 项：达标 ${byState("达标")}，提前 ${byState("提前")}，正常 ${byState("正常")}，滞后 ${byState("滞后")}，未达标 ${byState("未达标")}，未到期 ${byState("未到期")}，不适用 ${byState("不适用")}，缺报 ${byState("缺报")}，未能核对 ${byState("未能核对")}。`,
    month.changes.length === 0 ? "与前一版比没有改动。" : `与前一版比有 ${month.changes.length} 个数改动，见台账。`,
    ...changedForms(month),
    ...carriedThings(month),
    ...betweenUnits(month),
    `评分：${scoreLine(month.score)}。`,
    ...vetoLines(month.score),
    ...month.score.findings.map(({ grade, message }) => `${grade}　${message}`),
    `已写出 ${out}。`,
    ...writtenWords(written),
  ].join("\n");
}

/** What only shows when several returns lie side by side, and nobody has explained. */
function betweenUnits({ crossFindings }: Consolidation): readonly string[] {
  const open = crossFindings.filter(({ grade, explained }) => grade === "错误" || (grade === "需说明" && !explained));
  if (open.length === 0) return [];
  const more = open.length > MOST_LINES ? [`  ……等 ${open.length} 条，见审核结果`] : [];
  return ["跨单位核对：", ...open.slice(0, MOST_LINES).map(({ grade, message }) => `  ${grade}　${message}`), ...more];
}

/** Files whose printed texts, formulas or structure are not what was issued; saving anew alone is no change. */
function changedForms({ files }: Consolidation): readonly string[] {
  const lines = files.flatMap(({ file, findings }) => {
    const changes = findings.filter(({ rule }) => rule === FORM_CHANGED);
    return changes.map(({ sheet, cell, message }) => {
      const place = sheet === null ? "" : `${sheet}${cell === null ? "" : `!${cell}`}　`;
      return `  ${file}　${place}${message}`;
    });
  });
  if (lines.length === 0) return [];
  const more = lines.length > MOST_LINES ? [`  ……另有 ${lines.length - MOST_LINES} 处，见审核结果`] : [];
  return ["表样与下发时不同（数字仍按键读取、重新审核）：", ...lines.slice(0, MOST_LINES), ...more];
}

/** Files that bring something along that was not opened. */
function carriedThings({ files }: Consolidation): readonly string[] {
  const lines = files.flatMap(({ file, findings }) =>
    findings.filter(({ rule }) => rule === FILE_CARRIES_MORE).map(({ message }) => `  ${file}　${message}`),
  );
  if (lines.length === 0) return [];
  const more = lines.length > MOST_LINES ? [`  ……另有 ${lines.length - MOST_LINES} 份，见审核结果`] : [];
  return ["没有打开的内容（不影响数字）：", ...lines.slice(0, MOST_LINES), ...more];
}

function count(files: readonly FileOutcome[], verdict: FileOutcome["verdict"]): number {
  return files.filter((file) => file.verdict === verdict).length;
}

function names(list: readonly string[]): string {
  return list.length === 0 ? "" : `：${listNames(list, MOST_NAMES)}`;
}
