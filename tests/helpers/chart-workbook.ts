import type { ChartSpec } from "../../src/core/sheet/chart-spec";
import { SheetBuilder } from "../../src/core/sheet/sheet-builder";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";

const FONT = { name: "宋体", size: 8 };

/** Two sheets with charts, data bars and plain cells between; `received` is 甲县's figure of the first table. */
export function chartWorkbook(received = 3): WorkbookSpec {
  const first = new SheetBuilder("图 表's", [{ width: 12 }, { width: 8 }, { width: 8 }, { width: 10 }, { width: 10 }]);
  first.row(["单位", "按时", "迟报"]);
  first.row(["甲县", received, 1]);
  first.row(["乙县 <&>", { content: { formula: "1+1", value: 2 } }, 0]);
  first.dataBar({ area: { row: 1, column: 1, rows: 2, columns: 1 }, min: 0, max: 10, color: "BFBFBF" });
  first.chart(RECEIPTS);
  first.chart({ ...RECEIPTS, title: "进度", kind: "bars", area: { row: 12, column: 1, rows: 8, columns: 3 } });
  const second = new SheetBuilder("另一张", [{ width: 12 }, { width: 8 }]);
  second.row(["一部分", 5]);
  second.chart({
    title: "得分",
    kind: "stacked-bars",
    area: { row: 2, column: 0, rows: 5, columns: 2 },
    categories: { row: 0, column: 0, rows: 1, columns: 1 },
    series: [{ name: "得分", values: { row: 0, column: 1, rows: 1, columns: 1 }, fill: "595959", labels: null }],
    valueAxis: { title: null, numberFormat: "0", min: 0, max: 40 },
    gap: 50,
    font: FONT,
  });
  return { title: "图", sheets: [first.build(), second.build()], properties: [] };
}

const RECEIPTS: ChartSpec = {
  title: "逐月按时报送",
  kind: "stacked-bars",
  area: { row: 3, column: 2, rows: 8, columns: 3 },
  categories: { row: 1, column: 0, rows: 2, columns: 1 },
  series: [
    { name: "按时", values: { row: 1, column: 1, rows: 2, columns: 1 }, fill: "999999", labels: "General;;" },
    { name: "迟报", values: { row: 1, column: 2, rows: 2, columns: 1 }, fill: "FFFFFF", labels: null },
  ],
  valueAxis: { title: "家", numberFormat: "0", min: 0, max: null },
  gap: 40,
  font: FONT,
};
