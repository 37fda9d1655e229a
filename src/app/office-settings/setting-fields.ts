import { MEASURES } from "../../core/catalogue/measures";
import type { Result } from "../../core/model/result";
import type { ChangedValue, Settings } from "../../core/model/settings";
import { CITY_SOURCES } from "../../core/model/settings-columns";
import { changeSubjects, type ChangeSubject } from "../../core/settings/changes/change-subjects";
import { settingDefinition } from "../../core/settings/setting-definitions";

/** Something that may be set, as the pane shows it. */
export interface SettingField {
  readonly id: string;
  readonly label: string;
  /** What it means and where it comes from. */
  readonly explanation: string;
  readonly unit: string;
  /** What may be picked, in words; [] for free typing. */
  readonly choices: readonly string[];
  /** The value as people read and type it; "" is blank. */
  readonly text: string;
}

/** Parts of the settings that the pane shows together. */
export type FieldGroup = "entries" | "units" | "populations" | "measures";

const FLAGS = ["是", "否"];
const KINDS = ["市级部门", "县区", "功能区", "其他"];
const CITY = ["默认", CITY_SOURCES.lead, CITY_SOURCES.sum];

/** The fields of a group; of units, measures and populations those of one line (`市教育局`, `46-1`, `全市 2024`). */
export function settingFields(settings: Settings, group: FieldGroup, line: string | null): readonly SettingField[] {
  const start = line === null ? `${group}/` : `${group}/${line}/`;
  return changeSubjects(settings)
    .filter(({ id }) => id.startsWith(start))
    .map((subject) => fieldOf(settings, subject));
}

function fieldOf(settings: Settings, { id, label, of, words }: ChangeSubject): SettingField {
  const text = String(words(of(settings) ?? null) ?? "");
  const [group = "", key = "", field = ""] = [
    id.slice(0, id.indexOf("/")),
    middle(id),
    id.slice(id.lastIndexOf("/") + 1),
  ];
  if (group !== "entries") {
    const target = field === "target" ? MEASURES.find((measure) => measure.id === key)?.target : undefined;
    const explanation = target === undefined ? "" : `留空即用默认目标${target}。`;
    return { id, label: shortLabel(label), explanation, unit: "", choices: choicesOf(field), text };
  }
  const definition = settingDefinition(key as Parameters<typeof settingDefinition>[0]);
  const { kind } = definition;
  const choices = kind.kind === "flag" ? FLAGS : kind.kind === "choice" ? kind.choices.map((each) => each.label) : [];
  const explanation = `${definition.explanation}（${definition.source}）`;
  return { id, label, explanation, unit: definition.unit, choices, text };
}

function middle(id: string): string {
  return id.slice(id.indexOf("/") + 1, id.lastIndexOf("/"));
}

function shortLabel(label: string): string {
  return label.slice(label.indexOf("：") + 1);
}

function choicesOf(field: string): readonly string[] {
  if (field === "reports" || field === "member" || field === "enabled") return FLAGS;
  if (field === "kind") return KINDS;
  return field === "city" ? CITY : [];
}

/** The settings with what somebody typed for a field; the problem is a whole Chinese sentence. */
export function putSetting(settings: Settings, id: string, text: string): Result<Settings, string> {
  const subject = changeSubjects(settings).find((each) => each.id === id);
  if (subject === undefined) return { ok: false, problem: "这一项已经不在设置里，请重新读取。" };
  const read = subject.read(asTyped(text));
  if (!read.ok) return { ok: false, problem: `「${subject.label}」${read.problem}，请改正。` };
  return { ok: true, value: subject.put(settings, read.value) };
}

/** A number where the text is one, as the sheet's reader takes it. */
function asTyped(text: string): string | number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^-?\d+(?:,\d{3})*(?:\.\d+)?$/.test(trimmed) ? Number(trimmed.replace(/,/g, "")) : trimmed;
}

/** A difference between two settings, in words. */
export interface SettingDifference {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What was changed, in the order of the sheet; new units and populations begin with nothing. */
export function settingDifferences(kept: Settings, edited: Settings): readonly SettingDifference[] {
  return changeSubjects(edited).flatMap(({ id, label, of, words }) => {
    const before = inWords(words, of(kept));
    const after = inWords(words, of(edited));
    return before === after ? [] : [{ id, label, before, after }];
  });
}

function inWords(words: ChangeSubject["words"], value: ChangedValue | undefined): string {
  const said = value === undefined ? null : words(value);
  return said === null ? "空" : String(said);
}
