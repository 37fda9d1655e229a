import { settingWords } from "../../core/model/setting-words";
import type { Gap, Repair } from "../../core/model/catalogue";
import type { VetoState } from "../../core/model/consolidation";
import type { DecisionSetting, SettingEntry, Settings } from "../../core/model/settings";
import { settingDefinition } from "../../core/settings/setting-definitions";
import type { Workspace } from "../open-workspace";
import type { Question } from "./question";

const OPEN_WORDS: readonly string[] = ["", "—", "待定", "待核实", "待确认"];
const GAP_CHOICES = ["待定", "采用", "不采用"];
const VETO_CHOICES = ["待核实", "触发", "不触发"];
const SETTING_CHOICES = ["待确认", "已确认"];

/** 待确认事项: vetoes that are not known to be clear, settings that the document leaves open, its gaps, and repairs that may be refused. */
export function listQuestions(
  { document, settings }: Pick<Workspace, "document" | "settings">,
  vetoes: readonly VetoState[],
): readonly Question[] {
  const held = new Map(settings.decisions.map((decision) => [decision.id, decision] as const));
  return [
    ...vetoes
      .filter(({ clause, state }) => state !== "未触发" || held.has(`veto-${clause}`))
      .map((veto) => vetoQuestion(veto, held.get(`veto-${veto.clause}`))),
    ...openEntries(settings).map(settingQuestion),
    ...document.gaps.map((gap) => gapQuestion(gap, held.get(gap.id))),
    ...document.repairs
      .filter(({ refusable }) => refusable)
      .map((repair) => repairQuestion(repair, held.get(repair.id))),
  ];
}

function openEntries({ entries }: Settings): readonly SettingEntry[] {
  return entries.filter(({ key }) => settingDefinition(key).open);
}

function vetoQuestion({ clause, state, reason }: VetoState, held: DecisionSetting | undefined): Question {
  return {
    id: `veto-${clause}`,
    kind: "否决项",
    title: `第${clause}条（否决项）：${state}`,
    text: reason,
    source: "责任分解表六、否决项",
    choices: VETO_CHOICES,
    ...answered(held, "待核实"),
  };
}

function settingQuestion(entry: SettingEntry): Question {
  const definition = settingDefinition(entry.key);
  const value = settingWords(definition, entry.value);
  return {
    id: entry.key,
    kind: "设置",
    title: `${definition.label}：现按「${value === null ? "未填" : `${value}${definition.unit}`}」`,
    text: definition.explanation,
    source: definition.source,
    choices: SETTING_CHOICES,
    decision: entry.state,
    by: entry.confirmedBy,
    date: entry.date,
    basis: entry.basis,
    open: entry.state !== "已确认",
  };
}

function gapQuestion({ id, clause, text, lines, decision }: Gap, held: DecisionSetting | undefined): Question {
  return {
    id,
    kind: "文件问题",
    title: `第${clause}条`,
    text,
    source: lineWords(lines),
    choices: GAP_CHOICES,
    ...answered(held, decision),
  };
}

function repairQuestion({ id, from, to, reason, lines, field }: Repair, held: DecisionSetting | undefined): Question {
  return {
    id,
    kind: "修订",
    title: to === "" ? `「${from}」删去` : `「${from}」读作「${to}」`,
    text: `${reason}不采用即恢复原文的读法。`,
    source: `${lineWords(lines)} ${field}`,
    choices: GAP_CHOICES,
    ...answered(held, "待定"),
  };
}

function answered(
  held: DecisionSetting | undefined,
  open: string,
): Pick<Question, "decision" | "by" | "date" | "basis" | "open"> {
  const { decision, by, date, basis } = held ?? { decision: open, by: "", date: "", basis: "" };
  return { decision: decision === "" ? open : decision, by, date, basis, open: OPEN_WORDS.includes(decision.trim()) };
}

function lineWords(lines: readonly number[]): string {
  return lines.length === 0 ? "" : `原文第${lines.join("、")}行`;
}
