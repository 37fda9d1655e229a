import { assertWritable, fitNotice, SheetSpecError } from "../../../src/core/sheet/sheet-limits";
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import type { SheetSpec, WorkbookSpec } from "../../../src/core/sheet/sheet-spec";

const plain = new SheetBuilder("表", [{ width: 10 }]).row(["内容"]).build();
const workbook = (change: Partial<SheetSpec>): WorkbookSpec => ({
  title: "",
  sheets: [{ ...plain, ...change }],
  properties: [],
});
const area = { row: 0, column: 0, rows: 1, columns: 1 };
const rule = { area, allow: { kind: "text-length", max: 5 }, prompt: null, alert: null } as const;
const contents = (content: SheetSpec["blocks"][number]["contents"][number][number]): Partial<SheetSpec> => ({
  blocks: [{ at: { row: 0, column: 0 }, contents: [[content]] }],
});

test("an ordinary workbook passes", () => {
  expect(() => assertWritable(workbook({}))).not.toThrow();
});

test.each<[string, Partial<SheetSpec>]>([
  ["an empty name", { name: "" }],
  ["a name of 32 characters", { name: "表".repeat(32) }],
  ["a name with a slash", { name: "a/b" }],
  ["a name that begins with an apostrophe", { name: "'a" }],
  ["no visible sheet", { hidden: true }],
  ["a text of 32,768 characters", contents("长".repeat(32_768))],
  ["a number that is none", contents(NaN)],
  ["a formula with an equals sign", contents({ formula: "=A1", value: 1 })],
  ["a formula of 8,193 characters", contents({ formula: "1".repeat(8_193), value: 1 })],
  ["a cell beyond the last row", { blocks: [{ at: { row: 1_048_576, column: 0 }, contents: [["x"]] }] }],
  ["an area of no cells", { merges: [{ ...area, rows: 0 }] }],
  [
    "merged areas that overlap",
    {
      merges: [
        { ...area, rows: 3 },
        { ...area, row: 2, rows: 3 },
      ],
    },
  ],
  ["a row higher than 409", { rowHeights: [{ row: 0, height: 410 }] }],
  ["a column wider than 255", { columns: [{ width: 256 }] }],
  ["a prompt of 256 characters", { entryRules: [{ ...rule, prompt: { title: "", text: "长".repeat(256) } }] }],
  ["an alert title of 33 characters", { entryRules: [{ ...rule, alert: { title: "长".repeat(33), text: "" } }] }],
  [
    "choices of 256 characters together",
    { entryRules: [{ ...rule, allow: { kind: "list", choices: ["长".repeat(256)] } }] },
  ],
  ["a choice with a comma", { entryRules: [{ ...rule, allow: { kind: "list", choices: ["a,b"] } }] }],
  ["a defined name that is a cell", { names: [{ name: "AB12", cell: area }] }],
  ["a defined name with a blank", { names: [{ name: "a b", cell: area }] }],
  [
    "a defined name given twice",
    {
      names: [
        { name: "shian_unit", cell: area },
        { name: "Shian_Unit", cell: area },
      ],
    },
  ],
  ["a page that begins before the first row", { print: { ...plain.print, breaksBefore: [0] } }],
])("%s is refused", (_, change) => {
  expect(() => assertWritable(workbook(change))).toThrow(SheetSpecError);
});

test("two sheets of one name, or a property given twice, are refused", () => {
  expect(() => assertWritable({ title: "", sheets: [plain, { ...plain }], properties: [] })).toThrow(SheetSpecError);
  expect(() =>
    assertWritable({
      title: "",
      sheets: [plain],
      properties: [
        ["a", "1"],
        ["a", "2"],
      ],
    }),
  ).toThrow(SheetSpecError);
});

test("the message names the sheet and the place", () => {
  expect(() => assertWritable(workbook(contents("长".repeat(40_000))))).toThrow(
    'Sheet "表": the text in A1 has 40000 characters',
  );
});

test("a notice is shortened to what Excel shows, never within a character", () => {
  const long = { title: "标".repeat(40), text: `${"长".repeat(253)}𠮷野家` };
  const prompt = fitNotice(long, "prompt");
  expect(prompt.title).toBe(`${"标".repeat(31)}…`);
  expect(prompt.text).toBe(`${"长".repeat(253)}…`);
  expect(fitNotice(long, "alert").text).toHaveLength(225);
  expect(fitNotice({ title: "短", text: "短" }, "prompt")).toEqual({ title: "短", text: "短" });
});
