/** @jest-environment jsdom */
import { cellLooks } from "../../src/core/sheet/cell-looks";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import type { FormulaHooks } from "../../src/workbench/host/formula-hooks";
import { hostDrawn } from "../office-js/host-charts";
import { hostLooks } from "../office-js/host-looks";
import { knownFormulas } from "../office-js/known-formulas";
import { API_LEVELS, expectNoTroubles, liveExcel } from "../office-js/live-excel";
import { richWorkbook } from "../helpers/rich-workbook";
import { describeAdapterContract } from "./adapter-contract";

afterEach(expectNoTroubles);

const STAMP = "2026-11-28 0930";
const known = knownFormulas(richWorkbook()).evaluate!;

/** What the suite writes: the formulas of its rich workbook, and `1+1`. */
const hooks: FormulaHooks = {
  evaluate: (workbook, sheet, cell, row, column) => {
    if (cell.formula === "=1+1") return 2;
    return known(workbook, sheet, cell, row, column);
  },
};

describe.each(API_LEVELS)("Excel with ExcelApi %s", (api) => {
  describeAdapterContract("live Excel", {
    writeAndRead: async (workbook) => {
      const { open } = await liveExcel({ api, hooks });
      await open.place(workbook, { show: null, stamp: STAMP });
      return open.read(workbook.sheets.map(({ name }) => name));
    },
    writeAndLook: async (workbook: WorkbookSpec) => {
      const excel = await liveExcel({ api, hooks });
      await excel.open.place(workbook, { show: null, stamp: STAMP });
      return new Map(
        workbook.sheets.map(({ name, formats }) => {
          const cells: [number, number][] = [];
          cellLooks(formats).forEach((row, column) => cells.push([row, column]));
          return [name, hostLooks(excel.workbook.sheet(name)!, cells)];
        }),
      );
    },
    writeAndDraw: async (workbook) => {
      const excel = await liveExcel({ api, hooks });
      await excel.open.place(workbook, { show: null, stamp: STAMP });
      return hostDrawn(excel.workbook);
    },
    keeps: "what Excel works out",
    runs: 40,
  });
});
