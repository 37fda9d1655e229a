import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The colours of Excel's own windows, `#rrggbb`. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
}

const CHINESE = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Light or dark, as Excel is. Windows' contrast themes need nothing: there the browser puts its own colours in place of all these. */
export function paneTheme(colours: OfficeColours | null): Theme {
  const theme = colours !== null && isDark(colours.bodyBackgroundColor) ? webDarkTheme : webLightTheme;
  return { ...theme, fontFamilyBase: CHINESE };
}

/** Relative luminance (WCAG 2) below the middle between black and white text. */
const MIDDLE = 0.18;

function isDark(colour: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) return false;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => linear(parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < MIDDLE;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
