import type { DecisionSetting } from "../../model/settings";
import { RecordReader } from "../record-reader";
import type { SettingsRecord } from "../settings-record";
import type { SettingsProblem } from "../settings-problem";

/** 事项决定: decisions on repairs, gaps and vetoes by id, over those that hold (or, in a whole list, instead of them). */
export function applyDecisions(
  base: readonly DecisionSetting[],
  records: readonly SettingsRecord[] | null,
  whole: boolean,
  problems: SettingsProblem[],
): readonly DecisionSetting[] {
  if (records === null) return base;
  const decisions = new Map((whole ? [] : base).map((decision) => [decision.id, decision]));
  const seen = new Set<string>();
  for (const record of records) {
    const id = new RecordReader(record, "事项决定", []).text("id", "");
    if (id === "") {
      problems.push({ ...record.at, message: "事项决定没有写明是哪一事项，请补填或删去整行。" });
      continue;
    }
    if (seen.has(id)) problems.push({ ...record.at, message: `事项「${id}」出现了两次，请只留一处。` });
    seen.add(id);
    const held = decisions.get(id);
    const reader = new RecordReader(record, `事项「${id}」`, problems);
    reader.text("id", id);
    decisions.set(id, {
      id,
      decision: reader.text("decision", held?.decision ?? ""),
      by: reader.text("by", held?.by ?? ""),
      date: reader.date("date", held?.date ?? ""),
      basis: reader.text("basis", held?.basis ?? ""),
    });
    reader.finish();
  }
  return [...decisions.values()].filter(({ decision, by, date, basis }) => decision + by + date + basis !== "");
}
