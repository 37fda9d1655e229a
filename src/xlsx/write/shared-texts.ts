import { formulaStart } from "../../core/model/formula-start";
import { cellText } from "./cell-text";
import { textElement } from "./text-element";

/** Texts like this stand in their cells, as rich texts, so that no program takes them for errors. */
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/;
/** A text that would be a formula, or lose its apostrophe, if somebody opened its cell and pressed Enter. */
const RETYPED_ELSE = formulaStart({ signs: "'" });
const START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** How cells hold a text. */
export interface HeldText {
  /** Its number among the shared texts; null: each cell holds the text itself. */
  readonly number: number | null;
  /** To be marked as typed with an apostrophe. */
  readonly quoted: boolean;
}

/** Whether the text of a cell is kept once for all cells. */
export function isShared(text: string): boolean {
  return !ERROR_TEXT.test(cellText(text));
}

/** The texts of a workbook's cells, each kept, and looked at, once (`sharedStrings.xml`, ECMA-376 18.4). */
export class SharedTexts {
  private readonly held = new Map<string, HeldText>();
  private readonly numbers = new Map<string, number>();

  hold(text: string): HeldText {
    const known = this.held.get(text);
    if (known !== undefined) return known;
    const held = {
      number: isShared(text) ? this.numberOf(cellText(text)) : null,
      quoted: RETYPED_ELSE.test(text),
    };
    this.held.set(text, held);
    return held;
  }

  xml(): string {
    const count = this.numbers.size;
    const items = [...this.numbers.keys()].map((text) => `<si>${textElement(text)}</si>`);
    return `${START} count="${count}" uniqueCount="${count}">${items.join("")}</sst>`;
  }

  private numberOf(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }
}
