import fc from "fast-check";
import { printFormula } from "../../../src/core/expression/print-formula";
import { arbitraryCondition } from "../../helpers/arbitrary-expression";
import { formulaShape } from "../../helpers/formula-shape";

/** All of them are in Excel 2010, WPS and LibreOffice. */
const FUNCTIONS = [
  "AND",
  "EXACT",
  "ISLOGICAL",
  "ISNUMBER",
  "ISTEXT",
  "LEN",
  "MEDIAN",
  "N",
  "NOT",
  "OR",
  "ROUND",
  "SUBSTITUTE",
  "SUMPRODUCT",
  "T",
  "TRIM",
];

test("brackets and quotes match, and only plain functions are used", () => {
  fc.assert(
    fc.property(arbitraryCondition, (condition) => {
      const { functions, literals } = formulaShape(printFormula(condition, () => "F7"));
      expect(FUNCTIONS).toEqual(expect.arrayContaining([...functions]));
      for (const literal of literals) expect(literal.length).toBeLessThan(255);
    }),
  );
});
