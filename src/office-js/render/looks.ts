import type { CellLook } from "../../core/sheet/cell-looks";
import type { SheetSpec } from "../../core/sheet/sheet-spec";
import { borderSteps } from "./borders";
import { lookMap } from "./look-map";
import type { LookMap } from "./look-map";
import { numberFormatSteps } from "./number-formats";
import { onAreas } from "./on-areas";
import { CALL_BYTES } from "./step";
import type { Step } from "./step";

/** Formats of a sheet: number formats come before the contents, the others after them. */
export interface LookSteps {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/** `fresh`: the cells are new, so that what is Excel's default need not be said. */
export function lookSteps(sheet: SheetSpec, fresh: boolean): LookSteps {
  const map = lookMap(sheet);
  if (map === null) return { before: [], after: [] };
  const numberFormats = numberFormatSteps(map, sheet.blocks, fresh);
  return {
    before: numberFormats.before,
    after: [
      ...numberFormats.after,
      ...partSteps(map, (look) => look.font, setFont),
      ...partSteps(map, ({ fill }) => fill, setFill, fresh),
      ...partSteps(map, ({ align, vertical, wrap, indent }) => ({ align, vertical, wrap, indent }), setAlignment),
      ...partSteps(map, ({ unlocked }) => unlocked, setLocked, fresh),
      ...borderSteps(map, fresh),
    ],
  };
}

/** The commonest value is laid over everything first, so that only exceptions need addresses of their own; when `plain`, that of a new sheet is left out. */
function partSteps<Part>(
  map: LookMap,
  part: (look: CellLook) => Part,
  set: (format: Excel.RangeFormat, value: Part) => void,
  fresh = false,
): readonly Step[] {
  const groups = map.groups(part);
  const plain = fresh && (groups[0]?.value === null || groups[0]?.value === false);
  return groups.slice(plain ? 1 : 0).map(({ value, areas }, index) => {
    const over = index === 0 && !plain ? [map.extent] : areas;
    return {
      bytes: CALL_BYTES * 3 + over.length * 10,
      queue: (sheet) => onAreas(sheet, over, (cells) => set(cells.format, value)),
    };
  });
}

function setFont(format: Excel.RangeFormat, font: CellLook["font"]): void {
  format.font.set({
    name: font.name,
    size: font.size,
    bold: font.bold,
    italic: font.italic,
    color: `#${font.color}`,
    underline: font.underline ? "Single" : "None",
  });
}

function setFill(format: Excel.RangeFormat, fill: string | null): void {
  if (fill === null) format.fill.clear();
  else format.fill.color = `#${fill}`;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function setAlignment(
  format: Excel.RangeFormat,
  { align, vertical, wrap, indent }: Pick<CellLook, "align" | "vertical" | "wrap" | "indent">,
): void {
  format.set({
    horizontalAlignment: align === null ? "General" : HORIZONTAL[align],
    verticalAlignment: VERTICAL[vertical],
    wrapText: wrap,
    indentLevel: indent,
  });
}

function setLocked(format: Excel.RangeFormat, unlocked: boolean): void {
  format.protection.locked = !unlocked;
}
