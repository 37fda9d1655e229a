import { isPeriod } from "../../core/model/calendar";
import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import type { Settings } from "../../core/model/settings";
import { recordChanges } from "../../core/settings/changes/record-changes";
import { settingsFromJson } from "../../core/settings/settings-from-json";
import { defaultWorkspaceSettings } from "../default-workspace-settings";
import { placingStamp } from "../intake/placing-stamp";
import type { Clock } from "../ports/clock";
import type { OpenWorkbook, PlacedSheets } from "../ports/open-workbook";
import { settingsWorkbook } from "../settings-workbook";
import { openKeptSettings, type KeptSettings } from "./open-settings";
import { settingDifferences } from "./setting-fields";

/** From when on the changes hold, and who answers for them. */
export interface SettingsSignature {
  /** YYYY-MM, or null: a correction that holds for every month. */
  readonly from: string | null;
  readonly by: string;
  readonly date: string;
  readonly basis: string;
}

/** Where settings are kept. */
export interface SavingTools {
  readonly workbook: Pick<OpenWorkbook, "read" | "place">;
  readonly clock: Clock;
}

/**
 * Keeps edited settings in the sheet 设置. What was changed holds from the given month on and is written down in 变更记录; a setting whose
 * value was changed counts as confirmed by who signed. The problem are whole Chinese sentences; the workbook is then as it was.
 */
export async function saveSettings(
  { settings: kept }: Pick<KeptSettings, "settings">,
  edited: Settings,
  signature: SettingsSignature,
  { workbook, clock }: SavingTools,
): Promise<Result<PlacedSheets, readonly string[]>> {
  const problems = [...signatureProblems(kept, edited, signature), ...settingsProblems(edited)];
  if (problems.length > 0) return { ok: false, problem: problems };
  const { from, by, date, basis } = signature;
  const signed = confirmed(kept, edited, signature);
  const recorded =
    from === null
      ? ({ ok: true, value: withoutRecords(kept, signed) } as const)
      : recordChanges(kept, signed, { from, by, date, basis });
  if (!recorded.ok) return { ok: false, problem: [recorded.problem] };
  const now = await openKeptSettings(workbook);
  if (!now.ok) return now;
  if (JSON.stringify(now.value.settings) !== JSON.stringify(kept))
    return { ok: false, problem: ["「设置」或待定事项刚才有人改过，没有写入。请重新读取，再改一次。"] };
  const placed = await workbook.place(settingsWorkbook(recorded.value), {
    show: SHEET_NAMES.settings,
    stamp: placingStamp(clock),
  });
  return { ok: true, value: placed };
}

/** A value that holds for all months has no earlier one: what 变更记录 says of it goes. */
function withoutRecords(kept: Settings, edited: Settings): Settings {
  const changed = new Set(settingDifferences(kept, edited).map(({ id }) => id));
  return { ...edited, changes: edited.changes.filter(({ id }) => !changed.has(id)) };
}

/** Everything that is wrong with edited settings as a whole: names that two units claim, populations that do not add up, a cycle that ends before it begins. */
export function settingsProblems(edited: Settings): readonly string[] {
  const read = settingsFromJson(JSON.stringify(edited), defaultWorkspaceSettings());
  return read.ok ? [] : read.problem.map(({ message }) => message);
}

function signatureProblems(
  kept: Settings,
  edited: Settings,
  { from, by, date, basis }: SettingsSignature,
): readonly string[] {
  if (from !== null && !isPeriod(from)) return [`生效月份「${from}」应写成如2024-05。`];
  if (settingDifferences(kept, edited).length === 0) return [];
  const missing = [
    ...(by.trim() === "" ? ["确认人"] : []),
    ...(date === "" ? ["日期"] : []),
    ...(basis.trim() === "" ? ["依据（文号）"] : []),
  ];
  return missing.length === 0 ? [] : [`请填写${missing.join("、")}，以后才查得到是谁、凭什么改的。`];
}

/** A setting whose value was changed is confirmed by who signed. */
function confirmed(kept: Settings, edited: Settings, { by, date, basis }: SettingsSignature): Settings {
  const before = new Map(kept.entries.map(({ key, value }) => [key, value] as const));
  const entries = edited.entries.map((entry) =>
    before.get(entry.key) === entry.value
      ? entry
      : { ...entry, state: "已确认" as const, confirmedBy: by.trim(), date, basis: basis.trim() },
  );
  return { ...edited, entries };
}

/** Puts the sheet 设置 with the settings that hold into a workbook that has none. */
export async function createSettingsSheet(
  { settings }: Pick<KeptSettings, "settings">,
  { workbook, clock }: SavingTools,
): Promise<PlacedSheets> {
  return workbook.place(settingsWorkbook(settings), { show: SHEET_NAMES.settings, stamp: placingStamp(clock) });
}
