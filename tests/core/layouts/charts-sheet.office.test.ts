import { strFromU8, unzipSync } from "fflate";
import { consolidationWorkbook } from "../../../src/core/layouts/consolidation-workbook";
import { receiptsSheet } from "../../../src/core/layouts/receipts-sheet";
import type { CellContent, SheetSpec } from "../../../src/core/sheet/sheet-spec";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { BEHIND_MONTH } from "../../helpers/behind-month";
import { convertWithOffice } from "../../helpers/libreoffice";
import { SMALL_CATALOGUE, SMALL_MEASURES } from "../../helpers/small-month";

const TIME_LIMIT = 180_000;

/** The small month with work to be done, 46-1 judged by 序时进度. */
const WORKBOOK = consolidationWorkbook({
  catalogue: SMALL_CATALOGUE,
  measures: SMALL_MEASURES.map((measure) => (measure.id === "46-1" ? { ...measure, judge: "进度" } : measure)),
  month: BEHIND_MONTH,
  pastMonths: [],
  limits: { options: 2, innovations: 2 },
  openSettings: [],
  decisions: [],
  settingsSheet: { ...receiptsSheet(BEHIND_MONTH), name: "设置" },
});

/** Another measure is chosen, as somebody would who has no add-in; what the formulas showed before is gone. */
function withChoice(sheet: SheetSpec, choice: string): SheetSpec {
  const [, at] = sheet.fields.find(([key]) => key === "trend#choice") ?? [];
  if (at === undefined) return sheet;
  const forgotten = (content: CellContent): CellContent =>
    content !== null && typeof content === "object" ? { ...content, value: "" } : content;
  const contents = sheet.blocks[0]!.contents.map((line, row) =>
    line.map((content, column) => (row === at.row && column === at.column ? choice : forgotten(content))),
  );
  return { ...sheet, blocks: [{ at: { row: 0, column: 0 }, contents }] };
}

/** The charts that LibreOffice made of a file: title, then what it draws, row by row. */
async function drawnByOffice(choice: string): Promise<readonly (readonly string[])[]> {
  const bytes = await xlsxWriter.write({
    ...WORKBOOK,
    sheets: WORKBOOK.sheets.map((sheet) => withChoice(sheet, choice)),
  });
  const saved = await convertWithOffice([{ name: "month.xlsx", bytes }], "ods", TIME_LIMIT);
  const parts = unzipSync(saved.get("month.ods")!);
  return Object.keys(parts)
    .filter((name) => /^Object \d+\/content\.xml$/.test(name))
    .sort((left, right) => Number(/\d+/.exec(left)![0]) - Number(/\d+/.exec(right)![0]))
    .map((name) => {
      const xml = strFromU8(parts[name]!);
      const text = (part: string): string =>
        [...part.matchAll(/<text:p[^>]*>([^<]*)/g)].map(([, words]) => words).join("");
      const title = text(/<chart:title.*?<\/chart:title>/s.exec(xml)![0]);
      const rows = [...xml.matchAll(/<table:table-row.*?<\/table:table-row>/gs)].map(([row]) =>
        [...row.matchAll(/<table:table-cell.*?<\/table:table-cell>/gs)].map(([cell]) => text(cell)).join(" "),
      );
      return [title, ...rows];
    });
}

test(
  "LibreOffice draws four charts with the figures of the month; another measure is chosen without the add-in",
  async () => {
    const charts = await drawnByOffice("46-1 食品安全抽检量（批次/千人）");
    expect(charts.map(([title]) => title)).toEqual([
      "各部分得分（分）",
      "完成进度与序时进度（占目标的百分比）",
      "逐月按时报送（家）",
      "所选指标逐月走势（按单位）",
    ]);
    expect(charts[0]).toEqual(expect.arrayContaining(["基础工作 4 1 0", "示范引领 11 4 5"]));
    expect(charts[2]).toEqual(expect.arrayContaining(["3月 2 1 1"]));
    expect(charts[1]).toEqual(expect.arrayContaining(["46-1 0.125 0.25"]));
    expect(charts[3]!.join("\n")).toContain("全市 0.5");
  },
  TIME_LIMIT,
);
