import type { ConfirmationState, SettingEntry } from "../../model/settings";
import { settingValue } from "../setting-accessors";
import { readSettingValue } from "../read-setting-value";
import { RecordReader } from "../record-reader";
import { findSettingDefinition } from "../setting-definitions";
import type { SettingsRecord } from "../settings-record";
import type { SettingsProblem } from "../settings-problem";

const STATES: ReadonlyMap<string, ConfirmationState> = new Map([
  ["待确认", "待确认"],
  ["已确认", "已确认"],
]);

/** 基本设置: values and confirmations by key or label, over those that hold. */
export function applyEntries(
  base: readonly SettingEntry[],
  records: readonly SettingsRecord[] | null,
  problems: SettingsProblem[],
): readonly SettingEntry[] {
  const entries = new Map(base.map((entry) => [entry.key, entry]));
  const seen = new Set<string>();
  for (const record of records ?? []) {
    const name = new RecordReader(record, "设置", []).text("key", "");
    const definition = findSettingDefinition(name);
    if (definition === null) {
      problems.push({ ...record.at, message: `没有「${name}」这项设置，请核对名称。` });
      continue;
    }
    if (seen.has(definition.key))
      problems.push({ ...record.at, message: `设置「${definition.label}」出现了两次，请只留一处。` });
    seen.add(definition.key);
    const held = entries.get(definition.key);
    if (held === undefined) continue;
    const reader = new RecordReader(record, `设置「${definition.label}」`, problems);
    const raw = (reader.raw("key"), reader.raw("value"));
    let { value } = held;
    if (raw !== null) {
      const read = readSettingValue(definition, raw.value);
      if (read.ok) value = read.value;
      else problems.push({ ...raw.at, message: `设置「${definition.label}」${read.problem}，请改正。` });
    }
    entries.set(definition.key, {
      key: definition.key,
      value,
      state: reader.choice("state", held.state, STATES),
      confirmedBy: reader.text("confirmedBy", held.confirmedBy),
      date: reader.date("date", held.date),
      basis: reader.text("basis", held.basis),
    });
    reader.finish();
  }
  checkCycle([...entries.values()], records, problems);
  return base.map((entry) => entries.get(entry.key) ?? entry);
}

function checkCycle(
  entries: readonly SettingEntry[],
  records: readonly SettingsRecord[] | null,
  problems: SettingsProblem[],
): void {
  const from = settingValue({ entries }, "cycle.from");
  const to = settingValue({ entries }, "cycle.to");
  if (records === null || from === null || to === null || from < to) return;
  const at = records.find((record) => String(record.fields.get("key")?.value).startsWith("cycle."))?.at ?? {
    sheet: null,
    cell: null,
    line: null,
  };
  problems.push({ ...at, message: `创建周期起始月份（${from}）应早于截止月份（${to}），请改正。` });
}
