import { DOCUMENT } from "../../../src/core/catalogue/document";
import { responsibilityTable } from "../../../src/core/layouts/responsibility-table";
import type { SheetSpec } from "../../../src/core/sheet/sheet-spec";
import { columnTexts } from "../../helpers/sheet-text";

const A3 = responsibilityTable(DOCUMENT);
const A4 = responsibilityTable(DOCUMENT, { paper: "A4" });

describe.each([
  ["A3", A3],
  ["A4", A4],
])("责任分解表 on %s", (_, sheet) => {
  test("has the 94 clauses once each, in order", () => {
    const numbers = columnTexts(sheet, 1).map((text) => Number(/^\((\d+)\)/.exec(text)?.[1]));
    expect(numbers.filter((no) => !Number.isNaN(no))).toEqual(Array.from({ length: 94 }, (_each, index) => index + 1));
  });

  test("has the 36 points, and six sections across the table", () => {
    const points = columnTexts(sheet, 0).filter((text) => /^\d+\. /.test(text));
    expect(new Set(points.map((text) => parseInt(text, 10))).size).toBe(36);
    expect(points.filter((text) => !text.endsWith("（续）"))).toHaveLength(36);
    const across = sheet.merges
      .filter(({ rows, columns }) => rows === 1 && columns === 5)
      .map(({ row }) => sheet.blocks[0]?.contents[row]?.[0]);
    expect(across.slice(1)).toEqual(DOCUMENT.sections.map(({ printed }) => printed));
  });

  test("repeats its head, and no merged cell is torn by a page break", () => {
    expect(sheet.print.titleRows).toEqual({ first: 1, last: 1 });
    for (const start of sheet.print.breaksBefore) {
      expect(sheet.merges.filter(({ row, rows }) => row < start && row + rows > start)).toEqual([]);
    }
  });

  test("no page is higher than the paper, every page but the last is well filled", () => {
    const room = sheet.print.paper === "A3" ? 768 : 521;
    const heights = pageHeights(sheet);
    for (const height of heights) expect(height).toBeLessThan(room);
    const poor = heights.slice(0, -1).filter((height) => height < 0.78 * room);
    expect(poor).toEqual([]);
    const average = heights.slice(0, -1).reduce((sum, height) => sum + height, 0) / (heights.length - 1);
    expect(average / room).toBeGreaterThan(0.85);
  });

  test("body texts are legible and no page lacks the name of its point", () => {
    const least = sheet.print.paper === "A3" ? 9 : 8;
    const sizes = sheet.formats.flatMap(({ style }) => (style.font?.size === undefined ? [] : [style.font.size]));
    // A wider table than the paper is scaled down: 6.12 points a character is the widest that any program takes.
    const width = sheet.columns.reduce((sum, column) => sum + column.width * 6.12 + 3.75, 0);
    const paper = ((sheet.print.paper === "A3" ? 420 : 297) - 20) * (72 / 25.4);
    expect(Math.min(...sizes) * Math.min(1, Math.floor((100 * paper) / width) / 100)).toBeGreaterThanOrEqual(least);
    const labels = sheet.blocks[0]?.contents.map((cells) => cells[0] ?? "") ?? [];
    const nameless = sheet.print.breaksBefore.filter((row) => labels[row] === "");
    const vetoes = sheet.fields.filter(([key]) => Number(key) >= 90).map(([, { row }]) => row);
    expect(nameless.filter((row) => !vetoes.includes(row))).toEqual([]);
  });

  test("keeps the wording of the print", () => {
    const cells = sheet.blocks.flatMap(({ contents }) => contents.flat());
    expect(cells).toContain("(94) 食品评价性抽检合格率未达到 98%。");
    expect(cells).toContain("资料审查、 党政领导访谈");
    expect(
      cells.filter((cell) => typeof cell === "string" && cell.includes("市市场监督管理局")).length,
    ).toBeGreaterThan(0);
    expect(JSON.stringify(cells)).not.toContain("<ol");
  });

  test("is plain data", () => {
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });
});

test("tasks stand one below the other under their printed numbers, also the two that are both 4", () => {
  const tasks = columnTexts(A3, 4);
  const twice = tasks.find((text) => text.includes("市商务局推进农村食品流通体系建设"));
  expect(twice?.split("\n").map((line) => line.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "4."]);
});

test("vetoes stand without a point", () => {
  const [, cell] = A3.fields.find(([key]) => key === "90") ?? [];
  expect(A3.blocks[0]?.contents[cell?.row ?? 0]?.[0]).toBe("");
});

function pageHeights(sheet: SheetSpec): number[] {
  const starts = [0, ...sheet.print.breaksBefore];
  const rows = sheet.blocks[0]?.contents.length ?? 0;
  const height = new Map(sheet.rowHeights.map((row) => [row.row, row.height]));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? rows;
    const head = index === 0 ? 0 : (height.get(1) ?? 0);
    return Array.from({ length: end - start }, (_each, row) => height.get(start + row) ?? 15).reduce(
      (sum, each) => sum + each,
      head,
    );
  });
}
