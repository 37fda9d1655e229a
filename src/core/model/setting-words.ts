import type { SettingDefinition } from "./setting-definition";
import type { SettingValue } from "./settings";

/** A setting's value as people read and type it; null is blank. */
export function settingWords(definition: SettingDefinition, value: SettingValue): string | number | null {
  if (value === null) return null;
  if (typeof value === "boolean") return value ? "是" : "否";
  const { kind } = definition;
  if (kind.kind === "choice") return kind.choices.find((choice) => choice.value === value)?.label ?? value;
  if (kind.kind === "month-day" && typeof value === "string") return value.replace(/^0?(\d+)-0?(\d+)$/, "$1月$2日");
  return value;
}
