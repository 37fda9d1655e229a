import { consolidationWorkbook } from "../../../src/core/layouts/consolidation-workbook";
import { receiptsSheet } from "../../../src/core/layouts/receipts-sheet";
import { toA1 } from "../../../src/core/sheet/a1";
import type { WorkbookGrid } from "../../../src/core/sheet/grid";
import type { CellContent, SheetSpec, WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { BEHIND_MONTH } from "../../helpers/behind-month";
import { convertWithOffice } from "../../helpers/libreoffice";
import { gridOf } from "../../helpers/read-outcome";
import { SMALL_CATALOGUE, SMALL_MEASURES, SMALL_MONTH } from "../../helpers/small-month";

const TIME_LIMIT = 180_000;

/** Scores out of their marks and a score that is no number: the first count nothing, the last gives way to the city's own. */
const ODD_SCORES: typeof SMALL_MONTH = {
  ...SMALL_MONTH,
  score: {
    ...SMALL_MONTH.score,
    total: 4,
    sections: SMALL_MONTH.score.sections.map((section) => ({ ...section, score: section.id === "五" ? 4 : null })),
    points: SMALL_MONTH.score.points.map((point) => {
      if (point.no === 1) return { ...point, office: 25, counted: null };
      if (point.no === 29)
        return {
          ...point,
          expert: -1,
          counted: null,
          innovations: point.innovations?.map((item) => ({ ...item, self: 9, counted: null })) ?? [],
        };
      if (point.no === 30) return { ...point, self: 5.5, counted: null };
      return point.no === 31 ? { ...point, unread: { office: "约1" } } : point;
    }),
  },
};

test.each([
  ["the office's workbook", SMALL_MONTH],
  ["a workbook with odd scores", ODD_SCORES],
  ["a month with work to be done", BEHIND_MONTH],
])(
  "every formula of %s gives in LibreOffice what it says it shows",
  async (_, month) => {
    const workbook = consolidationWorkbook({
      catalogue: SMALL_CATALOGUE,
      measures: SMALL_MEASURES,
      month,
      pastMonths: [],
      limits: { options: 2, innovations: 2 },
      openSettings: [],
      decisions: [],
      settingsSheet: { ...receiptsSheet(month), name: "设置" },
    });
    const bytes = await xlsxWriter.write(poisoned(workbook));
    const saved = await convertWithOffice([{ name: "month.xlsx", bytes }], "xlsx", TIME_LIMIT);
    expect(differences(workbook, await gridOf(saved.get("month.xlsx")!))).toEqual([]);
  },
  TIME_LIMIT,
);

/** The same formulas with wrong cached values, so that only a recalculation can make them right. */
function poisoned(workbook: WorkbookSpec): WorkbookSpec {
  const poison = (content: CellContent): CellContent =>
    content !== null && typeof content === "object" ? { ...content, value: "poison" } : content;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map(({ at, contents }) => ({ at, contents: contents.map((cells) => cells.map(poison)) })),
  }));
  return { ...workbook, sheets };
}

function differences(workbook: WorkbookSpec, saved: WorkbookGrid): string[] {
  return workbook.sheets.flatMap((sheet) =>
    formulas(sheet).flatMap(({ row, column, value }) => {
      const cells = saved.sheets.find(({ name }) => name === sheet.name)?.rows.find((each) => each.row === row)?.cells;
      const found = cells?.find((cell) => cell.column === column)?.value ?? "";
      const same =
        typeof found === "number" && typeof value === "number" ? Math.abs(found - value) < 1e-9 : found === value;
      return same
        ? []
        : [`${sheet.name}!${toA1({ row, column })}: ${JSON.stringify(found)} instead of ${JSON.stringify(value)}`];
    }),
  );
}

function formulas(
  sheet: SheetSpec,
): readonly { readonly row: number; readonly column: number; readonly value: unknown }[] {
  return sheet.blocks.flatMap(({ at, contents }) =>
    contents.flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        content !== null && typeof content === "object"
          ? [{ row: at.row + row, column: at.column + column, value: content.value }]
          : [],
      ),
    ),
  );
}
