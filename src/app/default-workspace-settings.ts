import { MEASURES } from "../core/catalogue/measures";
import { DEFAULT_REGISTRY } from "../core/catalogue/units/default-registry";
import type { Settings } from "../core/model/settings";
import { defaultSettings } from "../core/settings/default-settings";

/** The settings that hold until 食安办 changes something. */
export function defaultWorkspaceSettings(): Settings {
  return defaultSettings(DEFAULT_REGISTRY, MEASURES);
}
