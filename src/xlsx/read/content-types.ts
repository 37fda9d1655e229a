import type { PackageParts } from "./package-parts";

/** The part that every package has, and no other zip. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** The content types that the package declares for its parts (OPC 6.2.3); none without the part that lists them. */
export function contentTypesOf(parts: PackageParts): readonly string[] {
  if (!parts.has(CONTENT_TYPES)) return [];
  const types = new Set<string>();
  const xml = parts.xml(CONTENT_TYPES);
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token === "open") types.add(xml.attribute("ContentType") ?? "");
  }
  return [...types];
}
