import { returnWorkbook } from "../../../src/core/layouts/return-workbook";
import { findingsSheet } from "../../../src/core/layouts/findings-sheet";
import type { ReturnForm } from "../../../src/core/model/return-form";
import { FIGURE_COLUMNS, IDENTITY_NAMES, WORK_COLUMNS } from "../../../src/core/model/return-columns";
import { previousOf } from "../../../src/core/returns/previous-of";
import { cellLooks } from "../../../src/core/sheet/cell-looks";
import { assertWritable } from "../../../src/core/sheet/sheet-limits";
import type { CellContent, SheetSpec, WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { oddFilling } from "../../helpers/fill-form";
import { inventedReturn } from "../../helpers/invented-return";
import { printSheet } from "../../helpers/print-sheet";
import { DEFAULT_WORKSPACE, returnForm, WORKSPACE } from "../../helpers/return-forms";

/** A form cut to some clauses, so that its print stays short. */
function excerpt(form: ReturnForm, clauses: readonly number[]): ReturnForm {
  const kept = new Set(clauses);
  return {
    ...form,
    clauses: form.clauses.filter(({ clause }) => kept.has(clause.no)),
    measures: form.measures.filter(({ measure }) => kept.has(measure.clause)),
    rules: form.rules.filter(({ clause }) => kept.has(clause)),
  };
}

describe("the form of", () => {
  it("a department", () => {
    expect(printed(excerpt(returnForm("市教育局"), [26, 27, 91]))).toMatchSnapshot();
  });

  it("a county, with last month's figures", () => {
    const blank = returnForm("卡若区");
    const history = previousOf(inventedReturn(blank, oddFilling(blank, 1, "2024-02-23")));
    expect(printed(excerpt(returnForm("卡若区", { history }), [1, 13, 46]))).toMatchSnapshot();
  });

  it("a unit without figures", () => {
    expect(printed(excerpt(returnForm("市民政局"), [37]))).toMatchSnapshot();
  });

  it("a unit that no clause names yet", () => {
    const [, figures, works] = returnWorkbook(returnForm("市委政法委")).sheets.map(printSheet);
    expect(figures).toContain("本单位无需填报指标");
    expect(works).toContain("本单位暂无填报条款");
  });
});

describe("every unit's form", () => {
  const units = WORKSPACE.registry.units.filter(({ reports }) => reports).map(({ name }) => name);

  it.each(units)("of %s is complete, writable and plain data", (unit) => {
    const form = returnForm(unit);
    const workbook = returnWorkbook(form);
    assertWritable(workbook);
    expect(JSON.parse(JSON.stringify(workbook))).toEqual(workbook);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["填报说明", "指标数据", "工作开展情况", "审核结果"]);
    expect(workbook.sheets.every((sheet) => sheet.protected)).toBe(true);
    for (const { measure, parts } of form.measures) {
      for (const { key } of parts)
        expect(contentAt(sheetOf(workbook, "指标数据"), `${measure.id}.${key}`, 0)).toBe(`${measure.id}.${key}`);
    }
    for (const { clause } of form.clauses)
      expect(contentAt(sheetOf(workbook, "工作开展情况"), `${clause.no}.status`, 0)).toBe(String(clause.no));
    for (const formula of formulas(workbook)) {
      expect(formula.length).toBeLessThanOrEqual(8000);
      expect(formula).not.toMatch(/_xlfn|LET\(|XLOOKUP|TEXTJOIN|FILTER\(/);
    }
  });
});

describe("a form", () => {
  const form = returnForm("卡若区");
  const workbook = returnWorkbook(form);
  const figures = sheetOf(workbook, "指标数据");
  const works = sheetOf(workbook, "工作开展情况");

  it("has the contract's heads, names and properties", () => {
    const words = new Set(figures.blocks.flatMap(({ contents }) => contents.flat()));
    for (const head of Object.values(FIGURE_COLUMNS)) expect(words).toContain(head);
    const workWords = new Set(works.blocks.flatMap(({ contents }) => contents.flat()));
    for (const head of Object.values(WORK_COLUMNS)) expect(workWords).toContain(head);
    expect(workbook.sheets.flatMap(({ names }) => names.map(({ name }) => name)).sort()).toEqual(
      Object.values(IDENTITY_NAMES).sort(),
    );
    expect(new Map(workbook.properties).get(IDENTITY_NAMES.unit)).toBe("卡若区");
  });

  it("lets figures be typed or picked, without an alert", () => {
    const { row, column } = fieldOf(figures, "19-1.num");
    const rule = figures.entryRules.find(
      ({ area }) => area.column === column && area.row <= row && row < area.row + area.rows,
    );
    expect(rule).toMatchObject({
      allow: { kind: "list", choices: ["不适用", "待报"] },
      alert: null,
      prompt: { text: expect.stringContaining("填本县（区）数") as string },
    });
  });

  it("locks what the office gives and what is calculated", () => {
    const looks = cellLooks(figures.formats);
    const unlocked = (key: string): boolean =>
      looks.at(fieldOf(figures, key).row, fieldOf(figures, key).column).unlocked;
    expect([
      unlocked("46-1.num"),
      unlocked("46-1.num#note"),
      unlocked("46-1.den"),
      unlocked("46-1#ratio"),
      unlocked("46-1.num#verdict"),
      unlocked("46-1.num#previous1"),
    ]).toEqual([true, true, false, false, false, false]);
  });

  it("fills in the population, or says who provides it", () => {
    expect(contentAt(figures, "46-1.den")).toBe(140_000);
    const without = returnWorkbook(returnForm("卡若区", {}, DEFAULT_WORKSPACE));
    expect(contentAt(sheetOf(without, "指标数据"), "46-1.den")).toBe("待食安办提供");
    expect(contentAt(sheetOf(without, "指标数据"), "46-1.den#verdict")).toMatch(/^未能核对/);
  });

  it("shows the tasks that 参照落实 refers to, and only those", () => {
    const text = printSheet(works);
    expect(text).toContain("市级任务，供参照：市食安办协调市委巡察办");
    const [own] = rowsBelow(works, "13.status");
    expect(own).not.toContain("市级任务");
  });

  it("keeps what was filled in, with texts that look like formulas as texts", () => {
    const keep = inventedReturn(form, {
      figures: new Map([
        ["19-1.num", 12.5],
        ["19-1.den", 50],
      ]),
      works: new Map([[1, { status: "已完成", progress: "=1+1", evidenceDate: "2024-03-15" }]]),
      submitted: "2024-03-22",
    });
    const kept = returnWorkbook({ ...form, keep });
    expect(contentAt(sheetOf(kept, "指标数据"), "19-1.num")).toBe(12.5);
    expect(contentAt(sheetOf(kept, "指标数据"), "19-1#ratio")).toMatchObject({ value: 25 });
    expect(contentAt(sheetOf(kept, "工作开展情况"), "1.progress")).toBe("=1+1");
    expect(contentAt(sheetOf(kept, "工作开展情况"), "1.evidenceDate")).toBe(45366);
    expect(contentAt(sheetOf(kept, "填报说明"), "submitted")).toBe(45373);
    expect(new Map(kept.properties).get(IDENTITY_NAMES.submitted)).toBe("2024-03-22");
  });

  it("keeps a clause on one page with the tasks below it", () => {
    const breaks = new Set(works.print.breaksBefore);
    const contents = works.blocks[0]?.contents ?? [];
    const torn = contents.flatMap((cells, row) => (breaks.has(row) && cells[0] === null ? [row] : []));
    expect(torn).toEqual([]);
  });
});

describe("findingsSheet", () => {
  it("lists findings by grade and cause with links to their cells", () => {
    const finding = {
      rule: "r1",
      grade: "提示",
      clause: 46,
      key: "46-1.num",
      sheet: "指标数据",
      cell: "F9",
      message: "提示一条。",
      explained: false,
    } as const;
    const findings = [
      finding,
      { ...finding, rule: "r2", grade: "错误", cell: "F10", message: "错误一条。" } as const,
      { ...finding, rule: "r3", grade: "需说明", explained: true, sheet: null, cell: null } as const,
    ];
    const sheet = findingsSheet({ subject: "卡若区 2024年3月", findings });
    expect(printSheet(sheet)).toMatchSnapshot();
    expect(printSheet(findingsSheet({ subject: "卡若区", findings: [] }))).toContain("没有发现问题。");
  });
});

function printed(form: ReturnForm): string {
  const { title, sheets, properties } = returnWorkbook(form);
  const shown = sheets.filter(({ name }) => name !== "审核结果").map(printSheet);
  return [title, ...properties.map(([name, text]) => `${name}: ${text}`), ...shown]
    .join("\n")
    .split(form.rulesVersion)
    .join("<规则版本>")
    .split(form.edition)
    .join("<表样版本>");
}

function sheetOf(workbook: WorkbookSpec, name: string): SheetSpec {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function fieldOf(sheet: SheetSpec, key: string): { readonly row: number; readonly column: number } {
  const field = sheet.fields.find(([name]) => name === key);
  if (field === undefined) throw new Error(`no field ${key}`);
  return field[1];
}

/** What stands in a key's cell, or in another column of its row. */
function contentAt(sheet: SheetSpec, key: string, column?: number): CellContent | undefined {
  const cell = fieldOf(sheet, key);
  return sheet.blocks[0]?.contents[cell.row]?.[column ?? cell.column];
}

/** The text of the row below a key's row. */
function rowsBelow(sheet: SheetSpec, key: string): readonly string[] {
  const { row } = fieldOf(sheet, key);
  return (sheet.blocks[0]?.contents.slice(row + 1, row + 2) ?? []).map((cells) => cells.map(String).join(" "));
}

function formulas(workbook: WorkbookSpec): readonly string[] {
  return workbook.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ contents }) =>
      contents.flat().flatMap((content) => (content !== null && typeof content === "object" ? [content.formula] : [])),
    ),
  );
}
