import { parseDocument } from "../core/catalogue/parse/parse-document";

/** JSON text of `core/catalogue/generated/document.json` from the source document; throws with all problems when it cannot be read. */
export function generateDocument(seedText: string): string {
  const parsed = parseDocument(seedText);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join("\n"));
  return `${JSON.stringify(parsed.document, null, 2)}\n`;
}
