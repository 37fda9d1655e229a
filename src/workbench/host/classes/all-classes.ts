import type { HostClasses } from "../engine/host-class";
import { autoFilter } from "./auto-filter";
import {
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartFill,
  chartFont,
  chartGridlines,
  chartGridlinesFormat,
  chartLineFormat,
} from "./chart-parts";
import { chartDataLabels, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chart-series";
import { chart, chartAreaFormat, chartCollection, chartLegend, chartTitle, chartTitleFormat } from "./charts";
import { comment, commentCollection } from "./comments";
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditional-formats";
import { conditionalDataBarPositiveFormat, dataBarConditionalFormat } from "./data-bars";
import { dataValidation } from "./data-validation";
import { headerFooter, headerFooterGroup } from "./headers-footers";
import { namedItem, namedItemCollection } from "./names";
import { pageBreak, pageBreakCollection } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { customProperty, customPropertyCollection, documentProperties } from "./properties";
import { range, rangeAreas, rangeCollection } from "./range";
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
} from "./range-format";
import { settingClass, settingCollection } from "./settings";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./sheet-properties";
import { table, tableCollection } from "./tables";
import { application, runtime, workbookClass, workbookCreated, workbookProtection } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";

/** Every class of the Excel API this host knows. */
export const HOST_CLASSES: HostClasses = {
  Workbook: workbookClass,
  Application: application,
  Runtime: runtime,
  WorkbookCreated: workbookCreated,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: settingClass,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  AutoFilter: autoFilter,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  Table: table,
  CommentCollection: commentCollection,
  Comment: comment,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartLegend: chartLegend,
  ChartAreaFormat: chartAreaFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartDataLabels: chartDataLabels,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartFont: chartFont,
};
