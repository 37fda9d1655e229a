import { DEFAULT_FONT } from "../../../core/sheet/styles";

/** One line of a cell. `style` "None": no line. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The lines a cell may have. */
export const CELL_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;
export type CellEdge = (typeof CELL_EDGES)[number];

export interface FontLook {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly tintAndShade: number;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** Everything about how one cell looks and whether it is locked; values by Office.js's own words. Never changed in place. */
export interface Style {
  readonly numberFormat: string;
  readonly font: FontLook;
  /** `#RRGGBB`; empty for no fill. */
  readonly fill: string;
  readonly borders: Readonly<Record<CellEdge, BorderLine>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** A cell nobody has formatted. */
export const DEFAULT_STYLE: Style = {
  numberFormat: "General",
  font: {
    ...DEFAULT_FONT,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    subscript: false,
    superscript: false,
    tintAndShade: 0,
    color: "#000000",
  },
  fill: "",
  borders: {
    EdgeTop: NO_LINE,
    EdgeBottom: NO_LINE,
    EdgeLeft: NO_LINE,
    EdgeRight: NO_LINE,
    DiagonalDown: NO_LINE,
    DiagonalUp: NO_LINE,
  },
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
};
