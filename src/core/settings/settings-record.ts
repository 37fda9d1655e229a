import type { SettingsSection } from "../model/settings-columns";
import type { SettingsPlace } from "./settings-problem";

/** A value as somebody typed it, before it is judged. */
export type RawSetting = null | string | number | boolean | readonly (string | number | boolean | null)[];

/** A typed value and where it stands. */
export interface PlacedSetting {
  readonly value: RawSetting;
  readonly at: SettingsPlace;
}

/** One line of a section, by field name. Names come from files, so they are never object keys. */
export interface SettingsRecord {
  readonly at: SettingsPlace;
  readonly fields: ReadonlyMap<string, PlacedSetting>;
}

/** A settings file as it was read, from JSON or from the sheet 设置; sections that it does not have are missing. */
export interface SettingsDraft {
  readonly sections: ReadonlyMap<SettingsSection, readonly SettingsRecord[]>;
  readonly label: string | null;
  /** True: the sections given are whole lists, as in the sheet; false: they add to what is there. */
  readonly whole: boolean;
}
