import { responsibilityTable } from "../../src/core/layouts/responsibility-table";
import { toA1 } from "../../src/core/sheet/a1";
import type { Area } from "../../src/core/sheet/area";
import { cellLooks } from "../../src/core/sheet/cell-looks";
import type { SheetSpec } from "../../src/core/sheet/sheet-spec";
import { MAX_ROW_HEIGHT } from "../../src/core/sheet/text-metrics";
import { demoMonth } from "./demo-sheets";
import { measureFace, type FaceMetrics } from "./face-metrics";
import { linesIn } from "./wrap-text";

const TIME_LIMIT = 120_000;
jest.setTimeout(TIME_LIMIT);

/** Points: a character of a column's width in Excel; the two margins and the line between two columns. */
const CHARACTER = 6;
const COLUMN_MARGIN = 3.75;
const INDENT = 7;
/** What every program leaves around the lines, points. */
const AROUND = 1;
const DEFAULT_HEIGHT = 15;
/** So many rows with the longest texts, and a line of the largest body with what is around it, points. */
const LONGEST = 30;
/** The screen draws whole pixels, so that a character is a little wider there than on paper; a row has to do for both. */
const ON_SCREEN = 1.04;
const ONE_LINE = 9.5 * 1.45 + 4;
/** Letters and figures of this one are half as wide as a Chinese character, as they are in 宋体 and 仿宋. */
const LIKE_SONG = "Noto Sans Mono CJK SC";
const FACES = ["Noto Sans CJK SC", "Noto Serif CJK SC", LIKE_SONG];

/** A wrapped text with the room it was given. */
interface WrittenCell {
  readonly at: string;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly width: number;
  readonly height: number;
  readonly rows: number;
  readonly row: number;
}

let sheets: readonly SheetSpec[];
const written = new Map<SheetSpec, readonly WrittenCell[]>();
const faces = new Map<string, FaceMetrics>();

beforeAll(async () => {
  const { sheets: office, extracts, form, workspace } = await demoMonth();
  const small = { ...responsibilityTable(workspace.document, { paper: "A4" }), name: "责任分解表-A4" };
  sheets = [...office, ...extracts.values(), small, ...form.sheets.filter(({ hidden }) => !hidden)];
  for (const sheet of sheets) written.set(sheet, cellsOf(sheet));
  const characters = [...new Set([...written.values()].flat().flatMap(({ text }) => [...text]))];
  for (const face of FACES) faces.set(face, await measureFace(face, characters));
});

test.each(FACES)("in %s every wrapped text of every sheet fits into its row or its merged rows", (face) => {
  const clipped = sheets.flatMap((sheet) =>
    written
      .get(sheet)!
      .filter((cell) => needed(cell, face) > cell.height + 0.01)
      .map((cell) => `${sheet.name}!${cell.at} ${cell.height} < ${needed(cell, face)}: ${cell.text}`),
  );
  expect(written.size).toBeGreaterThan(15);
  expect(clipped).toEqual([]);
});

test("the rows of the longest clauses are higher than their texts by one line at the most", () => {
  const wasteful = sheets
    .filter(({ name }) => name.startsWith("责任分解表"))
    .flatMap((sheet) => {
      const cells = written.get(sheet)!;
      const rows = [...new Set(cells.filter((cell) => cell.rows === 1).map(({ row }) => row))];
      return rows
        .map((row) => {
          // Room that the name of a point needs beside its clauses is not wasted.
          const covering = cells.filter((cell) => cell.row <= row && cell.row + cell.rows > row);
          const spare = Math.min(
            ...covering.map((cell) => cell.height - needed({ ...cell, width: cell.width / ON_SCREEN }, LIKE_SONG)),
          );
          return { row, spare, highest: Math.max(...covering.map(({ height, rows: span }) => height / span)) };
        })
        .sort((left, right) => right.highest - left.highest)
        .slice(0, LONGEST)
        .filter(({ spare }) => spare > ONE_LINE)
        .map(({ row, spare }) => `${sheet.name} row ${row + 1}: ${spare}`);
    });
  expect(wasteful).toEqual([]);
});

test("no text is so long that its row would have to be higher than Excel allows", () => {
  const [face] = FACES;
  const endless = sheets.flatMap((sheet) =>
    written
      .get(sheet)!
      .filter((cell) => cell.rows === 1 && needed(cell, face!) > MAX_ROW_HEIGHT)
      .map(({ at }) => `${sheet.name}!${at}`),
  );
  expect(endless).toEqual([]);
});

function needed({ text, size, bold, width }: WrittenCell, face: string): number {
  const metrics = faces.get(face)!;
  return linesIn(text, { size, bold, width }, metrics) * size * metrics.line + AROUND;
}

function cellsOf(sheet: SheetSpec): readonly WrittenCell[] {
  const looks = cellLooks(sheet.formats);
  const merged = new Map(sheet.merges.map((area) => [toA1(area), area]));
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  const hidden = new Set(sheet.hiddenRows);
  return sheet.blocks.flatMap(({ at, contents }) =>
    contents.flatMap((cells, line) =>
      cells.flatMap((content, position): WrittenCell[] => {
        const here = { row: at.row + line, column: at.column + position };
        const text = content !== null && typeof content === "object" ? content.value : content;
        const look = looks.at(here.row, here.column);
        const isShown = sheet.columns[here.column]?.hidden !== true && !hidden.has(here.row);
        if (typeof text !== "string" || text === "" || !look.wrap || !isShown) return [];
        const area: Area = merged.get(toA1(here)) ?? { ...here, rows: 1, columns: 1 };
        const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
        return [
          {
            at: toA1(here),
            text,
            size: look.font.size,
            bold: look.font.bold,
            width: widthOf(sheet, area) - look.indent * INDENT,
            height: rows.reduce((sum, row) => sum + (hidden.has(row) ? 0 : (heights.get(row) ?? DEFAULT_HEIGHT)), 0),
            rows: area.rows,
            row: here.row,
          },
        ];
      }),
    ),
  );
}

/** Points between the margins of a cell that covers these columns. */
function widthOf({ columns }: SheetSpec, { column, columns: count }: Area): number {
  const shown = columns.slice(column, column + count).filter(({ hidden }) => hidden !== true);
  return shown.reduce((sum, { width }) => sum + width * CHARACTER + COLUMN_MARGIN, -COLUMN_MARGIN);
}
