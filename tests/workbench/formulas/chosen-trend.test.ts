/** @jest-environment jsdom */
import "../../helpers/browser-globals";
import { consolidationWorkbook } from "../../../src/core/layouts/consolidation-workbook";
import { receiptsSheet } from "../../../src/core/layouts/receipts-sheet";
import { SHEET_NAMES } from "../../../src/core/model/office-columns";
import { hostWorkbookFromSpec } from "../../../src/workbench/files/host-workbook-from-spec";
import { hostFormulas } from "../../../src/workbench/formulas/host-formulas";
import { BEHIND_MONTH } from "../../helpers/behind-month";
import { WORKSPACE } from "../../helpers/return-forms";
import { SMALL_CATALOGUE, SMALL_MEASURES } from "../../helpers/small-month";
import { withLibrary } from "./with-library";

beforeAll(withLibrary);

const SPEC = consolidationWorkbook({
  catalogue: SMALL_CATALOGUE,
  measures: SMALL_MEASURES,
  month: BEHIND_MONTH,
  pastMonths: [],
  limits: { options: 2, innovations: 2 },
  openSettings: [],
  decisions: [],
  settingsSheet: { ...receiptsSheet(BEHIND_MONTH), name: SHEET_NAMES.settings },
});

test("another measure chosen in 图表 brings its units and figures to the cells that the chart is drawn from", () => {
  const workbook = hostWorkbookFromSpec(SPEC);
  const sheet = workbook.sheet(SHEET_NAMES.charts)!;
  const spec = SPEC.sheets.find(({ name }) => name === SHEET_NAMES.charts)!;
  const { categories, series } = spec.charts.find(({ title }) => title.startsWith("所选指标"))!;
  const drawn = (): readonly (readonly unknown[])[] =>
    [categories, series[0]!.values].map(({ row, column, rows }) =>
      Array.from({ length: rows }, (_, index) => sheet.valueAt(row + index, column)),
    );
  const { row, column } = new Map(spec.fields).get("trend#choice")!;
  const choose = (measure: string): void => {
    sheet.cell(row, column).value = measure;
    hostFormulas(WORKSPACE).recalculate!(workbook, []);
  };

  choose("46-1 食品安全抽检量（批次/千人）");
  const [units, figures] = drawn();
  expect([units![0], figures![0]]).toEqual(["全市", 0.5]);
  choose("40-1 热线接通率（%）");
  expect(drawn()).toEqual([
    ["全市", "市市场监管局", "卡若区", "江达县", ""],
    [80, 80, 85, "", ""],
  ]);
});
