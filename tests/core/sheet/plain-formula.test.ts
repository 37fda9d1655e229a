import { plainFormula } from "../../../src/core/sheet/plain-formula";
import { shiftFormula } from "../../../src/core/sheet/shift-formula";

test.each([
  ["blanks and capitals", "sum( a1 , B2 )", "SUM(A1,B2)"],
  ["quotes around a sheet", "'指标数据'!$F$9+1", "指标数据!$F$9+1"],
  ["an apostrophe in a sheet's name", "'it''s'!A1", "'IT''S'!A1"],
  ["spellings of a number", "A1>=1E6", "A1>=1000000"],
  ["a leading and a trailing zero", "A1*0.50", "A1*.5"],
  ["a function's prefix", "_xlfn.IFERROR(A1,0)", "IFERROR(A1,0)"],
  ["a truth value as a function", "IF(TRUE(),1,FALSE())", "IF(TRUE,1,FALSE)"],
])("programs differ in %s", (_, one, other) => {
  expect(plainFormula(one)).toBe(plainFormula(other));
});

test.each([
  ["a text", 'IF(A1="错误",1,0)', 'IF(A1="正确",1,0)'],
  ["a blank in a text", 'A1&"通 过"', 'A1&"通过"'],
  ["capitals in a text", 'A1&"a"', 'A1&"A"'],
  ["a sign", "A1+B1", "A1-B1"],
  ["a number", "A1>10", "A1>11"],
  ["a cell", "A1+B1", "A1+B2"],
  ["what stays put", "$A$1", "A1"],
  ["a sheet", "'甲'!A1", "'乙'!A1"],
])("other formulas differ in %s", (_, one, other) => {
  expect(plainFormula(one)).not.toBe(plainFormula(other));
});

test("addresses follow their cells, both corners of an area on the sheet named once", () => {
  const asked: unknown[] = [];
  const plain = plainFormula("SUM('甲'!A1:B2)+C3+LOG10(D4)", (sheet, cell) => {
    asked.push([sheet, cell.row, cell.column]);
    return { sheet, cell: { ...cell, row: cell.row + 10 } };
  });
  expect(asked).toEqual([
    ["甲", 0, 0],
    ["甲", 1, 1],
    [null, 2, 2],
    [null, 3, 3],
  ]);
  expect(plain).toBe("SUM('甲'!A11:'甲'!B12)+C13+LOG10(D14)");
  expect(plainFormula("A1+B2", (_, cell) => (cell.row === 0 ? null : { sheet: null, cell }))).toBe("#REF!+B2");
});

test("a shared formula reads as its cell's own", () => {
  expect(shiftFormula('IF($A2>B$1,"A2",甲!C3)', 3, 1)).toBe('IF($A5>C$1,"A2",甲!D6)');
  expect(shiftFormula("A1+A2", -1, 0)).toBe("#REF!+A1");
});

test("unmatched quotes of a hostile formula take no longer than its length", () => {
  const quotes =
    plainFormula("'".repeat(8_191)) + plainFormula('"'.repeat(8_191)) + plainFormula(`${"'a".repeat(4_000)}`);
  expect(quotes.length).toBeGreaterThan(0);
});
