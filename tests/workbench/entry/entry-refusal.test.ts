import { choicesOf } from "../../../src/workbench/entry/choices";
import { entryPrompt } from "../../../src/workbench/entry/entry-prompt";
import { entryRefusal } from "../../../src/workbench/entry/entry-refusal";
import type { CellValue } from "../../../src/workbench/host/model/cell";
import type { Validation } from "../../../src/workbench/host/model/parts";
import type { Sheet } from "../../../src/workbench/host/model/sheet";
import { DEFAULT_STYLE } from "../../../src/workbench/host/model/style";
import { Workbook } from "../../../src/workbench/host/model/workbook";
import { withLibrary } from "../formulas/with-library";

beforeAll(withLibrary);

const AT = { row: 4, column: 1 };

/** A sheet with a rule on B4:B6, written for B4, and values in column D; a second sheet 「选 项」 holds 甲, 乙, 12.5 and 丙 in B2:B6 (B4 blank). */
function sheetWith(rule: Partial<Validation>, values: readonly CellValue[] = []): Sheet {
  const workbook = Workbook.withSheets("填报", "选 项");
  const [sheet, options] = workbook.sheets as [Sheet, Sheet];
  values.forEach((value, row) => (sheet.cell(row, 3).value = value));
  ["甲", "乙", "", 12.5, "Bing"].forEach((value, row) => (options.cell(row + 1, 1).value = value));
  sheet.validations = [
    {
      areas: [{ row: 3, column: 1, rows: 3, columns: 1 }],
      type: "WholeNumber",
      operator: "Between",
      formula1: 1,
      formula2: null,
      inCellDropDown: true,
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "错了", message: "请改。" },
      prompt: { showPrompt: true, title: "提示", message: "写一个数。" },
      ...rule,
    },
  ];
  return sheet;
}

function takes(rule: Partial<Validation>, text: string, values: readonly CellValue[] = []): boolean {
  return entryRefusal(sheetWith(rule, values), AT, text) === null;
}

const stop = { showAlert: true, style: "Stop", title: "", message: "" };

describe("numbers, dates, times, lengths", () => {
  test.each<[Partial<Validation>, readonly string[], readonly string[]]>([
    [
      { type: "WholeNumber", formula1: 1, formula2: 10 },
      ["1", "10", "0,010", "5.0", "=2*3", "500%", "'"],
      ["0", "11", "2.5", "甲", "TRUE", "'5", "=5/2", "=1/0"],
    ],
    [{ type: "WholeNumber", operator: "NotBetween", formula1: 1, formula2: 10 }, ["0", "11"], ["1", "5", "10"]],
    [{ type: "WholeNumber", operator: "EqualTo", formula1: 3 }, ["3"], ["4"]],
    [{ type: "WholeNumber", operator: "NotEqualTo", formula1: 3 }, ["4"], ["3"]],
    [{ type: "WholeNumber", operator: "GreaterThan", formula1: 3 }, ["4"], ["3"]],
    [{ type: "WholeNumber", operator: "LessThan", formula1: 3 }, ["2", "-8"], ["3"]],
    [{ type: "WholeNumber", operator: "GreaterThanOrEqualTo", formula1: 3 }, ["3"], ["2"]],
    [{ type: "WholeNumber", operator: "LessThanOrEqualTo", formula1: 3 }, ["3"], ["4"]],
    [{ type: "Decimal", formula1: 0, formula2: 1 }, ["0.5", "50%", "1"], ["1.01", "120%", "半"]],
    [{ type: "Decimal", formula1: "0.5", formula2: "=1+1" }, ["0.5", "2"], ["0.4", "2.1"]],
    [
      { type: "Date", formula1: "2020-01-01", formula2: "2099-12-31" },
      ["2024-3-5", "2024/12/31", "2024年3月5日", "43831"],
      ["2019-12-31", "2024-02-30", "三月", "43830"],
    ],
    [{ type: "Date", operator: "GreaterThan", formula1: "=DATE(2024,1,1)" }, ["2024-1-2"], ["2024-1-1"]],
    [{ type: "Time", formula1: "8:00", formula2: "18:00" }, ["9:30", "18:00", "0.5"], ["18:01", "7:59", "上午"]],
    [
      { type: "TextLength", operator: "LessThanOrEqualTo", formula1: 3 },
      ["一二三", "123", "TRU"],
      ["一二三四", "1234", "12.5"],
    ],
  ])("%j", (rule, taken, refused) => {
    expect(taken.filter((text) => !takes({ ...rule, errorAlert: stop }, text))).toEqual([]);
    expect(refused.filter((text) => takes({ ...rule, errorAlert: stop }, text))).toEqual([]);
  });

  test("bounds are read in the workbook, moved along with the cell", () => {
    const rule = { formula1: "=D4", formula2: "=$D$1" } as const;
    // B5 looks at D5 and D1.
    expect(takes(rule, "4", [9, "", "", 100, 4])).toBe(true);
    expect(takes(rule, "3", [9, "", "", 0, 4])).toBe(false);
    expect(takes(rule, "10", [9, "", "", 0, 4])).toBe(false);
  });

  test("while a bound is blank and blanks are ignored everything goes in", () => {
    expect(takes({ operator: "LessThan", formula1: "=$D$1" }, "99")).toBe(true);
    expect(takes({ operator: "LessThan", formula1: "=$D$1", ignoreBlanks: false }, "99")).toBe(false);
  });
});

describe("lists", () => {
  const inline = { type: "List", formula1: "是, 否,Yes,3" } as const;

  test("choices in the rule are taken as they are written, numbers too", () => {
    expect(["是", "否", "Yes", "3", ""].filter((text) => !takes(inline, text))).toEqual([]);
    expect(["yes", "不", "4", "是,否"].filter((text) => takes(inline, text))).toEqual([]);
    expect(choicesOf(sheetWith(inline), AT)).toEqual(["是", "否", "Yes", "3"]);
    expect(choicesOf(sheetWith(inline), { row: 4, column: 2 })).toBeNull();
    expect(choicesOf(sheetWith({ ...inline, inCellDropDown: false }), AT)).toBeNull();
  });

  test("choices in cells are compared by value, texts without regard to case; blanks are not offered", () => {
    const rule = { type: "List", formula1: "='选 项'!$B$2:$B$6" } as const;
    expect(["甲", "12.5", "bing", "=10+2.5"].filter((text) => !takes(rule, text))).toEqual([]);
    expect(["丁", "12", "'12.5"].filter((text) => takes(rule, text))).toEqual([]);
    expect(choicesOf(sheetWith(rule), AT)).toEqual(["甲", "乙", "12.5", "Bing"]);
  });

  test("a name stands for its cells; while one of them is blank and blanks are ignored everything goes in", () => {
    const named = (change: Partial<Validation>, area: string): Sheet => {
      const sheet = sheetWith({ type: "List", formula1: "=选项", ...change });
      sheet.workbook.names.push({ name: "选项", scope: null, formula: `='选 项'!${area}`, visible: true, comment: "" });
      return sheet;
    };
    expect(choicesOf(named({}, "$B$2:$B$3"), AT)).toEqual(["甲", "乙"]);
    expect(entryRefusal(named({}, "$B$2:$B$3"), AT, "丁")).not.toBeNull();
    expect(entryRefusal(named({}, "$B$2:$B$6"), AT, "丁")).toBeNull();
    expect(entryRefusal(named({ ignoreBlanks: false }, "$B$2:$B$6"), AT, "丁")).not.toBeNull();
  });

  test("a source that cannot be found offers nothing and refuses nothing", () => {
    const rule = { type: "List", formula1: '=INDIRECT("D1:D3")' } as const;
    expect(choicesOf(sheetWith(rule), AT)).toBeNull();
    expect(takes(rule, "丁")).toBe(true);
  });
});

describe("formulas of one's own", () => {
  test("the cell has what is typed while its formula is asked", () => {
    const rule = { type: "Custom", formula1: "=AND(ISNUMBER(B4),B4>D4)", ignoreBlanks: false } as const;
    expect(takes(rule, "6", ["", "", "", 100, 5])).toBe(true);
    expect(takes(rule, "5", ["", "", "", 0, 5])).toBe(false);
    expect(takes(rule, "甲", ["", "", "", 0, 5])).toBe(false);
  });

  test("a sum over cells counts the one that is typed", () => {
    const rule = { type: "Custom", formula1: "=SUM($B$4:$B$6)<=100" } as const;
    const sheet = sheetWith(rule);
    sheet.cell(3, 1).value = 60;
    expect(entryRefusal(sheet, AT, "40")).toBeNull();
    expect(entryRefusal(sheet, AT, "41")).not.toBeNull();
    expect(sheet.valueAt(AT.row, AT.column)).toBe("");
    expect(entryRefusal(sheet, { row: 5, column: 1 }, "40")).toBeNull();
  });

  test("one that fails refuses, one that nobody can compute does not", () => {
    expect(takes({ type: "Custom", formula1: "=1/(B4-5)>0" }, "5")).toBe(false);
    expect(takes({ type: "Custom", formula1: "=NOSUCH(B4)" }, "5")).toBe(true);
  });
});

describe("what is said", () => {
  test("in the rule's words, or in Excel's own", () => {
    expect(entryRefusal(sheetWith({ formula2: 3 }), AT, "9")).toEqual({
      style: "Stop",
      title: "错了",
      message: "请改。",
    });
    const quiet = { showAlert: true, style: "Warning", title: "", message: "" };
    expect(entryRefusal(sheetWith({ formula2: 3, errorAlert: quiet }), AT, "9")).toEqual({
      style: "Warning",
      title: "Microsoft Excel",
      message: "此值与此单元格定义的数据验证限制不匹配。",
    });
    expect(
      entryRefusal(sheetWith({ formula2: 3, errorAlert: { ...quiet, style: "Information" } }), AT, "9"),
    ).toMatchObject({ style: "Information" });
  });

  test("nothing where the alert is off, where there is no rule, or for a formula that Excel does not take anyway", () => {
    expect(takes({ formula2: 3, errorAlert: { ...stop, showAlert: false } }, "9")).toBe(true);
    expect(entryRefusal(sheetWith({ formula2: 3 }), { row: 9, column: 9 }, "9")).toBeNull();
    expect(takes({ formula2: 3 }, "=SUM(")).toBe(true);
  });

  test("blanks go in unless the rule minds them", () => {
    expect(takes({ formula2: 3 }, "")).toBe(true);
    expect(takes({ formula2: 3, ignoreBlanks: false }, "")).toBe(false);
  });

  test("in a cell formatted as text a number is a text", () => {
    const sheet = sheetWith({ formula2: 10 });
    sheet.cell(AT.row, AT.column).style = { ...DEFAULT_STYLE, numberFormat: "@" };
    expect(entryRefusal(sheet, AT, "5")).not.toBeNull();
  });

  test("the prompt beside a selected cell", () => {
    expect(entryPrompt(sheetWith({}), AT)).toEqual({ title: "提示", message: "写一个数。" });
    expect(entryPrompt(sheetWith({ prompt: { showPrompt: false, title: "提示", message: "" } }), AT)).toBeNull();
    expect(entryPrompt(sheetWith({}), { row: 0, column: 0 })).toBeNull();
  });
});
