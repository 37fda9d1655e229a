import type { PackageParts } from "./package-parts";

/** How deep a property lies: in the list, which is the root, and in nothing else. */
const IN_ROOT = 2;

/** The custom document properties as texts (ECMA-376 22.3). */
export function readCustomProperties(parts: PackageParts, name: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const xml = parts.xml(name);
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "open" || xml.name !== "property" || xml.depth !== IN_ROOT) continue;
    const property = xml.attribute("name") ?? "";
    const text = xml.innerText();
    if (!properties.has(property)) properties.set(property, text);
  }
  return properties;
}
