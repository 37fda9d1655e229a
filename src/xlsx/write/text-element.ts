import { escapeCellText } from "./escape-xml";

/** Blanks that are lost unless the file says that they count. */
const COUNTING_BLANKS = /^ | $|[\n\t]/;

/** The element that holds a text of a cell (`t`, ECMA-376 18.4.12). */
export function textElement(text: string): string {
  if (text === "") return "<t/>";
  return `<t${COUNTING_BLANKS.test(text) ? ' xml:space="preserve"' : ""}>${escapeCellText(text)}</t>`;
}
