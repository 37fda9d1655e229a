import type { Result } from "../model/result";
import type { Settings } from "../model/settings";
import { applySettings } from "./apply-settings";
import { type JsonMember, type JsonNode, parseJson } from "./parse-json";
import type { SettingsSection } from "../model/settings-columns";
import type { PlacedSetting, RawSetting, SettingsDraft, SettingsRecord } from "./settings-record";
import type { SettingsPlace, SettingsProblem } from "./settings-problem";

const SECTIONS: ReadonlyMap<string, SettingsSection> = new Map<string, SettingsSection>([
  ["entries", "entries"],
  ["units", "units"],
  ["populations", "populations"],
  ["measures", "measures"],
  ["decisions", "decisions"],
  ["deadlines", "deadlines"],
  ["changes", "changes"],
]);

/**
 * Settings from a JSON file, laid over `base`. The file has the shape of `Settings`, whole or in part; besides,
 * `"settings": {"deadline.day": 20}` gives values by key. What is unknown or wrong is reported with its line, never dropped.
 */
export function settingsFromJson(text: string, base: Settings): Result<Settings, readonly SettingsProblem[]> {
  const json = parseJson(text);
  if (!json.ok) {
    const { line, message } = json.problem;
    return {
      ok: false,
      problem: [{ ...atLine(line), message: `设置文件第${line}行不是有效的JSON：${message}，请改正。` }],
    };
  }
  const problems: SettingsProblem[] = [];
  const draft = readDraft(json.value, problems);
  const applied = applySettings(base, draft);
  if (applied.ok && problems.length === 0) return applied;
  return { ok: false, problem: [...problems, ...(applied.ok ? [] : applied.problem)] };
}

function readDraft(root: JsonNode, problems: SettingsProblem[]): SettingsDraft {
  const sections = new Map<SettingsSection, SettingsRecord[]>();
  const add = (section: SettingsSection, records: readonly SettingsRecord[]): void => {
    sections.set(section, [...(sections.get(section) ?? []), ...records]);
  };
  let label: string | null = null;
  if (root.kind !== "object")
    problems.push({ ...atLine(root.line), message: "设置文件的最外层应是一个对象（以 { 开头），请改正。" });
  for (const { name, line, node } of root.kind === "object" ? membersOnce(root.members, problems) : []) {
    const section = SECTIONS.get(name);
    if (section !== undefined) add(section, readList(name, node, problems));
    else if (name === "settings") add("entries", readValues(node, problems));
    else if (name === "label" && node.kind === "scalar" && typeof node.value === "string") label = node.value;
    else
      problems.push({
        ...atLine(line),
        message: `不认识的项目「${name}」，可用的有：settings、${[...SECTIONS.keys()].join("、")}、label。`,
      });
  }
  return { sections, label, whole: false };
}

/** `{"deadline.day": 20}` as records of 基本设置. */
function readValues(node: JsonNode, problems: SettingsProblem[]): readonly SettingsRecord[] {
  if (node.kind !== "object") {
    problems.push({ ...atLine(node.line), message: 'settings 应是一个对象，如 {"deadline.day": 20}，请改正。' });
    return [];
  }
  return membersOnce(node.members, problems).flatMap(({ name, line, node: value }) => {
    const placed = placedOf(name, value, problems);
    return placed === null
      ? []
      : [
          {
            at: atLine(line),
            fields: new Map([
              ["key", { value: name, at: atLine(line) }],
              ["value", placed],
            ]),
          },
        ];
  });
}

function readList(name: string, node: JsonNode, problems: SettingsProblem[]): readonly SettingsRecord[] {
  if (node.kind !== "list") {
    problems.push({ ...atLine(node.line), message: `${name} 应是一个列表（以 [ 开头），请改正。` });
    return [];
  }
  return node.items.flatMap((item) => {
    if (item.kind !== "object") {
      problems.push({ ...atLine(item.line), message: `${name} 的每一项应是一个对象（以 { 开头），请改正。` });
      return [];
    }
    const fields = new Map<string, PlacedSetting>();
    for (const member of membersOnce(item.members, problems)) {
      const placed = placedOf(member.name, member.node, problems);
      if (placed !== null) fields.set(member.name, placed);
    }
    return [{ at: atLine(item.line), fields }];
  });
}

function placedOf(name: string, node: JsonNode, problems: SettingsProblem[]): PlacedSetting | null {
  const value = rawOf(node);
  if (value === undefined) {
    problems.push({ ...atLine(node.line), message: `「${name}」的值不应是对象，请改正。` });
    return null;
  }
  return { value, at: atLine(node.line) };
}

function rawOf(node: JsonNode): RawSetting | undefined {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "object") return undefined;
  const items: (string | number | boolean | null)[] = [];
  for (const item of node.items) {
    if (item.kind !== "scalar") return undefined;
    items.push(item.value);
  }
  return items;
}

function membersOnce(members: readonly JsonMember[], problems: SettingsProblem[]): readonly JsonMember[] {
  const names = new Set<string>();
  return members.filter(({ name, line }) => {
    if (names.has(name)) problems.push({ ...atLine(line), message: `「${name}」写了两次，请只留一处。` });
    return !names.has(name) && names.add(name) !== undefined;
  });
}

function atLine(line: number): SettingsPlace {
  return { sheet: null, cell: null, line };
}
