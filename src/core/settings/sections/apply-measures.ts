import { CITY_SOURCES } from "../../model/settings-columns";
import type { MeasureSetting } from "../../model/settings";
import { RecordReader } from "../record-reader";
import type { SettingsRecord } from "../settings-record";
import type { SettingsProblem } from "../settings-problem";

const CITY_WORDS: ReadonlyMap<string, "lead" | "sum" | "declared"> = new Map([
  ["lead", "lead"],
  ["sum", "sum"],
  [CITY_SOURCES.lead, "lead"],
  [CITY_SOURCES.sum, "sum"],
  ["默认", "declared"],
]);

/** 指标: what the office changes about measures, by id, over what holds. */
export function applyMeasures(
  base: readonly MeasureSetting[],
  records: readonly SettingsRecord[] | null,
  problems: SettingsProblem[],
): readonly MeasureSetting[] {
  const measures = new Map(base.map((measure) => [measure.id, measure]));
  const seen = new Set<string>();
  for (const record of records ?? []) {
    const id = new RecordReader(record, "指标", []).text("id", "");
    const held = measures.get(id);
    if (held === undefined) {
      problems.push({ ...record.at, message: `没有编号为「${id}」的指标，请核对编号（如46-1）。` });
      continue;
    }
    if (seen.has(id)) problems.push({ ...record.at, message: `指标「${id}」出现了两次，请只留一处。` });
    seen.add(id);
    const reader = new RecordReader(record, `指标「${id}」`, problems);
    reader.text("id", id);
    const city = reader.choice("city", held.city ?? "declared", CITY_WORDS);
    measures.set(id, {
      id,
      enabled: reader.flag("enabled", held.enabled),
      target: reader.number("target", held.target, 0, 1e9, false),
      city: city === "declared" ? null : city,
    });
    reader.finish();
  }
  return base.map((measure) => measures.get(measure.id) ?? measure);
}
