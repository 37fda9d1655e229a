import type { ChangedValue, SettingChange, Settings } from "../../model/settings";
import { changeSubjects, type ChangeSubject } from "../changes/change-subjects";
import { inOrder } from "../changes/record-changes";
import { sameValue } from "../changes/same-value";
import { RecordReader } from "../record-reader";
import type { SettingsRecord } from "../settings-record";
import type { SettingsProblem } from "../settings-problem";

/** 变更记录: changes by what and from when, over those that hold (or, in a whole list, instead of them), in the order of the months. */
export function applyChanges(
  settings: Settings,
  records: readonly SettingsRecord[] | null,
  whole: boolean,
  problems: SettingsProblem[],
): readonly SettingChange[] {
  if (records === null) return settings.changes;
  const subjects = new Map(
    changeSubjects(settings).flatMap((subject) => [[subject.id, subject] as const, [subject.label, subject] as const]),
  );
  const changes = new Map((whole ? [] : settings.changes).map((change) => [lineKey(change), change] as const));
  const seen = new Set<string>();
  for (const record of records) {
    const change = readChange(record, subjects, problems);
    if (change === null) continue;
    const key = lineKey(change);
    if (seen.has(key)) {
      const label = subjects.get(change.id)?.label ?? change.id;
      problems.push({
        ...record.at,
        message: `变更记录中「${label}」自${change.from}起的变更出现了两次，请只留一处。`,
      });
    }
    seen.add(key);
    changes.set(key, change);
  }
  return inOrder([...changes.values()]);
}

function readChange(
  record: SettingsRecord,
  subjects: ReadonlyMap<string, ChangeSubject>,
  problems: SettingsProblem[],
): SettingChange | null {
  const name = new RecordReader(record, "变更记录", []).text("id", "");
  const subject = subjects.get(name);
  if (subject === undefined) {
    const message =
      name === ""
        ? "变更记录没有写明变更事项，请补填或删去整行。"
        : `变更记录中没有「${name}」这一事项，请照「市教育局：是否报送」「46-1：另定目标」或设置项目的名称填写。`;
    problems.push({ ...record.at, message });
    return null;
  }
  const reader = new RecordReader(record, `变更「${subject.label}」`, problems);
  reader.text("id", "");
  const before = readValue(reader, "before", "原值", subject, problems);
  const after = readValue(reader, "after", "新值", subject, problems);
  const signed = { by: reader.text("by", ""), date: reader.date("date", ""), basis: reader.text("basis", "") };
  const typed = problems.length;
  const from = reader.period("from");
  if (from === null && problems.length === typed)
    reader.report("from", `变更「${subject.label}」缺少生效月份，请填如2024-05。`);
  reader.finish();
  if (before === undefined || after === undefined || from === null) return null;
  if (sameValue(before, after)) {
    problems.push({
      ...record.at,
      message: `变更「${subject.label}」的原值和新值相同（${String(subject.words(after) ?? "空")}），请改正或删去整行。`,
    });
    return null;
  }
  return { from, id: subject.id, before, after, ...signed };
}

function readValue(
  reader: RecordReader,
  field: "before" | "after",
  words: string,
  { label, read }: ChangeSubject,
  problems: SettingsProblem[],
): ChangedValue | undefined {
  const value = read(reader.raw(field)?.value ?? null);
  if (value.ok) return value.value;
  problems.push({ ...reader.placeOf(field), message: `变更「${label}」的${words}${value.problem}，请改正。` });
  return undefined;
}

function lineKey({ id, from }: SettingChange): string {
  return `${from}|${id}`;
}
