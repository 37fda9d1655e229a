import { parseDocument, type ParsedDocument } from "../core/catalogue/parse/parse-document";
import { decodeText } from "./decode-text";

/** Reads another edition of the plan with its 责任分解表 from a text file; a wrong or truncated one is named by line. */
export function readDocument(bytes: Uint8Array): ParsedDocument {
  return parseDocument(decodeText(bytes));
}
