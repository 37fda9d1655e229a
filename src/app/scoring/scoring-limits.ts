import type { Settings } from "../../core/model/settings";
import { settingNumber } from "../../core/settings/setting-accessors";

/** How many options and clauses of 机制创新 count, and their marks. */
export interface ScoringLimits {
  readonly options: number;
  readonly optionMarks: number;
  readonly innovations: number;
  readonly innovationMarks: number;
}

/** The limits by the settings that hold. */
export function scoringLimits(settings: Pick<Settings, "entries">): ScoringLimits {
  return {
    options: settingNumber(settings, "score.options"),
    optionMarks: settingNumber(settings, "score.optionMarks"),
    innovations: settingNumber(settings, "score.innovations"),
    innovationMarks: settingNumber(settings, "score.innovationMarks"),
  };
}
