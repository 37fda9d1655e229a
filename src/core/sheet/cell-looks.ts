import { lastCellOf } from "./a1";
import type { Area } from "./area";
import type { CellStyle, FormatSpec, Line } from "./sheet-spec";
import { COLORS, DEFAULT_FONT } from "./styles";

/** How one cell looks once every format of its sheet is laid over it; null is Excel's own default. */
export interface CellLook {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly color: string;
    readonly underline: boolean;
  };
  readonly fill: string | null;
  readonly align: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly unlocked: boolean;
}

/** A cell that no format touches. */
export const DEFAULT_LOOK: CellLook = {
  font: { ...DEFAULT_FONT, bold: false, italic: false, color: COLORS.ink, underline: false },
  fill: null,
  align: null,
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
  unlocked: false,
};

/** The looks of a sheet's formatted cells by 0-based row and column. Equal histories share one object. */
export interface CellLooks {
  readonly at: (row: number, column: number) => CellLook;
  /** Each formatted cell once, row by row. */
  readonly forEach: (visit: (row: number, column: number, look: CellLook) => void) => void;
}

const EDGES = ["top", "bottom", "left", "right"] as const;
type Edge = (typeof EDGES)[number];
const NO_EDGES: readonly Edge[] = [];

/** Formats never change, so each sheet's are laid once. */
const LAID = new WeakMap<readonly FormatSpec[], CellLooks>();

/** Lays the formats over each other in their order. */
export function cellLooks(formats: readonly FormatSpec[]): CellLooks {
  const looks = LAID.get(formats) ?? layFormats(formats);
  LAID.set(formats, looks);
  return looks;
}

function layFormats(formats: readonly FormatSpec[]): CellLooks {
  const rows: CellLook[][] = [];
  const made = new Map<CellStyle, Variants>();
  for (const { area, style } of formats) {
    const variants = made.get(style) ?? new Map<CellLook, Map<string, CellLook>>();
    made.set(style, variants);
    layFormat(rows, area, style, variants);
  }
  levelSharedEdges(rows);
  return {
    at: (row, column) => rows[row]?.[column] ?? DEFAULT_LOOK,
    // Sparse arrays: forEach skips what was never formatted.
    forEach: (visit) => rows.forEach((looks, row) => looks.forEach((look, column) => visit(row, column, look))),
  };
}

/** What a style made of the look before it, by the edges of its area that a cell lies on. */
type Variants = Map<CellLook, Map<string, CellLook>>;

function layFormat(rows: CellLook[][], area: Area, style: CellStyle, made: Variants): void {
  const last = lastCellOf(area);
  for (let row = area.row; row <= last.row; row += 1) {
    const looks = (rows[row] ??= []);
    for (let column = area.column; column <= last.column; column += 1) {
      const before = looks[column] ?? DEFAULT_LOOK;
      const rim = style.outline === undefined ? NO_EDGES : EDGES.filter((edge) => liesOn(edge, row, column, area));
      const variants = made.get(before) ?? new Map<string, CellLook>();
      made.set(before, variants);
      const variant = rim.join();
      const look = variants.get(variant) ?? withStyle(before, style, rim);
      variants.set(variant, look);
      looks[column] = look;
    }
  }
}

function liesOn(edge: Edge, row: number, column: number, area: Area): boolean {
  const last = lastCellOf(area);
  return {
    top: row === area.row,
    bottom: row === last.row,
    left: column === area.column,
    right: column === last.column,
  }[edge];
}

function withStyle(look: CellLook, style: CellStyle, rim: readonly Edge[]): CellLook {
  const line = (edge: Edge): Line | null => (rim.includes(edge) ? style.outline : style.grid) ?? look[edge];
  return {
    ...look,
    font: { ...look.font, ...style.font },
    fill: style.fill ?? look.fill,
    align: style.align ?? look.align,
    vertical: style.vertical ?? look.vertical,
    wrap: style.wrap ?? look.wrap,
    indent: style.indent ?? look.indent,
    numberFormat: style.numberFormat ?? look.numberFormat,
    unlocked: style.unlocked ?? look.unlocked,
    top: line("top"),
    bottom: line("bottom"),
    left: line("left"),
    right: line("right"),
  };
}

/** Two neighbours share an edge: the heavier line is given to both, or the application chooses one of them. */
function levelSharedEdges(rows: CellLook[][]): void {
  const changed = new Map<CellLook, Map<Edge, CellLook>>();
  const level = (row: number, column: number, edge: Edge, other: CellLook | undefined, facing: Edge): void => {
    const look = rows[row]![column]!;
    if (look[edge] !== "thin" || other?.[facing] !== "medium") return;
    const variants = changed.get(look) ?? new Map<Edge, CellLook>();
    changed.set(look, variants);
    const levelled = variants.get(edge) ?? { ...look, [edge]: "medium" as const };
    variants.set(edge, levelled);
    rows[row]![column] = levelled;
  };
  rows.forEach((looks, row) => {
    looks.forEach((_, column) => {
      level(row, column, "top", rows[row - 1]?.[column], "bottom");
      level(row, column, "bottom", rows[row + 1]?.[column], "top");
      level(row, column, "left", looks[column - 1], "right");
      level(row, column, "right", looks[column + 1], "left");
    });
  });
}
