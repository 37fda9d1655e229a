import {
  add,
  all,
  any,
  compare,
  figure,
  isBlank,
  isExplanation,
  isNumber,
  isPick,
  isText,
  isWhole,
  median,
  multiply,
  note,
  not,
  num,
  sameText,
  subtract,
  value,
} from "../../../src/core/expression/builders";
import { printFormula, printNumber, quoted } from "../../../src/core/expression/print-formula";
import type { BooleanExpression, NumberExpression, Reference } from "../../../src/core/model/expression";

const address = (reference: Reference): string =>
  reference.of === "note" ? "J7" : reference.of === "figure" && reference.key.endsWith("den") ? "F8" : "F7";
const part = figure("1-1.num");
const whole = figure("1-1.den");

test.each<[BooleanExpression, string]>([
  [isNumber(part), "ISNUMBER(F7)>ISLOGICAL(F7)"],
  [not(isNumber(part)), "ISNUMBER(F7)<=ISLOGICAL(F7)"],
  [isBlank(part), 'TRIM(SUBSTITUTE(F7,"　"," "))=""'],
  [not(isBlank(part)), 'TRIM(SUBSTITUTE(F7,"　"," "))<>""'],
  [isText(part), 'AND(ISTEXT(F7),TRIM(SUBSTITUTE(F7,"　"," "))<>"")'],
  [isPick(part, "不适用"), 'EXACT(TRIM(SUBSTITUTE(F7,"　"," ")),"不适用")'],
  [isWhole(part), "AND(ISNUMBER(F7)>ISLOGICAL(F7),ROUND(N(F7),0)=N(F7))"],
  [
    sameText(part, whole),
    'AND(ISTEXT(F7),ISTEXT(F8),EXACT(TRIM(SUBSTITUTE(F7,"　"," ")),TRIM(SUBSTITUTE(F8,"　"," "))))',
  ],
  [
    isExplanation(note("1-1.num")),
    'SUMPRODUCT(LEN(SUBSTITUTE(T(J7),{" ","　","。","，","、","；","！",".",",",";","!"},"")))-10*LEN(T(J7))>=4',
  ],
  [compare(multiply(value(part), num(100)), "<", multiply(value(whole), num(25))), "N(F7)*100<N(F8)*25"],
  [
    all(isNumber(part), not(isPick(whole, "待报"))),
    'AND(ISNUMBER(F7)>ISLOGICAL(F7),NOT(EXACT(TRIM(SUBSTITUTE(F8,"　"," ")),"待报")))',
  ],
  [any(isBlank(part)), 'TRIM(SUBSTITUTE(F7,"　"," "))=""'],
  [any(), "FALSE"],
  [all(), "TRUE"],
  [{ op: "always", value: true }, "TRUE"],
])("condition %#", (expression, formula) => {
  expect(printFormula(expression, address)).toBe(formula);
});

test.each<[NumberExpression, string]>([
  [subtract(value(part), subtract(value(whole), num(1))), "N(F7)-(N(F8)-1)"],
  [multiply(add(value(part), num(-1)), num(0.5)), "(N(F7)+(-1))*0.5"],
  [median(value(part), subtract(value(part), value(whole))), "MEDIAN(N(F7),N(F7)-N(F8))"],
  [num(1e12), "1E+12"],
  [num(1e-7), "1E-7"],
  [num(120000), "120000"],
])("number %#", (expression, formula) => {
  expect(printNumber(expression, address)).toBe(formula);
});

test("quotes are doubled", () => {
  expect(quoted('说“是”"不"')).toBe('"说“是”""不"""');
});
