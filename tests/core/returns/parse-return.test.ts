import fc from "fast-check";
import { returnKnowledge } from "../../../src/app/return-knowledge";
import { returnWorkbook } from "../../../src/core/layouts/return-workbook";
import type { CellScalar, FieldKey, WorkField } from "../../../src/core/model/expression";
import { FIGURE_COLUMNS, IDENTITY_NAMES } from "../../../src/core/model/return-columns";
import type { ReturnKnowledge } from "../../../src/core/returns/return-knowledge";
import { parseReturn } from "../../../src/core/returns/parse-return";
import type { ParsedReturn } from "../../../src/core/returns/parse-return";
import { fromA1 } from "../../../src/core/sheet/a1";
import type { Cell } from "../../../src/core/sheet/area";
import type { Grid, WorkbookGrid } from "../../../src/core/sheet/grid";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { oddFilling } from "../../helpers/fill-form";
import { inventedReturn } from "../../helpers/invented-return";
import { returnForm, WORKSPACE } from "../../helpers/return-forms";
import { gridOf, moveCells, withCells, withSheet } from "../../helpers/workbook-grid";

const KNOWN = returnKnowledge(WORKSPACE);
const FIGURES = "指标数据";
const WORKS = "工作开展情况";
const GUIDE = "填报说明";

const blank = returnForm("市教育局");
const filled = returnForm("市教育局", {
  keep: inventedReturn(blank, {
    figures: new Map<FieldKey, CellScalar>([
      ["27-1.num", 88],
      ["27-1.den", 90],
      ["85-1.num", "不适用"],
      ["85-1.den", "待报"],
      ["91-1.value", 0],
    ]),
    notes: new Map([["85-1.num", "辖区内无此类食堂"]]),
    works: new Map([
      [
        26,
        {
          status: "推进中",
          progress: "开展检查3次。",
          evidence: "昌教〔2024〕1号",
          evidenceDate: "2024-03-15",
          place: "档案室",
        },
      ],
    ]),
    submitted: "2024-03-22",
  }),
});
const workbook = returnWorkbook(filled);
const grid = gridOf(workbook);

describe("a return as it was issued and filled in", () => {
  it("is read with identity, figures, notes and works", () => {
    const { unitReturn, structureFindings } = parsed(grid);
    expect(unitReturn).toMatchObject({
      unit: "市教育局",
      period: "2024-03",
      revision: 1,
      submitted: "2024-03-22",
      edition: filled.edition,
      rules: filled.rulesVersion,
    });
    expect(unitReturn.figures.get("27-1.num")).toMatchObject({
      value: 88,
      note: null,
      formula: false,
      location: { sheet: FIGURES },
    });
    expect(unitReturn.figures.get("85-1.num")).toMatchObject({ value: "不适用", note: "辖区内无此类食堂" });
    expect(unitReturn.figures.get("85-1.den")).toMatchObject({ value: "待报" });
    expect(unitReturn.figures.get("91-1.value")).toMatchObject({ value: 0 });
    expect(unitReturn.figures.get("27-2.num")).toMatchObject({ value: null });
    expect(unitReturn.works.get(26)?.fields).toEqual({
      status: "推进中",
      progress: "开展检查3次。",
      evidence: "昌教〔2024〕1号",
      evidenceDate: "2024-03-15",
      place: "档案室",
      problems: null,
      next: null,
    });
    expect(structureFindings).toEqual([]);
    expect(unitReturn.readings).toEqual([]);
    expect(unitReturn.typedRatios.size).toBe(0);
  });

  it("carries last month's figures and works", () => {
    const history = {
      figures: new Map([["27-1.num", { 1: 60, 2: 40, 3: "待报", 4: null }]] as const),
      works: new Map([[26, { status: "未启动", progress: "拟定方案。" }]]),
    };
    const { unitReturn } = parsed(gridOf(returnWorkbook(returnForm("市教育局", { history, period: "2024-06" }))));
    expect(unitReturn.figures.get("27-1.num")?.previous).toEqual({ 1: 60, 2: 40, 3: "待报", 4: null });
    expect(unitReturn.works.get(26)?.previous).toEqual({ status: "未启动", progress: "拟定方案。" });
  });

  it("begins a year's figures anew in January, but not those of the cycle", () => {
    const past = { 1: 60, 2: 40, 3: 20, 4: 10 };
    const history = {
      figures: new Map([
        ["27-1.num", past],
        ["91-1.value", past],
      ] as const),
      works: new Map(),
    };
    const at = (period: string) =>
      parsed(gridOf(returnWorkbook(returnForm("市教育局", { history, period })))).unitReturn.figures;
    expect(at("2024-01").get("27-1.num")?.previous).toEqual({ 1: null, 2: null, 3: null, 4: null });
    expect(at("2024-03").get("27-1.num")?.previous).toEqual({ 1: 60, 2: 40, 3: null, 4: null });
    expect(at("2024-01").get("91-1.value")?.previous).toEqual(past);
  });

  it("says when 完成上报日期 is missing or cannot be read", () => {
    expect(parsed(gridOf(returnWorkbook(blank)))).toMatchObject({
      unitReturn: { submitted: null },
      structureFindings: [{ rule: "not-submitted", grade: "提示", sheet: GUIDE }],
    });
    const cell = cellOf(GUIDE, "submitted");
    const vague = withSheet(grid, GUIDE, (sheet) => withCells(sheet, [[cell.row, cell.column, "三月底"]]));
    const { properties, ...rest } = vague;
    const [finding] = parsed({ ...rest, properties: without(properties, IDENTITY_NAMES.submitted) }).structureFindings;
    expect(finding).toMatchObject({ rule: "not-submitted", message: expect.stringContaining("三月底") as string });
    expect(
      parsed(gridOf(returnWorkbook(blank)), { ...KNOWN, submissionRequired: true }).structureFindings,
    ).toMatchObject([{ rule: "not-submitted", grade: "错误" }]);
  });
});

describe("harmless changes", () => {
  it.each<[string, (grid: WorkbookGrid) => WorkbookGrid]>([
    [
      "a row inserted above the table",
      (read) =>
        withSheet(read, FIGURES, (sheet) => moveCells(sheet, (row, column) => [row >= 2 ? row + 1 : row, column])),
    ],
    [
      "rows inserted in the table",
      (read) =>
        withSheet(read, FIGURES, (sheet) => moveCells(sheet, (row, column) => [row >= 8 ? row + 2 : row, column])),
    ],
    [
      "a column inserted before the key",
      (read) => withSheet(read, FIGURES, (sheet) => moveCells(sheet, (row, column) => [row, column + 1])),
    ],
    [
      "the entry column moved behind the others",
      (read) =>
        withSheet(read, FIGURES, (sheet) => moveCells(sheet, (row, column) => [row, column === 5 ? 30 : column])),
    ],
    [
      "columns of works moved",
      (read) =>
        withSheet(read, WORKS, (sheet) => moveCells(sheet, (row, column) => [row, column >= 6 ? column + 3 : column])),
    ],
    [
      "sheets renamed",
      (read) => ({
        ...read,
        sheets: read.sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })),
        names: new Map(),
      }),
    ],
    [
      "whole rows sorted",
      (read) =>
        withSheet(read, FIGURES, (sheet) =>
          moveCells(sheet, (row, column) => [row === 6 ? 7 : row === 7 ? 6 : row, column]),
        ),
    ],
    ["a scratch area beside the table", (read) => withSheet(read, FIGURES, scratch)],
    [
      "a head that stands as near on the other side",
      (read) => withSheet(read, FIGURES, (sheet) => rewrite(sheet, FIGURE_COLUMNS.clause, FIGURE_COLUMNS.value)),
    ],
    [
      "full-width and spaced heads",
      (read) => withSheet(read, FIGURES, (sheet) => rewrite(sheet, FIGURE_COLUMNS.value, " 本期\n累计 ")),
    ],
    ["no names and no properties", (read) => ({ ...read, names: new Map(), properties: new Map() })],
    [
      "no properties and no labels",
      (read) => ({
        ...withSheet(read, GUIDE, (sheet) => ({
          ...sheet,
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: row.cells.filter(({ value }) => value !== "填报单位" && value !== "报告期"),
          })),
        })),
        properties: new Map(),
      }),
    ],
    [
      "no guide at all",
      (read) => ({ ...read, names: new Map(), sheets: read.sheets.filter(({ name }) => name !== GUIDE) }),
    ],
    [
      "a long period in words",
      (read) => ({ ...withSheet(read, GUIDE, (sheet) => rewrite(sheet, "2024-03", "2024年3月")) }),
    ],
    [
      "a row copied with the same values",
      (read) =>
        withSheet(read, FIGURES, (sheet) => ({
          ...sheet,
          rows: [
            ...sheet.rows,
            ...sheet.rows.filter(({ row }) => row === rowOf("27-1.num")).map((row) => ({ ...row, row: 90 })),
          ],
        })),
    ],
  ])("%s", (_, change) => {
    const before = parsed(grid).unitReturn;
    const after = parsed(change(grid)).unitReturn;
    expect(values(after)).toEqual(values(before));
    expect(after).toMatchObject({ unit: "市教育局", period: "2024-03" });
  });

  it("names extra sheets and reads none of them", () => {
    const extra: Grid = {
      name: "我的计算",
      state: "visible",
      rows: [{ row: 0, cells: [{ column: 0, value: "27-1.num", formula: false, date: false }] }],
    };
    expect(parsed({ ...grid, sheets: [extra, ...grid.sheets] }).structureFindings).toMatchObject([
      { rule: "extra-sheet", grade: "提示", message: expect.stringContaining("我的计算") as string },
    ]);
  });

  it("marks a formula, with its cached value or without one", () => {
    const { row, column } = cellOf(FIGURES, "27-1.num");
    const formula = (value: number | null) =>
      parsed(
        withSheet(grid, FIGURES, (sheet) => replace(sheet, row, column, { column, value, formula: true, date: false })),
      );
    const keyed = ({ structureFindings }: ParsedReturn) => structureFindings.filter(({ key }) => key === "27-1.num");
    expect(formula(77).unitReturn.figures.get("27-1.num")).toMatchObject({ value: 77, formula: true });
    expect(formula(null).unitReturn.figures.get("27-1.num")).toMatchObject({ value: null, formula: true });
    // The check of the return says so, once.
    expect([...keyed(formula(77)), ...keyed(formula(null))]).toEqual([]);
  });

  it.each(["98%", "９８％", "百分之九十八", "约98%"])(
    "proposes nothing for a share (%s) where a count is asked",
    (raw) => {
      const { row, column } = cellOf(FIGURES, "27-1.num");
      const { unitReturn } = parsed(withSheet(grid, FIGURES, (sheet) => withCells(sheet, [[row, column, raw]])));
      expect(unitReturn.readings).toMatchObject([{ key: "27-1.num", raw, proposed: null }]);
    },
  );

  it("proposes readings for text, never taking them over", () => {
    const { row, column } = cellOf(FIGURES, "27-1.num");
    const { unitReturn } = parsed(withSheet(grid, FIGURES, (sheet) => withCells(sheet, [[row, column, "约９０所"]])));
    expect(unitReturn.figures.get("27-1.num")?.value).toBe("约９０所");
    expect(unitReturn.readings).toEqual([
      { key: "27-1.num", sheet: FIGURES, cell: filledCell("27-1.num"), raw: "约９０所", proposed: 90, accepted: false },
    ]);
  });

  it("proposes a percentage for a score given as a fraction", () => {
    const form = returnForm("市食安办");
    const keep = inventedReturn(form, {
      figures: new Map<FieldKey, CellScalar>([
        ["73-1.value", 0.85],
        ["73-1.date", "2024-03-10"],
      ]),
    });
    const { unitReturn } = parsed(gridOf(returnWorkbook(returnForm("市食安办", { keep }))));
    expect(unitReturn.readings).toMatchObject([{ key: "73-1.value", raw: "0.85", proposed: 85 }]);
    expect(unitReturn.figures.get("73-1.date")?.value).toBe("2024-03-10");
  });

  it("writes out a date that a program made of a number", () => {
    const { row, column } = cellOf(FIGURES, "27-1.num");
    const read = parsed(
      withSheet(grid, FIGURES, (sheet) =>
        replace(sheet, row, column, { column, value: 45356, formula: false, date: true }),
      ),
    );
    expect(read.unitReturn.figures.get("27-1.num")?.value).toBe("2024-03-05");
    expect(read.unitReturn.readings).toMatchObject([{ raw: "2024-03-05", proposed: null }]);
  });

  it("lists a ratio that was typed over", () => {
    const { row, column } = cellOf(FIGURES, "27-1#ratio");
    const { unitReturn } = parsed(withSheet(grid, FIGURES, (sheet) => withCells(sheet, [[row, column, 98.5]])));
    expect(unitReturn.typedRatios.get("27-1")).toMatchObject({ value: 98.5 });
  });

  it("reports one key with two values, and keeps the first", () => {
    const { row } = cellOf(FIGURES, "27-1.num");
    const twice = withSheet(grid, FIGURES, (sheet) =>
      withCells(
        {
          ...sheet,
          rows: [...sheet.rows, ...sheet.rows.filter((each) => each.row === row).map((each) => ({ ...each, row: 90 }))],
        },
        [[90, 5, 89]],
      ),
    );
    const { unitReturn, structureFindings } = parsed(twice);
    expect(unitReturn.figures.get("27-1.num")?.value).toBe(88);
    expect(structureFindings).toContainEqual(
      expect.objectContaining({ rule: "key-repeated", grade: "错误", key: "27-1.num", cell: "F91" }),
    );
  });

  it("names a single missing row", () => {
    const { row } = cellOf(FIGURES, "27-1.den");
    const cut = withSheet(grid, FIGURES, (sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((each) => each.row !== row),
    }));
    expect(parsed(cut).structureFindings).toContainEqual(
      expect.objectContaining({ rule: "row-missing", grade: "错误", key: "27-1.den" }),
    );
  });

  it("hints at a form of older rules, and takes it", () => {
    expect(parsed(grid, { ...KNOWN, rules: "newer" }).structureFindings).toContainEqual(
      expect.objectContaining({ rule: "older-rules", grade: "提示" }),
    );
  });

  it("hints when the printed check code is not that of the figures", () => {
    const { row, column } = cellOf(FIGURES, "27-1.num");
    const { structureFindings } = parsed(withSheet(grid, FIGURES, (sheet) => withCells(sheet, [[row, column, 89]])));
    expect(structureFindings).toContainEqual(
      expect.objectContaining({ rule: "check-code-differs", grade: "提示", sheet: GUIDE }),
    );
  });

  it("leaves out rows that are not asked of the unit", () => {
    const { row } = cellOf(FIGURES, "27-1.num");
    const part = KNOWN.figures.get("29-1.num");
    const foreign = withSheet(grid, FIGURES, (sheet) =>
      withCells(
        {
          ...sheet,
          rows: [...sheet.rows, ...sheet.rows.filter((each) => each.row === row).map((each) => ({ ...each, row: 90 }))],
        },
        [
          [90, 0, "29-1.num"],
          [90, 1, "(29)"],
          [90, 2, part?.measureName ?? ""],
          [90, 3, part?.label ?? ""],
        ],
      ),
    );
    const { unitReturn, structureFindings } = parsed(foreign);
    expect(unitReturn.figures.has("29-1.num")).toBe(false);
    expect(structureFindings).toContainEqual(expect.objectContaining({ rule: "row-not-asked", grade: "提示" }));
  });
});

describe("refusals", () => {
  it.each<[string, string, (grid: WorkbookGrid) => WorkbookGrid, string]>([
    [
      "nothing of ours",
      "not-our-return",
      () => ({
        sheets: [{ name: "Sheet1", state: "visible", rows: [] }],
        names: new Map(),
        properties: new Map(),
        parts: [],
      }),
      "填报单位和报告期",
    ],
    [
      "a unit that nobody knows",
      "unknown-unit",
      (read) => ({
        ...withSheet(read, GUIDE, (sheet) => rewrite(sheet, "市教育局", "市航天局")),
        properties: new Map(),
      }),
      "市航天局",
    ],
    [
      "a property of another unit",
      "structure-changed",
      (read) => ({ ...read, properties: new Map([...read.properties, [IDENTITY_NAMES.unit, "卡若区"]]) }),
      "文件属性中的填报单位是「卡若区」",
    ],
    [
      "a name of another month",
      "structure-changed",
      (read) => ({
        ...withSheet(read, GUIDE, (sheet) => withCells(sheet, [[60, 5, "2024-02"]])),
        names: new Map([...read.names, [IDENTITY_NAMES.period, { sheet: GUIDE, cell: { row: 60, column: 5 } }]]),
      }),
      "2024-02",
    ],
    [
      "another document",
      "wrong-edition",
      (read) => ({
        ...withSheet(read, GUIDE, (sheet) => rewrite(sheet, filled.edition, "2027/abcdef")),
        properties: without(read.properties, IDENTITY_NAMES.edition),
      }),
      "2027",
    ],
    [
      "sorted without the key column",
      "structure-changed",
      (read) =>
        withSheet(read, FIGURES, (sheet) =>
          moveCells(sheet, (row, column) => [column === 0 ? row : row === 6 ? 7 : row === 7 ? 6 : row, column]),
        ),
      "A列",
    ],
    [
      "works sorted without the key column",
      "structure-changed",
      (read) =>
        withSheet(read, WORKS, (sheet) =>
          moveCells(sheet, (row, column) => [column === 0 ? row : row === 4 ? 5 : row === 5 ? 4 : row, column]),
        ),
      "A列",
    ],
    [
      "the entry column deleted",
      "structure-changed",
      (read) =>
        withSheet(read, FIGURES, (sheet) => moveCells(sheet, (row, column) => (column === 5 ? null : [row, column]))),
      "本期累计",
    ],
    [
      "the figures deleted",
      "structure-changed",
      (read) => ({ ...read, sheets: read.sheets.filter(({ name }) => name !== FIGURES) }),
      "指标数据",
    ],
    [
      "the works deleted",
      "structure-changed",
      (read) => ({ ...read, sheets: read.sheets.filter(({ name }) => name !== WORKS) }),
      "工作开展情况",
    ],
    [
      "most rows deleted",
      "structure-changed",
      (read) => withSheet(read, WORKS, (sheet) => ({ ...sheet, rows: sheet.rows.filter(({ row }) => row < 6) })),
      "整段被删",
    ],
  ])("%s: %s", (_, code, change, words) => {
    const read = parseReturn(change(grid), KNOWN);
    expect(read).toMatchObject({ ok: false, problem: { code, message: expect.stringContaining(words) as string } });
  });
});

describe("a row whose label is not its key's", () => {
  it("is named by both measures where the label is the same", () => {
    const { row } = cellOf(FIGURES, "27-1.num");
    const measureName = KNOWN.figures.get("27-1.num")?.measureName ?? "";
    const label = KNOWN.figures.get("27-1.num")?.label ?? "";
    const moved = withSheet(grid, FIGURES, (sheet) => withCells(sheet, [[row, 2, "另一指标"]]));
    expect(parseReturn(moved, KNOWN)).toMatchObject({
      problem: {
        message: expect.stringContaining(
          `第${row + 1}行原属「${measureName}：${label}」，所印项目却是「另一指标：${label.normalize("NFKC")}」`,
        ) as string,
      },
    });
  });
});

describe("aliases", () => {
  it("resolve to the canonical name", () => {
    const form = returnForm("市城管执法局");
    const read = gridOf(returnWorkbook(form));
    const renamed = withSheet(read, GUIDE, (sheet) => rewrite(sheet, "市城管执法局", "市城管局"));
    expect(parsed(renamed).unitReturn.unit).toBe("市城管执法局");
  });
});

describe("forms of every reporting unit", () => {
  it("come back blank without anything but the missing date", () => {
    for (const { name, reports } of WORKSPACE.registry.units) {
      if (!reports) continue;
      const { unitReturn, structureFindings } = parsed(gridOf(returnWorkbook(returnForm(name))));
      expect({ unit: unitReturn.unit, rules: structureFindings.map(({ rule }) => rule) }).toEqual({
        unit: name,
        rules: ["not-submitted"],
      });
    }
  }, 60_000);

  it("come back as they were filled in, through an .xlsx file", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("市林草局", "市食安办", "贡觉县"),
        fc.integer({ min: 0, max: 1000 }),
        async (unit, shift) => {
          const form = returnForm(unit);
          const keep = inventedReturn(form, oddFilling(form, shift, "2024-03-22"));
          const read = await xlsxReader.read(await xlsxWriter.write(returnWorkbook({ ...form, keep })));
          if (!read.ok) throw new Error(read.problem.message);
          const { unitReturn, structureFindings } = parsed(read.value);
          expect(values(unitReturn)).toEqual(values(keep));
          expect(structureFindings).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);

  it("bring back any note and text", () => {
    const words = fc.oneof(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.constantFrom("=1+1", "'引号", "第一行\n第二行", "－－", "<b>"),
    );
    fc.assert(
      fc.property(
        words.filter((text) => text.trim() !== ""),
        words.filter((text) => text.trim() !== ""),
        (note, progress) => {
          const keep = inventedReturn(blank, {
            notes: new Map([["27-1.num", note]]),
            works: new Map([[26, { progress }]]),
          });
          const { unitReturn } = parsed(gridOf(returnWorkbook({ ...blank, keep })));
          expect(unitReturn.figures.get("27-1.num")?.note).toBe(note);
          expect(unitReturn.works.get(26)?.fields.progress).toBe(progress);
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});

function parsed(read: WorkbookGrid, known: ReturnKnowledge = KNOWN): ParsedReturn {
  const result = parseReturn(read, known);
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

/** What a clerk entered, by key; error values are left out of forms. */
function values({ figures, works }: Pick<ParsedReturn["unitReturn"], "figures" | "works">): unknown {
  const figureValues: [FieldKey, CellScalar, CellScalar][] = [...figures.values()].map(({ key, value, note }) => [
    key,
    value,
    note,
  ]);
  const workValues: [number, Record<WorkField, CellScalar>][] = [...works.values()].map(({ clause, fields }) => [
    clause,
    fields,
  ]);
  return { figures: figureValues.sort(([left], [right]) => (left < right ? -1 : 1)), works: workValues };
}

function cellOf(sheet: string, key: string): Cell {
  const field = workbook.sheets.find(({ name }) => name === sheet)?.fields.find(([name]) => name === key);
  if (field === undefined) throw new Error(`no field ${key}`);
  return field[1];
}

function rowOf(key: string): number {
  return cellOf(FIGURES, key).row;
}

function filledCell(key: string): string {
  const { row } = cellOf(FIGURES, key);
  expect(fromA1(`F${row + 1}`)).toEqual(cellOf(FIGURES, key));
  return `F${row + 1}`;
}

function rewrite(sheet: Grid, from: string, to: string): Grid {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
    })),
  };
}

function replace(sheet: Grid, row: number, column: number, cell: Grid["rows"][number]["cells"][number]): Grid {
  const cleared = withCells(sheet, [[row, column, undefined]]);
  return {
    ...cleared,
    rows: cleared.rows.map((each) =>
      each.row === row
        ? { ...each, cells: [...each.cells, cell].sort((left, right) => left.column - right.column) }
        : each,
    ),
  };
}

/** A clerk's own sums beside the form, with a head of the form's words and numbers that look like keys. */
function scratch(sheet: Grid): Grid {
  return withCells(sheet, [
    [4, 25, "说明"],
    [4, 26, "本期累计"],
    [6, 25, "乡镇报数"],
    [6, 26, 44],
    [7, 26, 43],
    [8, 24, 27],
  ]);
}

function without(properties: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  return new Map([...properties].filter(([key]) => key !== name));
}
