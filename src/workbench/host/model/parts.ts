import type { Area, Cell } from "../../../core/sheet/area";

/** A defined name. `scope`: its sheet, null: of the workbook. `formula` with its leading `=` (a reference or a constant). */
export interface DefinedName<Home> {
  name: string;
  readonly scope: Home | null;
  formula: string;
  visible: boolean;
  comment: string;
}

export type ValidationType = "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";

/** Excel's 数据验证 over areas. Formulas as Office.js gives them (numbers stay numbers, a list of choices is a text with commas). */
export interface Validation {
  areas: readonly Area[];
  readonly type: ValidationType;
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2: string | number | null;
  readonly inCellDropDown: boolean;
  ignoreBlanks: boolean;
  errorAlert: ValidationAlert;
  prompt: ValidationPrompt;
}

export interface ValidationAlert {
  readonly showAlert: boolean;
  /** Stop, Warning or Information. */
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** A bar in every cell with a number; null bounds are the least and the greatest number. Colour as `#RRGGBB`. */
export interface DataBar {
  min: number | null;
  max: number | null;
  color: string;
  gradient: boolean;
}

/** A conditional format: a data bar, or by formula, written for the first cell of the first area. Null members leave the cell's own look. */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  /** A data bar, which has no formula and no look besides; null for a format by formula. */
  bar: DataBar | null;
  /** With its leading `=`. */
  formula: string;
  stopIfTrue: boolean;
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  numberFormat: string | null;
}

/** A link on cells: to a web address, or to a place of this workbook such as `Sheet1!A1`. */
export interface Hyperlink {
  area: Area;
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

export interface CellComment {
  readonly id: string;
  at: Cell;
  content: string;
  readonly author: string;
  readonly replies: readonly string[];
  resolved: boolean;
}

/** A line; null members are as Excel likes them. */
export interface ChartLine {
  color: string | null;
  weight: number | null;
}

/** A font of a chart; null members are as Excel likes them. */
export interface ChartFont {
  name: string | null;
  size: number | null;
  color: string | null;
  bold: boolean | null;
}

/** One series of a chart; cells as they stand. Colours as `#RRGGBB`. */
export interface ChartSeries<Home> {
  name: string;
  values: { readonly sheet: Home; readonly area: Area };
  categories: { readonly sheet: Home; readonly area: Area } | null;
  gapWidth: number;
  overlap: number;
  readonly fill: { color: string | null };
  readonly line: ChartLine;
  readonly labels: { shown: boolean; value: boolean; format: string };
}

/** An axis of a chart; null bounds are Excel's own. */
export interface ChartAxis {
  minimum: number | null;
  maximum: number | null;
  numberFormat: string;
  reversed: boolean;
  /** A name for every so many categories; null as Excel likes. */
  labelSpacing: number | null;
  position: string;
  readonly title: { text: string; visible: boolean };
  readonly gridlines: { visible: boolean; readonly line: ChartLine };
}

/** A chart over data. Place in points from the sheet's corner. */
export interface SheetChart<Home> {
  readonly id: string;
  name: string;
  type: string;
  source: { readonly sheet: Home; readonly area: Area };
  seriesBy: string;
  readonly title: { text: string; visible: boolean; readonly font: ChartFont };
  legend: { visible: boolean; position: string };
  readonly font: ChartFont;
  readonly fill: { color: string | null };
  series: ChartSeries<Home>[];
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface SheetTable {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

/** Protection of a sheet; null when it has none. */
export interface SheetProtection {
  readonly password: string | null;
  readonly options: ProtectionOptions;
}

export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  /** Normal, Unlocked or None. */
  readonly selectionMode: string;
}

/** A whole row or column: size in points (null: the sheet's standard), hidden or not, look of cells that have none of their own. */
export interface Band<Look> {
  size: number | null;
  hidden: boolean;
  style: Look | null;
}

export interface HeadersFooters {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** How a sheet prints. Margins in points; areas null: everything, nothing repeated. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printComments: string;
  printErrors: string;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  zoom: PageZoom;
  printArea: readonly Area[] | null;
  titleRows: { readonly first: number; readonly last: number } | null;
  titleColumns: { readonly first: number; readonly last: number } | null;
  /** 0-based rows and columns before which a page breaks. */
  rowBreaks: number[];
  columnBreaks: number[];
  headersState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  headers: HeadersFooters;
}
