import type { IssuedSheet } from "../../sheet/issued-sheet";
import { plainText } from "../plain-text";

/** The printed texts of an issued sheet, as they are compared. */
export interface FormTexts {
  /** The row of each text; null for one that stands in several rows. */
  readonly owners: ReadonlyMap<string, number | null>;
  /** How many cells of a row hold a text that stands in no other row. */
  readonly owned: ReadonlyMap<number, number>;
}

const KNOWN = new WeakMap<IssuedSheet, FormTexts>();

/** Worked out once per issued sheet. */
export function formTexts(issued: IssuedSheet): FormTexts {
  const known = KNOWN.get(issued) ?? newFormTexts(issued);
  KNOWN.set(issued, known);
  return known;
}

function newFormTexts({ cells }: IssuedSheet): FormTexts {
  const owners = new Map<string, number | null>();
  const texts: { readonly row: number; readonly text: string }[] = [];
  for (const { row, content } of cells) {
    if (!("text" in content)) continue;
    const text = plainText(content.text);
    texts.push({ row, text });
    const owner = owners.get(text);
    if (owner === undefined) owners.set(text, row);
    else if (owner !== row) owners.set(text, null);
  }
  const owned = new Map<number, number>();
  for (const { row, text } of texts) if (owners.get(text) === row) owned.set(row, (owned.get(row) ?? 0) + 1);
  return { owners, owned };
}
