import type { Area } from "../../../core/sheet/area";
import { color, oneOf } from "../engine/arguments";
import type { RangeEdge } from "../engine/objects";
import type { Json } from "../engine/protocol";
import { ALL_COLUMNS, ALL_ROWS } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { NO_LINE } from "../model/style";
import type { BorderLine, CellEdge } from "../model/style";
import { restyle, stylesIn } from "./styles";

export const RANGE_EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Cells and the edge of each that make up one edge of a range. */
interface Stretch {
  readonly area: Area;
  readonly edge: CellEdge;
}

/** The same line is the lower edge of one cell and the upper one of the next, so both are kept alike. */
function stretchesOf(area: Area, edge: RangeEdge): readonly Stretch[] {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  switch (edge) {
    case "EdgeTop":
      return [
        { area: { ...area, rows: 1 }, edge },
        ...neighbour({ ...area, row: area.row - 1, rows: 1 }, "EdgeBottom"),
      ];
    case "EdgeBottom":
      return [
        { area: { ...area, row: last.row, rows: 1 }, edge },
        ...neighbour({ ...area, row: last.row + 1, rows: 1 }, "EdgeTop"),
      ];
    case "EdgeLeft":
      return [
        { area: { ...area, columns: 1 }, edge },
        ...neighbour({ ...area, column: area.column - 1, columns: 1 }, "EdgeRight"),
      ];
    case "EdgeRight":
      return [
        { area: { ...area, column: last.column, columns: 1 }, edge },
        ...neighbour({ ...area, column: last.column + 1, columns: 1 }, "EdgeLeft"),
      ];
    case "InsideHorizontal":
      return area.rows < 2
        ? []
        : [
            { area: { ...area, rows: area.rows - 1 }, edge: "EdgeBottom" },
            { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: "EdgeTop" },
          ];
    case "InsideVertical":
      return area.columns < 2
        ? []
        : [
            { area: { ...area, columns: area.columns - 1 }, edge: "EdgeRight" },
            { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: "EdgeLeft" },
          ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, edge }];
  }
}

function neighbour(area: Area, edge: CellEdge): readonly Stretch[] {
  const inside = area.row >= 0 && area.column >= 0 && area.row < ALL_ROWS && area.column < ALL_COLUMNS;
  return inside ? [{ area, edge }] : [];
}

/** The line along an edge of a range; null where it is not one and the same. */
export function lineOf(sheet: Sheet, areas: readonly Area[], edge: RangeEdge): BorderLine | null {
  const lines = new Map<string, BorderLine>();
  for (const area of areas) {
    const [own] = stretchesOf(area, edge);
    if (own === undefined) continue;
    for (const style of stylesIn(sheet, own.area))
      lines.set(JSON.stringify(style.borders[own.edge]), style.borders[own.edge]);
  }
  if (lines.size === 0) return NO_LINE;
  return lines.size === 1 ? [...lines.values()][0]! : null;
}

/** Draws one property of a line along an edge of a range. */
export function drawLine(
  sheet: Sheet,
  areas: readonly Area[],
  edge: RangeEdge,
  property: "Style" | "Weight" | "Color",
  value: Json,
): void {
  const change = lineChange(property, value);
  for (const area of areas)
    for (const stretch of stretchesOf(area, edge)) {
      restyle(sheet, stretch.area, (style) => ({
        ...style,
        borders: { ...style.borders, [stretch.edge]: change(style.borders[stretch.edge]) },
      }));
    }
}

/** A weight or colour given to no line makes one, as in Excel. */
function lineChange(property: "Style" | "Weight" | "Color", value: Json): (line: BorderLine) => BorderLine {
  const drawn = (line: BorderLine) => (line.style === "None" ? { ...line, style: "Continuous" } : line);
  if (property === "Style") {
    const style = oneOf(value, STYLES);
    return (line) => (style === "None" ? NO_LINE : { ...line, style });
  }
  if (property === "Weight") {
    const weight = oneOf(value, WEIGHTS);
    return (line) => ({ ...drawn(line), weight });
  }
  const shade = color(value);
  return (line) => ({ ...drawn(line), color: shade });
}
