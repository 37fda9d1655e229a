import { dateFromSerial } from "../../../core/model/calendar";
import { textWidth } from "../../../core/sheet/text-metrics";
import { shownText } from "../../host/cells/shown-text";
import type { Style } from "../../host/model/style";

/** Number formats whose texts can be told here; others are shown as they are. */
const PLAIN = /^(?:#,##)?0(?:\.0+)?%?$/;
const DATE = /^[ymd]+(?:["年月日/.-]+[ymd]+)*["年月日]*$/i;
/** Letters of the screen may be wider or narrower than counted, in Excel characters. */
const TOLERANCE = 1;
const HASHES = '"########"';

/** For whatever number. */
const ONLY_HASHES = [HASHES, HASHES, HASHES].join(";");

/** The number format that shows `####`, as Excel does for a number or date wider than its cell; null where it fits, or nobody can tell. `width` in Excel characters. */
export function hashesFor(value: number, numberFormat: string, style: Style, width: number): string | null {
  if (style.shrinkToFit || style.textOrientation !== 0) return null;
  const text = textOf(value, numberFormat);
  return text !== null && textWidth(text, style.font) > width + TOLERANCE ? ONLY_HASHES : null;
}

function textOf(value: number, numberFormat: string): string | null {
  if (numberFormat === "General") return Number.isInteger(value) ? String(value) : null;
  if (PLAIN.test(numberFormat)) return shownText(value, numberFormat);
  const date = DATE.test(numberFormat) ? dateFromSerial(Math.floor(value)) : null;
  if (date === null) return null;
  const [year, month, day] = date.split("-") as [string, string, string];
  const number = (letters: string, two: string): string => (letters.length > 1 ? two : String(Number(two)));
  return numberFormat
    .replace(/"/g, "")
    .replace(/y+/gi, year)
    .replace(/m+/gi, (letters) => number(letters, month))
    .replace(/d+/gi, (letters) => number(letters, day));
}
