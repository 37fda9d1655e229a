import { returnWorkbook } from "../../../src/core/layouts/return-workbook";
import type { WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { hostWorkbookFromSpec } from "../../../src/workbench/files/host-workbook-from-spec";
import { specFromHostWorkbook } from "../../../src/workbench/files/spec-from-host-workbook";
import { hostWorkbookFromXlsx, xlsxFromHostWorkbook } from "../../../src/workbench/files/xlsx-files";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { returnForm } from "../../helpers/return-forms";
import { richWorkbook } from "../../helpers/rich-workbook";
import { workbookContents } from "./workbook-contents";

const WORKBOOKS: readonly (readonly [string, () => WorkbookSpec])[] = [
  ["a workbook with every feature", richWorkbook],
  ["a county's return", () => returnWorkbook(returnForm("卡若区"))],
  ["a department's return", () => returnWorkbook(returnForm("市市场监管局"))],
];

describe.each(WORKBOOKS)("%s", (_, make) => {
  test("written by us and opened in the host it holds what the specification says", async () => {
    const spec = make();
    const opened = await hostWorkbookFromXlsx(await xlsxWriter.write(spec));
    expect(workbookContents(opened)).toEqual(workbookContents(hostWorkbookFromSpec(spec)));
  });

  test("goes from the host to a file and back unchanged", async () => {
    const workbook = hostWorkbookFromSpec(make());
    const again = await hostWorkbookFromXlsx(await xlsxFromHostWorkbook(workbook));
    expect(workbookContents(again)).toEqual(workbookContents(workbook));
  });

  test("an entry typed in the host is in its file", async () => {
    const workbook = hostWorkbookFromSpec(make());
    const sheet = workbook.sheets[1]!;
    sheet.cell(5, 5).value = 4321;
    const again = await hostWorkbookFromXlsx(await xlsxFromHostWorkbook(workbook));
    expect(again.sheets[1]!.valueAt(5, 5)).toBe(4321);
    expect(workbookContents(again)).toEqual(workbookContents(workbook));
  });
});

describe("what a specification cannot say", () => {
  test("a validation of another kind is refused, not lost", () => {
    const workbook = hostWorkbookFromSpec(richWorkbook());
    const [sheet] = workbook.sheets;
    sheet!.validations = [{ ...sheet!.validations[0]!, operator: "NotBetween" }];
    expect(() => specFromHostWorkbook(workbook)).toThrow("NotBetween");
  });

  test("areas of one validation are told apart, each with the formula of its own first cell", () => {
    const workbook = hostWorkbookFromSpec(richWorkbook());
    const [sheet] = workbook.sheets;
    const rule = sheet!.validations.find(({ type }) => type === "Custom")!;
    const below = { ...rule.areas[0]!, row: rule.areas[0]!.row + 3 };
    sheet!.validations = [{ ...rule, areas: [rule.areas[0]!, below] }];
    const rules = specFromHostWorkbook(workbook).sheets[0]!.entryRules;
    expect(rules.map(({ allow }) => allow)).toEqual([
      { kind: "formula", formula: "ISNUMBER(B17)" },
      { kind: "formula", formula: "ISNUMBER(B20)" },
    ]);
  });
});
