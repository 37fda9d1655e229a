import type { IStyleData } from "@univerjs/core";
import { returnWorkbook } from "../../../../src/core/layouts/return-workbook";
import { SHEET_NAMES } from "../../../../src/core/model/office-columns";
import type { Cell } from "../../../../src/core/sheet/area";
import type { SheetSpec, WorkbookSpec } from "../../../../src/core/sheet/sheet-spec";
import { COLORS } from "../../../../src/core/sheet/styles";
import { hostWorkbookFromSpec } from "../../../../src/workbench/files/host-workbook-from-spec";
import { hostFormulas } from "../../../../src/workbench/formulas/host-formulas";
import { sheetPicture } from "../../../../src/workbench/grid/picture/sheet-picture";
import type { SheetPicture } from "../../../../src/workbench/grid/picture/picture-types";
import { stepsBetween } from "../../../../src/workbench/grid/picture/steps-between";
import { Host } from "../../../../src/workbench/host/host";
import type { Workbook } from "../../../../src/workbench/host/model/workbook";
import { returnForm, WORKSPACE } from "../../../helpers/return-forms";
import { sampleConsolidation, sampleWorkspace } from "../../../helpers/sample-consolidation";
import { withLibrary } from "../../formulas/with-library";

beforeAll(withLibrary);

const RED = { bg: { rgb: `#${COLORS.problemFill}` }, cl: { rgb: `#${COLORS.problem}` }, bl: 1 };

function lookAt({ data, styles }: SheetPicture, { row, column }: Cell): IStyleData | undefined {
  return styles[data.cellData?.[row]?.[column]?.s as string];
}

/** What a specification says of a sheet's frame, in the words of a picture. */
function expectFrame({ data }: SheetPicture, spec: SheetSpec): void {
  const hidden = (bands: typeof data.columnData | typeof data.rowData) =>
    Object.keys(bands ?? {})
      .map(Number)
      .filter((index) => Number(bands![index]!.hd) === 1);
  expect(data.name).toBe(spec.name);
  expect(hidden(data.columnData)).toEqual(
    spec.columns.flatMap((column, index) => (column.hidden === true ? [index] : [])),
  );
  expect(hidden(data.rowData)).toEqual([...spec.hiddenRows].sort((one, other) => one - other));
  expect(data.mergeData).toHaveLength(spec.merges.length);
  expect([data.freeze?.ySplit, data.freeze?.xSplit]).toEqual([spec.freeze?.rows ?? 0, spec.freeze?.columns ?? 0]);
  expect(data.hidden).toBe(spec.hidden ? 1 : 0);
  // A column of so many characters is 8 pixels wide for each, and 5 for its margins.
  spec.columns.forEach(({ width }, column) =>
    expect(data.columnData?.[column]?.w).toBe(Math.round((width + 0.625) * 8)),
  );
  spec.rowHeights.forEach(({ row }) => expect(data.rowData?.[row]).toMatchObject({ ia: 0 }));
}

const hooks = hostFormulas(WORKSPACE);

function opened(spec: WorkbookSpec): Workbook {
  const workbook = hostWorkbookFromSpec(spec);
  hooks.recalculate!(workbook, []);
  return workbook;
}

describe("a county's return", () => {
  const spec = returnWorkbook(returnForm("卡若区"));
  const figures = spec.sheets.find(({ name }) => name === SHEET_NAMES.figures)!;
  const cells = new Map(figures.fields);
  const [firstKey] = figures.fields.find(([key]) => key.endsWith(".num"))!;
  const entry = cells.get(firstKey)!;
  const verdict = cells.get(`${firstKey}#verdict`)!;

  test("every sheet has its hidden columns and rows, merges, widths and frozen panes", () => {
    const workbook = opened(spec);
    spec.sheets.forEach((sheet, index) => expectFrame(sheetPicture(workbook.sheets[index]!), sheet));
  });

  test("the keys are hidden, heads are grey, entries light yellow with thin lines", () => {
    const picture = sheetPicture(opened(spec).sheet(SHEET_NAMES.figures)!);
    expect(picture.data.columnData?.[0]?.hd).toBe(1);
    expect(lookAt(picture, entry)).toMatchObject({
      ff: "宋体",
      bg: { rgb: `#${COLORS.entryFill}` },
      bd: { t: { s: 1 }, r: { s: 1 }, b: { s: 1 }, l: { s: 1 } },
      ht: 3,
    });
  });

  test("figures offer what may be chosen in their place, and a list never refuses", () => {
    const { rules } = sheetPicture(opened(spec).sheet(SHEET_NAMES.figures)!);
    expect(new Set(rules.validations.map(({ formula1 }) => formula1))).toEqual(new Set(['["不适用","待报"]']));
    expect(rules.validations.every(({ showErrorMessage }) => showErrorMessage === false)).toBe(true);
  });

  test("a faulty figure turns red and bold with its 审核 cell; mended it is plain again", () => {
    const workbook = opened(spec);
    const host = new Host({ workbook, hooks });
    const sheet = workbook.sheet(SHEET_NAMES.figures)!;
    const address = `${String.fromCharCode(65 + entry.column)}${entry.row + 1}`;
    const before = sheetPicture(sheet);
    expect(lookAt(before, entry)?.bg).toEqual({ rgb: `#${COLORS.entryFill}` });

    host.user.edit(SHEET_NAMES.figures, address, -3);
    const { steps, shown } = stepsBetween(before.shown, sheet);
    const set = steps[steps.length - 1]![1].cellValue as Record<number, Record<number, { v?: unknown; s?: unknown }>>;
    expect(set[entry.row]![entry.column]).toMatchObject({ v: -3, s: RED });
    expect(set[verdict.row]![verdict.column]).toMatchObject({ v: expect.stringMatching(/^错误/) as string, s: RED });
    expect(lookAt(sheetPicture(sheet), entry)).toMatchObject(RED);

    host.user.clear(SHEET_NAMES.figures, address);
    const [, after] = stepsBetween(shown, sheet).steps;
    const mended = (after![1].cellValue as typeof set)[entry.row]![entry.column]!.s;
    expect(mended).toMatchObject({ bg: { rgb: `#${COLORS.entryFill}` } });
    expect(mended).not.toHaveProperty("bl");
  });
});

test("a department's return has its frames", () => {
  const spec = returnWorkbook(returnForm("市市场监管局"));
  const workbook = hostWorkbookFromSpec(spec);
  spec.sheets.forEach((sheet, index) => expectFrame(sheetPicture(workbook.sheets[index]!), sheet));
});

test("the office's workbook of a month has its frames, and shows percents and sums as numbers with formats", async () => {
  const spec = await sampleConsolidation(sampleWorkspace());
  const workbook = hostWorkbookFromSpec(spec);
  const pictures = spec.sheets.map((sheet, index) => {
    const picture = sheetPicture(workbook.sheets[index]!);
    expectFrame(picture, sheet);
    return picture;
  });
  const formats = new Set(pictures.flatMap(({ styles }) => Object.values(styles).map(({ n }) => n?.pattern)));
  const given = new Set(spec.sheets.flatMap((sheet) => sheet.formats.map(({ style }) => style.numberFormat)));
  for (const format of given) if (format !== undefined && format !== "General") expect(formats).toContain(format);
});
