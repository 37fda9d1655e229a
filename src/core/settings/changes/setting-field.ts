import type { SettingDefinition } from "../../model/setting-definition";
import { settingWords } from "../../model/setting-words";
import { readSettingValue } from "../read-setting-value";
import type { Field } from "./fields";

/** How the value of a setting is read and said in 变更记录. */
export function settingField(definition: SettingDefinition): Field {
  return {
    read: (raw) => readSettingValue(definition, raw),
    words: (value) => (isList(value) ? value.join("、") : settingWords(definition, value)),
  };
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
