import { invalidArgument } from "../engine/host-error";
import type { Json } from "../engine/protocol";
import type { CellValue } from "../model/cell";
import { dateTyped } from "./typed-date";

/** In UTF-16 units, as Excel counts. */
export const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;
const NUMBER = /^([+-]?)(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?(%?)$/i;

/** What Excel makes of something put into a cell. `numberFormat` null: the cell keeps its own. */
export interface TypedContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly apostrophe: boolean;
  readonly numberFormat: string | null;
}

/** Texts that look like formulas, numbers, dates or truths become those, unless the cell is formatted as text or an apostrophe stands in front. */
export function typedContent(given: Json, numberFormat: string): TypedContent {
  if (typeof given === "number" || typeof given === "boolean") {
    if (typeof given === "number" && !Number.isFinite(given)) throw invalidArgument();
    return constant(given);
  }
  if (typeof given !== "string" || given.length > LONGEST_TEXT + 1) throw invalidArgument();
  if (given.startsWith("'")) return { ...constant(checkedText(given.slice(1))), apostrophe: true };
  if (given === "" || numberFormat === "@") return constant(checkedText(given));
  return typedNumber(given) ?? typedFormula(given) ?? typedWord(given) ?? constant(checkedText(given));
}

function constant(value: CellValue, numberFormat: string | null = null): TypedContent {
  return { value, formula: null, apostrophe: false, numberFormat };
}

function checkedText(text: string): string {
  if (text.length > LONGEST_TEXT) throw invalidArgument();
  return text;
}

function typedNumber(given: string): TypedContent | null {
  const text = given.trim();
  const match = NUMBER.exec(text);
  if (match === null || !/\d/.test(text)) return null;
  const plain = Number(text.replace(/[,%]/g, ""));
  if (!Number.isFinite(plain)) return null;
  // Excel keeps 15 digits, which is what ruins identity numbers typed into a plain cell.
  const kept = Number(plain.toPrecision(15));
  return match[2] === "%" ? constant(kept / 100, Number.isInteger(kept) ? "0%" : "0.00%") : constant(kept);
}

function typedFormula(given: string): TypedContent | null {
  if (!/^[=+\-@]/.test(given) || given.length === 1) return null;
  const formula = given.startsWith("=") ? given : `=${given}`;
  if (formula.length > LONGEST_FORMULA || !balanced(formula)) throw invalidArgument();
  return { value: "", formula, apostrophe: false, numberFormat: null };
}

function typedWord(given: string): TypedContent | null {
  const word = given.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return constant(word === "TRUE");
  const date = dateTyped(given.trim());
  return date === null ? null : constant(date.serial, date.numberFormat);
}

/** Quotes and brackets close. */
function balanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)/g, "0");
  if (bare.includes('"')) return false;
  let depth = 0;
  for (const letter of bare) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
