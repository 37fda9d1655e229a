import type { Area } from "../../core/sheet/area";
import { DEFAULT_LOOK } from "../../core/sheet/cell-looks";
import type { CellLook } from "../../core/sheet/cell-looks";
import { joinAreas } from "../../core/sheet/joined-areas";
import type { Placed } from "../../core/sheet/joined-areas";
import type { CellStyle, FormatSpec } from "../../core/sheet/sheet-spec";
import { framesOf } from "./frames-of-looks";
import type { LookAt } from "./look-at";

/**
 * Formats that make the cells of an area look so. Lines are those that a specification can say: all four edges of a cell, and
 * heavier frames around rectangles; a single thin edge is left out.
 */
export function formatsOfLooks(extent: Area, at: LookAt): readonly FormatSpec[] {
  const styles: Placed<CellStyle>[] = [];
  const lined: Placed<CellStyle>[] = [];
  for (let row = extent.row; row < extent.row + extent.rows; row += 1)
    for (let column = extent.column; column < extent.column + extent.columns; column += 1) {
      const look = at(row, column);
      const area = { row, column, rows: 1, columns: 1 };
      const style = styleOf(look);
      if (Object.keys(style).length > 0) styles.push({ area, value: style });
      if (look.top !== null && look.bottom !== null && look.left !== null && look.right !== null)
        lined.push({ area, value: { grid: "thin" } });
    }
  const joined = [...joinAreas(styles, JSON.stringify), ...joinAreas(lined, JSON.stringify)];
  return [
    ...joined.map(({ area, value }): FormatSpec => ({ area, style: value })),
    ...framesOf(extent, at).map((area): FormatSpec => ({ area, style: { outline: "medium" } })),
  ];
}

/** What differs from a cell that no format touches. */
function styleOf(look: CellLook): CellStyle {
  const { font, fill, align, vertical, wrap, indent, numberFormat, unlocked } = look;
  const plain = DEFAULT_LOOK;
  return {
    ...(JSON.stringify(fontOf(font)) === JSON.stringify(fontOf(plain.font)) ? {} : { font: fontOf(font) }),
    ...(fill === null ? {} : { fill }),
    ...(align === null ? {} : { align }),
    ...(vertical === plain.vertical ? {} : { vertical }),
    ...(wrap ? { wrap } : {}),
    ...(indent === 0 ? {} : { indent }),
    ...(numberFormat === null ? {} : { numberFormat }),
    ...(unlocked ? { unlocked } : {}),
  };
}

/** Its members in one order, so that equal fonts have equal texts. */
function fontOf({ name, size, bold, italic, color, underline }: CellLook["font"]): CellLook["font"] {
  return { name, size, bold, italic, color, underline };
}
