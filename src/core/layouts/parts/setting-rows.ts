import type { Measure } from "../../model/measure";
import type { SettingDefinition } from "../../model/setting-definition";
import type {
  DeadlineSetting,
  DecisionSetting,
  MeasureSetting,
  PopulationSetting,
  SettingEntry,
  UnitSetting,
} from "../../model/settings";
import { settingWords } from "../../model/setting-words";
import { CITY_SOURCES } from "../../model/settings-columns";
import type { CellDraft, EntryDraft } from "../../sheet/cell-draft";
import type { CellContent, EntryRuleSpec } from "../../sheet/sheet-spec";
import { decisionWords } from "./decision-words";
import { DATE_ENTRY, DATE_STYLE, dateContent } from "./date-content";
import { targetWords } from "./figure-format";

type Row = readonly CellDraft[];
type Allow = EntryRuleSpec["allow"];

const FLAGS = ["是", "否"];
const STATES = ["待确认", "已确认"];
const KINDS = ["市级部门", "县区", "功能区", "其他"];
const SPARE_UNITS = 5;
const SPARE_POPULATIONS = 14;
const SPARE_DECISIONS = 5;
const SPARE_DEADLINES = 12;
const ALERT_TITLE = "请改正";

/** 基本设置, one row per setting. */
export function entryRows(entries: readonly SettingEntry[], definitions: readonly SettingDefinition[]): readonly Row[] {
  return definitions.flatMap((definition) => {
    const entry = entries.find(({ key }) => key === definition.key);
    if (entry === undefined) return [];
    const { key } = definition;
    const words = (value: SettingEntry["value"]): CellContent => settingWords(definition, value);
    const explanation = `${definition.explanation}（${definition.source}）`;
    return [
      [
        { content: key, key },
        { content: definition.label },
        {
          content: words(entry.value),
          key: `${key}#value`,
          entry: settingEntry(definition),
          style: { align: "center", numberFormat: valueFormat(definition) },
        },
        {
          content: definition.default === null ? "（空）" : unitWords(words(definition.default), definition.unit),
          style: { align: "center" },
        },
        choice(`${key}#state`, entry.state, STATES),
        free(`${key}#confirmedBy`, entry.confirmedBy),
        date(`${key}#date`, entry.date),
        free(`${key}#basis`, entry.basis),
        { content: explanation },
      ],
    ];
  });
}

/** 填报单位, with room for new ones. */
export function unitRows(units: readonly UnitSetting[]): readonly Row[] {
  const row = (unit: UnitSetting | null, id: string): Row => [
    { content: null },
    unit === null ? free(`unit/${id}#name`, "") : { content: unit.name, key: `unit/${id}` },
    choice(`unit/${id}#kind`, unit?.kind ?? null, KINDS),
    choice(`unit/${id}#reports`, unit === null ? null : flagWords(unit.reports), FLAGS),
    choice(`unit/${id}#member`, unit === null ? null : flagWords(unit.member), FLAGS),
    free(`unit/${id}#contact`, unit?.contact ?? ""),
    text(`unit/${id}#phone`, unit?.phone ?? ""),
    text(`unit/${id}#aliases`, unit?.aliases.join("、") ?? ""),
  ];
  return [...units.map((unit) => row(unit, unit.name)), ...spare(SPARE_UNITS, (id) => row(null, id))];
}

/** 人口, with room for later years. */
export function populationRows(populations: readonly PopulationSetting[]): readonly Row[] {
  const row = (population: PopulationSetting | null, id: string): Row => [
    { content: null },
    free(`population/${id}#place`, population?.place ?? ""),
    cell(`population/${id}#year`, population?.year ?? null, numbers("whole", 2000, 2100, "请填年份，如2024。"), "0"),
    cell(
      `population/${id}#persons`,
      population?.persons ?? null,
      numbers("whole", 0, 1e9, "请填人数（人），不要填千人或万人。"),
      "#,##0",
    ),
    free(`population/${id}#basis`, population?.basis ?? ""),
    { content: id === "0" ? "当年没有数的，取最近一个以前年份的数；各县（区）之和应等于全市。" : null },
  ];
  return [
    ...populations.map((population, index) => row(population, String(index))),
    ...spare(SPARE_POPULATIONS, (id) => row(null, id)),
  ];
}

/** 指标, one row per measure. */
export function measureRows(settings: readonly MeasureSetting[], measures: readonly Measure[]): readonly Row[] {
  return measures.flatMap((measure) => {
    const setting = settings.find(({ id }) => id === measure.id);
    if (setting === undefined) return [];
    const { id } = measure;
    return [
      [
        { content: id, key: `measure/${id}` },
        { content: `${id} ${measure.name}` },
        choice(`measure/${id}#enabled`, flagWords(setting.enabled), FLAGS),
        { content: targetWords(measure, measure.target), style: { align: "center" } },
        cell(
          `measure/${id}#target`,
          setting.target,
          numbers("decimal", 0, 1e9, "请填数字；留空即用默认目标。"),
          "General",
        ),
        choice(`measure/${id}#city`, setting.city === null ? "默认" : CITY_SOURCES[setting.city], [
          "默认",
          CITY_SOURCES.lead,
          CITY_SOURCES.sum,
        ]),
        { content: CITY_SOURCES[measure.city] },
        { content: measure.askedOf.join("、") },
      ],
    ];
  });
}

/** 事项决定: what was decided, then the other subjects, then room for more. */
export function decisionRows(
  decisions: readonly DecisionSetting[],
  subjects: readonly { readonly id: string; readonly text: string }[],
): readonly Row[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const others = decisions
    .filter(({ id }) => !subjects.some((subject) => subject.id === id))
    .map(({ id }) => ({ id, text: "" }));
  const row = (id: string, content: string | null, subject: string, decision: DecisionSetting | undefined): Row => [
    content === null ? { content: null } : { content, key: `decision/${id}` },
    content === null ? free(`decision/${id}#label`, "") : { content: decisionWords(id) },
    decided(id, decision?.decision ?? ""),
    free(`decision/${id}#by`, decision?.by ?? ""),
    date(`decision/${id}#date`, decision?.date ?? ""),
    free(`decision/${id}#basis`, decision?.basis ?? ""),
    { content: subject === "" ? null : subject },
  ];
  return [
    ...[...others, ...subjects].map(({ id, text: subject }) => row(id, id, subject, byId.get(id))),
    ...spare(SPARE_DECISIONS, (id) => row(id, null, "", undefined)),
  ];
}

/** 截止日期 that differ from the usual day, with room for more. */
export function deadlineRows(deadlines: readonly DeadlineSetting[]): readonly Row[] {
  const row = (deadline: DeadlineSetting | null, id: string): Row => [
    { content: null },
    text(`deadline/${id}#period`, deadline?.period ?? "", "报告期，如2024-10。"),
    date(`deadline/${id}#date`, deadline?.date ?? ""),
    free(`deadline/${id}#remark`, ""),
  ];
  return [
    ...deadlines.map((deadline) => row(deadline, deadline.period)),
    ...spare(SPARE_DEADLINES, (id) => row(null, id)),
  ];
}

function settingEntry(definition: SettingDefinition): EntryDraft {
  const { kind, label } = definition;
  const prompt = { title: label.slice(0, 30), text: definition.explanation };
  const alert = (words: string) => ({ title: ALERT_TITLE, text: words });
  switch (kind.kind) {
    case "flag":
      return { allow: { kind: "list", choices: FLAGS }, prompt, alert: alert("请选「是」或「否」。") };
    case "choice":
      return {
        allow: { kind: "list", choices: kind.choices.map((one) => one.label) },
        prompt,
        alert: alert("请从下拉列表中选择。"),
      };
    case "whole":
    case "number":
      return {
        allow: { kind: kind.kind === "whole" ? "whole" : "decimal", min: kind.min, max: kind.max },
        prompt,
        alert: alert(`请填${kind.min}至${kind.max}之间的数字。`),
      };
    case "month":
      return {
        allow: { kind: "text-length", max: 10 },
        prompt: { ...prompt, text: `${definition.explanation}写成2022-08。` },
        alert: null,
      };
    case "month-day":
      return {
        allow: { kind: "text-length", max: 10 },
        prompt: { ...prompt, text: `${definition.explanation}写成1月31日。` },
        alert: null,
      };
  }
}

function valueFormat({ kind }: SettingDefinition): string {
  return kind.kind === "month" || kind.kind === "month-day" || kind.kind === "choice" ? "@" : "General";
}

function unitWords(value: CellContent, unit: string): CellContent {
  return typeof value === "number" ? `${value}${unit}` : value;
}

function choice(key: string, content: string | null, choices: readonly string[]): CellDraft {
  return {
    content,
    key,
    style: { align: "center" },
    entry: {
      allow: { kind: "list", choices },
      prompt: null,
      alert: { title: ALERT_TITLE, text: `请选${choices.join("、")}之一。` },
    },
  };
}

function cell(key: string, content: CellContent, entry: EntryDraft, numberFormat: string): CellDraft {
  return { content, key, entry, style: { align: "right", numberFormat } };
}

function date(key: string, content: string): CellDraft {
  return { content: dateContent(content), key, entry: DATE_ENTRY, style: DATE_STYLE };
}

function free(key: string, content: string): CellDraft {
  return text(key, content);
}

/** The usual answers are offered; others, such as 「采用：市教育局」, may be typed. */
function decided(id: string, decision: string): CellDraft {
  const choices = id.startsWith("veto") ? ["待核实", "触发", "未触发"] : ["待定", "采用", "不采用"];
  const entry: EntryDraft = { allow: { kind: "list", choices }, prompt: null, alert: null };
  return { ...free(`decision/${id}#decision`, decision), entry };
}

function text(key: string, content: string, hint: string | null = null): CellDraft {
  const allow: Allow = { kind: "text-length", max: 500 };
  return {
    content: content === "" ? null : content,
    key,
    style: { numberFormat: "@" },
    entry: { allow, prompt: hint === null ? null : { title: "填写", text: hint }, alert: null },
  };
}

function numbers(kind: "whole" | "decimal", min: number, max: number, words: string): EntryDraft {
  return { allow: { kind, min, max }, prompt: null, alert: { title: ALERT_TITLE, text: words } };
}

function flagWords(flag: boolean): string {
  return flag ? "是" : "否";
}

function spare(count: number, row: (id: string) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, index) => row(`+${index + 1}`));
}
