import type { CellStyle } from "../../sheet/sheet-spec";
import { sheetStyles, SYSTEM_FONTS } from "../../sheet/styles";
import type { FontScheme, SheetStyles } from "../../sheet/styles";

/** What every layout of the office takes besides its values. */
export interface LayoutOptions {
  readonly fonts?: FontScheme;
}

const RESIZED = ["head", "group", "label", "text", "number", "total", "entry", "entryText", "note"] as const;

/** The common styles with the table's own contents in the given size (points); titles, captions and signatures keep theirs. */
export function tableLooks(options: LayoutOptions, size: number): SheetStyles {
  const styles = sheetStyles(options.fonts ?? SYSTEM_FONTS);
  const resized = RESIZED.map((name): [string, CellStyle] => [
    name,
    { ...styles[name], font: { ...styles[name].font, size } },
  ]);
  return { ...styles, ...(Object.fromEntries(resized) as Pick<SheetStyles, (typeof RESIZED)[number]>) };
}
