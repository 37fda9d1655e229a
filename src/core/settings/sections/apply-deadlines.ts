import { shiftPeriod } from "../../model/calendar";
import type { DeadlineSetting } from "../../model/settings";
import { RecordReader } from "../record-reader";
import type { SettingsRecord } from "../settings-record";
import type { SettingsProblem } from "../settings-problem";

/** 截止日期: a month's own last day, over those that hold (or, in a whole list, instead of them). It lies in the month or in the next. */
export function applyDeadlines(
  base: readonly DeadlineSetting[],
  records: readonly SettingsRecord[] | null,
  whole: boolean,
  problems: SettingsProblem[],
): readonly DeadlineSetting[] {
  if (records === null) return base;
  const deadlines = new Map((whole ? [] : base).map((deadline) => [deadline.period, deadline]));
  const seen = new Set<string>();
  for (const record of records) {
    const reader = new RecordReader(record, "截止日期", problems);
    const period = reader.period("period");
    const date = reader.date("date", "");
    reader.finish();
    if (period === null || date === "") {
      if (problemFree(problems, record))
        problems.push({
          ...record.at,
          message: "截止日期要同时写明报告期（如2024-10）和日期（如2024-10-22），请补填或删去整行。",
        });
      continue;
    }
    if (seen.has(period)) problems.push({ ...record.at, message: `${period}的截止日期出现了两次，请只留一处。` });
    seen.add(period);
    const month = date.slice(0, 7);
    if (month !== period && month !== shiftPeriod(period, 1))
      reader.report("date", `${period}的截止日期${date}不在当月或次月，请改正。`);
    deadlines.set(period, { period, date });
  }
  return [...deadlines.values()].sort((left, right) => (left.period < right.period ? -1 : 1));
}

function problemFree(problems: readonly SettingsProblem[], { at, fields }: SettingsRecord): boolean {
  const places = [at, ...[...fields.values()].map((field) => field.at)];
  return !problems.some((problem) =>
    places.some((place) => place.cell === problem.cell && place.line === problem.line),
  );
}
