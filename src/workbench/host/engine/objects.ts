import type { Area } from "../../../core/sheet/area";
import type {
  CellComment,
  ChartAxis,
  ChartFont,
  ChartLine,
  ChartSeries,
  ConditionalFormat,
  DataBar,
  DefinedName,
  HeadersFooters,
  SheetChart,
  SheetTable,
} from "../model/parts";
import type { Sheet } from "../model/sheet";
import type { CellEdge } from "../model/style";
import type { Workbook } from "../model/workbook";

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** The edges of a range: those of a cell, and the lines between its cells. */
export type RangeEdge = CellEdge | "InsideHorizontal" | "InsideVertical";

interface BreakTarget {
  readonly sheet: Sheet;
  readonly kind: "rowBreaks" | "columnBreaks";
  readonly index: number;
}

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: SheetChart<Sheet>;
}

/** What an object of each class stands for. */
export interface Targets {
  Workbook: Workbook;
  Application: Workbook;
  Runtime: Workbook;
  WorkbookCreated: { readonly id: string; readonly base64: string };
  WorkbookProtection: Workbook;
  DocumentProperties: Workbook;
  CustomPropertyCollection: Workbook;
  CustomProperty: { readonly workbook: Workbook; readonly key: string };
  SettingCollection: Workbook;
  Setting: { readonly workbook: Workbook; readonly key: string };
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  AutoFilter: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: HeadersFooters;
  PageBreakCollection: { readonly sheet: Sheet; readonly kind: "rowBreaks" | "columnBreaks" };
  PageBreak: BreakTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: AreasTarget & { readonly edge: RangeEdge };
  FormatProtection: AreasTarget;
  DataValidation: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  CustomConditionalFormat: ConditionalFormat;
  ConditionalFormatRule: ConditionalFormat;
  ConditionalRangeFormat: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
  DataBarConditionalFormat: DataBar;
  ConditionalDataBarPositiveFormat: DataBar;
  NamedItemCollection: { readonly workbook: Workbook; readonly scope: Sheet | null };
  NamedItem: { readonly workbook: Workbook; readonly name: DefinedName<Sheet> };
  TableCollection: { readonly workbook: Workbook; readonly sheet: Sheet | null };
  Table: { readonly sheet: Sheet; readonly table: SheetTable };
  CommentCollection: { readonly workbook: Workbook; readonly sheet: Sheet | null };
  Comment: { readonly sheet: Sheet; readonly comment: CellComment };
  ChartCollection: Sheet;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxis;
  ChartAxisTitle: ChartAxis;
  ChartGridlines: ChartAxis;
  ChartGridlinesFormat: ChartAxis;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartTarget & { readonly series: ChartSeries<Sheet> };
  ChartSeriesFormat: ChartSeries<Sheet>;
  ChartDataLabels: ChartSeries<Sheet>;
  ChartFill: { color: string | null };
  ChartLineFormat: ChartLine;
  ChartFont: ChartFont;
}

export type ClassName = keyof Targets;

/** An object of the Excel API: its class and what it stands for. */
export type HostObject<Name extends ClassName = ClassName> = {
  [Each in Name]: { readonly className: Each; readonly target: Targets[Each] };
}[Name];

export function hostObject<Name extends ClassName>(className: Name, target: Targets[Name]): HostObject<Name> {
  return { className, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}
