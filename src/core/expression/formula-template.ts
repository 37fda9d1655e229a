import type { Reference } from "../model/expression";
import type { AddressOf } from "./print-formula";
import { referenceKey } from "./references-of";

/** A formula whose addresses are still to be put in. */
export type FormulaTemplate = (address: AddressOf) => string;

/** Signs that no formula of ours holds: they frame a reference's number. */
const BEGIN = "\uE000";
const END = "\uE001";
/** Forms that lay the same rows at other places; more are printed each time. */
const MOST_KEPT = 64;

/**
 * Prints a formula once, to be filled with addresses as often as it is laid down. A form's formulas have 180,000 signs, and of the
 * forms of all units and months most repeat one another's: what has been filled with the same addresses is given again, the same text.
 */
export function formulaTemplate(print: (mark: AddressOf) => string): FormulaTemplate {
  const numbers = new Map<string, number>();
  const references: Reference[] = [];
  const marked = print((reference) => {
    const key = referenceKey(reference);
    const number = numbers.get(key) ?? references.push(reference) - 1;
    numbers.set(key, number);
    return `${BEGIN}${number}${END}`;
  });
  // Every second piece is the number of a reference.
  const pieces = marked.split(/[\uE000\uE001]/);
  const kept = new Map<string, string>();
  return (address) => {
    const addresses = references.map(address);
    const name = addresses.join(" ");
    const known = kept.get(name);
    if (known !== undefined) return known;
    const formula = pieces.map((piece, at) => (at % 2 === 0 ? piece : addresses[Number(piece)])).join("");
    if (kept.size < MOST_KEPT) kept.set(name, formula);
    return formula;
  };
}
