import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import type { Grid } from "../../src/core/sheet/grid";
import { SheetBuilder } from "../../src/core/sheet/sheet-builder";
import { sheetStyles } from "../../src/core/sheet/styles";
import { expectedGrid } from "../contract/expected-grid";
import { convertWithOffice, textOfPdf } from "../helpers/libreoffice";
import { gridOf, problemOf } from "../helpers/read-outcome";
import { richWorkbook } from "../helpers/rich-workbook";

const TIME_LIMIT = 180_000;

/** As LibreOffice saves it: numbers with 15 digits, `TRUE` as the formula `TRUE()`, formulas written its own way. */
function asSaved(sheets: readonly Grid[]): unknown {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => ({
        ...cell,
        formulaText: undefined,
        formula: cell.formula || typeof cell.value === "boolean",
        value: typeof cell.value === "number" ? Number(cell.value.toPrecision(13)) : cell.value,
      })),
    })),
  }));
}

test(
  "LibreOffice replaces wrong cached values and keeps values, names and properties",
  async () => {
    const files = [
      { name: "poisoned.xlsx", bytes: await xlsxWriter.write(richWorkbook(true)) },
      { name: "right.xlsx", bytes: await xlsxWriter.write(richWorkbook()) },
    ];
    const saved = await convertWithOffice(files, "xlsx", TIME_LIMIT);
    const expected = expectedGrid(richWorkbook());
    for (const { name } of files) {
      const grid = await gridOf(saved.get(name)!);
      expect(asSaved(grid.sheets)).toEqual(asSaved(expected.sheets));
      expect(grid.names).toEqual(expected.names);
      expect(new Map([...grid.properties].filter(([property]) => expected.properties.has(property)))).toEqual(
        expected.properties,
      );
    }
  },
  TIME_LIMIT,
);

test(
  "the head repeats on the second page and the pages are numbered",
  async () => {
    const styles = sheetStyles();
    const table = new SheetBuilder("责任分解表", [
      { width: 6, style: styles.label },
      { width: 60, style: styles.text },
    ]);
    table.banner("指标任务责任分解表", { style: styles.title }).head([["序号", "评价内容"]], { style: styles.head });
    for (let no = 1; no <= 45; no += 1) table.row([no, `第${no}条`]);
    const bytes = await xlsxWriter.write({
      title: "",
      sheets: [table.build({ orientation: "portrait" })],
      properties: [],
    });
    const pdf = (await convertWithOffice([{ name: "table.xlsx", bytes }], "pdf", TIME_LIMIT)).get("table.pdf")!;
    const pages = (await textOfPdf(pdf)).split("\f").filter((page) => page.trim() !== "");
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).toMatch(/序号\s+评价内容/);
    expect(pages[0]).toContain("指标任务责任分解表");
    expect(pages[1]).not.toContain("指标任务责任分解表");
    expect(pages[0]).toMatch(/第\s*1\s*页\s*共\s*2\s*页/);
    expect(pages[1]).toMatch(/第\s*2\s*页\s*共\s*2\s*页/);
  },
  TIME_LIMIT,
);

test(
  "what LibreOffice saves in other formats is told apart and refused",
  async () => {
    const file = { name: "rich.xlsx", bytes: await xlsxWriter.write(richWorkbook()) };
    const [xls, ods, csv] = [
      await convertWithOffice([file], "xls", TIME_LIMIT),
      await convertWithOffice([file], "ods", TIME_LIMIT),
      await convertWithOffice([file], "csv", TIME_LIMIT),
    ];
    expect(await problemOf(xls.get("rich.xls")!)).toMatchObject({ code: "legacy-format" });
    expect(await problemOf(ods.get("rich.ods")!)).toMatchObject({
      code: "not-a-workbook",
      message: expect.stringContaining(".ods") as string,
    });
    expect(csv.size).toBeGreaterThanOrEqual(2);
    for (const bytes of csv.values()) expect(await problemOf(bytes)).toMatchObject({ code: "not-a-workbook" });
  },
  TIME_LIMIT,
);
