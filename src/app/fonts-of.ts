import type { Settings } from "../core/model/settings";
import { settingText } from "../core/settings/setting-accessors";
import { STANDARD_FONTS, SYSTEM_FONTS, type FontScheme } from "../core/sheet/styles";

/** The fonts that the office prints with (setting `print.fonts`), as an option of every layout. */
export function fontsOf(settings: Pick<Settings, "entries">): { readonly fonts: FontScheme } {
  return { fonts: settingText(settings, "print.fonts") === "standard" ? STANDARD_FONTS : SYSTEM_FONTS };
}
