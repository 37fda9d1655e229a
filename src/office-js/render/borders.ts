import type { Area } from "../../core/sheet/area";
import type { CellLook } from "../../core/sheet/cell-looks";
import type { Line } from "../../core/sheet/sheet-spec";
import { onAreas } from "./on-areas";
import { step } from "./step";
import type { Step } from "./step";
import type { LookMap } from "./look-map";

const EDGES = ["top", "bottom", "left", "right"] as const;
type Edge = (typeof EDGES)[number];
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const ALL_SIDES: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];
const SIDE_OF: Readonly<Record<Edge, Side>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** Lines: the full grid six sides at once, then edges that stand alone, then the heavier lines over them. */
export function borderSteps(map: LookMap, fresh: boolean): readonly Step[] {
  const grids = map.groups(isFullGrid).filter(({ value }) => value);
  return [
    ...(fresh ? [] : [step(6, (sheet) => onAreas(sheet, [map.extent], (cells) => clear(cells.format)))]),
    ...grids.map(({ areas }) =>
      step(8, (sheet) => onAreas(sheet, areas, (cells) => draw(cells.format, sidesWithin(areas, ALL_SIDES), "thin"))),
    ),
    ...EDGES.flatMap((edge) => edgeSteps(map, edge, (look) => (isFullGrid(look) ? null : look[edge]), "thin")),
    ...EDGES.flatMap((edge) => edgeSteps(map, edge, (look) => look[edge], "medium")),
  ];
}

function isFullGrid(look: CellLook): boolean {
  return EDGES.every((edge) => look[edge] !== null);
}

function edgeSteps(map: LookMap, edge: Edge, lineOf: (look: CellLook) => Line | null, line: Line): readonly Step[] {
  const groups = map.groups(lineOf).filter(({ value }) => value === line);
  return groups.map(({ areas }) => {
    // Strips of one line each: what lies between two cells is then nobody else's edge.
    const strips = areas.flatMap((area) => stripsOf(area, edge));
    return step(2, (sheet) => onAreas(sheet, strips, (cells) => draw(cells.format, [SIDE_OF[edge]], line)));
  });
}

function stripsOf(area: Area, edge: Edge): readonly Area[] {
  if (edge === "top" || edge === "bottom")
    return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
  return Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
}

/** Areas of one row have no lines inside that run along it. */
function sidesWithin(areas: readonly Area[], sides: readonly Side[]): readonly Side[] {
  const tall = areas.some(({ rows }) => rows > 1);
  const broad = areas.some(({ columns }) => columns > 1);
  return sides.filter((side) => (side !== "InsideHorizontal" || tall) && (side !== "InsideVertical" || broad));
}

function draw(format: Excel.RangeFormat, sides: readonly Side[], line: Line): void {
  for (const side of sides)
    format.borders
      .getItem(side)
      .set({ style: "Continuous", weight: line === "thin" ? "Thin" : "Medium", color: "#000000" });
}

function clear(format: Excel.RangeFormat): void {
  for (const side of ALL_SIDES) format.borders.getItem(side).style = "None";
}
