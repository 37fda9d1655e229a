import fc from "fast-check";
import type { PickedFile } from "../../src/app/ports/picked-file";
import type { ReadProblem } from "../../src/core/model/read-problem";
import type { Grid, GridCell, WorkbookGrid } from "../../src/core/sheet/grid";
import { sampleMonth } from "../../src/app/sample/sample-month";
import { openWorkspace } from "../../src/app/open-workspace";
import { smallSettings, SMALL_UNITS } from "../helpers/small-office";
import { gridOf, withCells, withSheet } from "../helpers/workbook-grid";
import { entryCells, FIGURES } from "./count-cells";

export const PERIOD = "2024-03";
const OTHER_PERIOD = "2024-02";
/** A unit that sends a return although the office expects none. */
const STRANGER = "市公安局";
/** Its form has no figures. */
const WITHOUT_FIGURES = "市食安办";

/** What a random file was made as, and the grid that its reader hands over; null: the reader refuses it. */
export interface DraftFile {
  readonly name: string;
  readonly grid: WorkbookGrid | null;
}

const bases = new Map<string, WorkbookGrid>();
for (const period of [PERIOD, OTHER_PERIOD]) {
  const settings = smallSettings(period);
  const units = settings.units.map((unit) => (unit.name === STRANGER ? { ...unit, reports: true } : unit));
  for (const { file, content } of sampleMonth(openWorkspace({ ...settings, units }), period, "1", true))
    if ("workbook" in content) bases.set(`${period} ${file.split("_")[1]!}`, gridOf(content.workbook));
}

/** A grid of a clean return. */
export function baseGrid(unit: string, period = PERIOD): WorkbookGrid {
  return bases.get(`${period} ${unit}`)!;
}

const content = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 5000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.constantFrom<GridCell["value"]>(
    "不适用",
    "待报",
    "约120家",
    "2000万",
    "９８％",
    "=1+1",
    "　",
    "",
    "无",
    true,
    -3,
    1e308,
  ),
  fc.constantFrom<GridCell["value"]>({ error: "#REF!" }, { error: "#N/A" }, null),
);

const typed = fc.record({
  at: fc.nat({ max: 400 }),
  content,
  formula: fc.boolean().chain((may) => (may ? fc.boolean() : fc.constant(false))),
});

const kinds = fc.oneof(
  { weight: 10, arbitrary: fc.constant("plain" as const) },
  fc.constantFrom(
    "copy",
    "revised",
    "other-month",
    "stranger",
    "broken",
    "foreign",
    "other-table",
    "row-twice",
    "loose-number",
    "sorted",
    "no-column" as const,
  ),
);

const draft = fc.record({
  unit: fc.constantFrom(...SMALL_UNITS),
  kind: kinds,
  typings: fc.array(typed, { maxLength: 12 }),
  submitted: fc.constantFrom("2024-03-18", "2024-03-22", "2024-03-27"),
});

/** Months at random: some units, some of them several times, with odd contents, and files that are none. */
export const randomMonth: fc.Arbitrary<readonly DraftFile[]> = fc
  .array(draft, { minLength: 1, maxLength: 9 })
  .map((drafts) => {
    const files: DraftFile[] = [];
    for (const [index, { kind, unit, typings, submitted }] of drafts.entries()) {
      const name = `${index}.xlsx`;
      const before = files[files.length - 1]?.grid;
      if (kind === "broken") files.push({ name, grid: null });
      else if (kind === "foreign") files.push({ name, grid: FOREIGN });
      else if (kind === "copy" && before !== undefined) files.push({ name, grid: before });
      else if (kind === "revised" && before !== undefined && before !== null)
        files.push({ name, grid: handedIn(typedInto(before, typings), submitted, 2) });
      else {
        const of =
          kind === "stranger" ? STRANGER : kind === "plain" ? unit : unit === WITHOUT_FIGURES ? "卡若区" : unit;
        const base = baseGrid(of, kind === "other-month" ? OTHER_PERIOD : PERIOD);
        const grid = typedInto(kind === "other-month" ? base : handedIn(base, submitted, 1), typings);
        files.push({ name, grid: twisted(grid, kind) });
      }
    }
    return files;
  });

/** Somebody else's workbook. */
const FOREIGN: WorkbookGrid = {
  sheets: [
    withCells({ name: "Sheet1", state: "visible", rows: [] }, [
      [0, 0, "品名"],
      [1, 0, "土豆"],
      [1, 1, 30],
    ]),
  ],
  names: new Map(),
  properties: new Map(),
  parts: [],
};

function handedIn(grid: WorkbookGrid, submitted: string, revision: number): WorkbookGrid {
  const values = new Map<string, string | number>([
    ["shian_submitted", submitted],
    ["shian_revision", revision],
  ]);
  return [...values].reduce((all, [name, value]) => {
    const place = all.names.get(name);
    if (place === undefined) throw new Error(`no name ${name}`);
    const { row, column } = place.cell;
    const laid = withSheet(all, place.sheet, (sheet) => withCells(sheet, [[row, column, value]]));
    return {
      ...laid,
      properties: new Map([...laid.properties].map(([key, old]) => [key, key === name ? String(value) : old])),
    };
  }, grid);
}

function typedInto(
  grid: WorkbookGrid,
  typings: readonly { readonly at: number; readonly content: GridCell["value"]; readonly formula: boolean }[],
): WorkbookGrid {
  return typings.reduce((all, { at, content: value, formula }) => {
    const places = entryCells(all).filter(({ sheet }) => sheet === FIGURES);
    const place = places[at % Math.max(1, places.length)];
    if (place === undefined) return all;
    return withSheet(all, FIGURES, (sheet) => withEntry(sheet, place.row, place.column, value, formula));
  }, grid);
}

function withEntry(sheet: Grid, row: number, column: number, value: GridCell["value"], formula: boolean): Grid {
  const isBlank = (value === null && !formula) || value === "";
  const laid = withCells(sheet, [[row, column, isBlank ? undefined : value]]);
  if (isBlank || !formula) return laid;
  const cellsOf = (cells: readonly GridCell[]) =>
    cells.map((cell) => (cell.column === column ? { ...cell, formula } : cell));
  return {
    ...laid,
    rows: laid.rows.map((each) => (each.row === row ? { ...each, cells: cellsOf(each.cells) } : each)),
  };
}

function twisted(grid: WorkbookGrid, kind: string): WorkbookGrid {
  const figures = grid.sheets.find(({ name }) => name === FIGURES)!;
  const [first, second] = entryCells(grid).filter(({ sheet }) => sheet === FIGURES);
  if (first === undefined || second === undefined) return grid;
  const last = figures.rows[figures.rows.length - 1]!.row;
  const copied = (row: number, to: number) =>
    figures.rows.find((each) => each.row === row)!.cells.map(({ column, value }) => [to, column, value] as const);
  switch (kind) {
    case "other-table":
      return { ...grid, sheets: [...grid.sheets, { ...figures, name: "指标数据 (2)" }] };
    case "row-twice":
      return withSheet(grid, FIGURES, (sheet) =>
        withCells(sheet, [...copied(first.row, last + 2), [last + 2, first.column, 77]]),
      );
    case "loose-number":
      return withSheet(grid, FIGURES, (sheet) => withCells(sheet, [[last + 3, first.column, 4711]]));
    case "sorted":
      return withSheet(grid, FIGURES, (sheet) =>
        withCells(
          sheet,
          [...copied(first.row, second.row), ...copied(second.row, first.row)].filter(([, column]) => column > 0),
        ),
      );
    case "no-column":
      return withSheet(grid, FIGURES, (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column !== first.column) })),
      }));
    default:
      return grid;
  }
}

/** The files as they are picked; their bytes are their place in the list. */
export function pickedDrafts(files: readonly DraftFile[]): readonly PickedFile[] {
  return files.map(({ name }, index) => ({
    name,
    modified: null,
    bytes: () => Promise.resolve(new Uint8Array([index])),
  }));
}

export const BROKEN: ReadProblem = { code: "damaged", message: "文件已损坏。" };
