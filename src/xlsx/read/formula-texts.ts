import { shiftFormula } from "../../core/sheet/shift-formula";
import type { XmlReader } from "./xml-reader";

/** How many characters of formulas are still taken down, of all sheets of a file together. */
export interface FormulaBudget {
  left: number;
}

/** Excel's own limit for one formula. */
const LONGEST_FORMULA = 8_192;

/** A formula that other cells share. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Takes down the formulas of one sheet (ECMA-376 18.3.1.40); one that is too long, or beyond the budget, is passed over. */
export class FormulaTexts {
  private readonly shared = new Map<string, SharedFormula>();

  constructor(private readonly budget: FormulaBudget) {}

  /** The formula of the `f` just opened, in the cell at these 0-based places, without its `=`; "" where it is not taken down. */
  read(xml: XmlReader, row: number, column: number): string {
    const group = xml.attribute("t") === "shared" ? (xml.attribute("si") ?? null) : null;
    return this.take(xml.innerText().trim(), group, row, column);
  }

  /** The same of a formula as it is written, without blanks around it, and the number of its group where it is shared. */
  take(text: string, group: string | null, row: number, column: number): string {
    if (text !== "") {
      if (text.length > LONGEST_FORMULA || !this.afford(text.length)) return "";
      if (group !== null) this.shared.set(group, { text, row, column });
      return text;
    }
    const first = group === null ? undefined : this.shared.get(group);
    if (first === undefined || !this.afford(first.text.length)) return "";
    return shiftFormula(first.text, row - first.row, column - first.column);
  }

  private afford(length: number): boolean {
    this.budget.left -= length;
    return this.budget.left >= 0;
  }
}
