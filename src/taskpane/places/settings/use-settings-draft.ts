import { useState } from "react";
import { putSetting } from "../../../app/office-settings/setting-fields";
import type { Result } from "../../../core/model/result";
import type { Settings } from "../../../core/model/settings";

/** Settings while they are edited. */
export interface SettingsDraft {
  readonly settings: Settings;
  /** What stands in a field's box, by its id, where somebody typed. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is wrong with a field, by its id, whole Chinese sentences. */
  readonly problems: ReadonlyMap<string, string>;
  /** Takes over what was typed into a field, or notes why it cannot be. */
  readonly type: (id: string, text: string) => void;
  /** Takes over settings that were changed otherwise. */
  readonly replace: (settings: Settings) => void;
  /** The same where it may go wrong; the sentence of what is wrong, or null. */
  readonly attempt: (changed: Result<Settings, string>) => string | null;
  /** Back to what is kept. */
  readonly reset: () => void;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Begins with the settings that are kept. */
export function useSettingsDraft(kept: Settings): SettingsDraft {
  const [settings, setSettings] = useState(kept);
  const [texts, setTexts] = useState(NOTHING);
  const [problems, setProblems] = useState(NOTHING);
  const type = (id: string, text: string): void => {
    const put = putSetting(settings, id, text);
    const others = new Map([...problems].filter(([each]) => each !== id));
    setTexts(new Map(texts).set(id, text));
    setProblems(put.ok ? others : others.set(id, put.problem));
    if (put.ok) setSettings(put.value);
  };
  const attempt = (changed: Result<Settings, string>): string | null => {
    if (!changed.ok) return changed.problem;
    setSettings(changed.value);
    return null;
  };
  const reset = (): void => {
    setSettings(kept);
    setTexts(NOTHING);
    setProblems(NOTHING);
  };
  return { settings, texts, problems, type, replace: setSettings, attempt, reset };
}
