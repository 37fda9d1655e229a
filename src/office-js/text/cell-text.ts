import { formulaStart } from "../../core/model/formula-start";
import { writableText } from "../../core/sheet/writable-text";

/** Excel would take what follows for a formula, an error or a hidden apostrophe. */
const STARTS_FORMULA = formulaStart({ signs: "'#" });
const STARTS_BLANK = /^[\t\r\n]/;
/** Digits with whatever numbers, dates, times, percentages, fractions and amounts of money are written with, also in Chinese. */
const NUMBER_OR_DATE =
  /^(?=.*[\d〇零一二三四五六七八九十])[\d\s.,:;/+\-%()¥$€£〇零一二三四五六七八九十年月日号时分秒上下午星期周]+(?:e[+-]?\d+)?%?\s*(?:[ap]m?)?$/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const TRUTH = /^(?:true|false)$/i;
/** Nothing longer is read as a number or a date. */
const LONGEST_VALUE = 64;

/**
 * The one guard of every text on its way into a cell: what Excel would read as a formula, number, date, truth or error gets
 * an apostrophe, so that the cell holds the same text. "" empties the cell. What no workbook can hold is left out.
 */
export function cellText(text: string): string {
  const writable = writableText(text);
  return STARTS_BLANK.test(writable) || STARTS_FORMULA.test(writable) || looksLikeValue(writable)
    ? `'${writable}`
    : writable;
}

function looksLikeValue(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  // Full-width digits and signs are read like narrow ones.
  const narrow = text.normalize("NFKC").trim();
  return TRUTH.test(narrow) || NUMBER_OR_DATE.test(narrow) || (MONTH.test(narrow) && /\d/.test(narrow));
}
