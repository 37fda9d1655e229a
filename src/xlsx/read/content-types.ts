import type { PackageParts } from "./package-parts";
import type { XmlReader } from "./xml-reader";

/** The part that every package has, and no other zip. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** The content types that the package declares for its parts (OPC 6.2.3); none without the part that lists them. */
export function contentTypesOf(parts: PackageParts): readonly string[] {
  return parts.has(CONTENT_TYPES) ? parts.made(CONTENT_TYPES, typesIn) : [];
}

function typesIn(xml: XmlReader): readonly string[] {
  const types = new Set<string>();
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token === "open") types.add(xml.attribute("ContentType") ?? "");
  }
  return [...types];
}
