import type { CarriedKind } from "../../core/sheet/grid";
import type { PackageParts } from "./package-parts";
import { Refusal } from "./refusal";
import { writtenRelationships } from "./relationships";
import type { WrittenRelationship } from "./relationships";

/** Relationships and links are some kilobytes; what is larger is not looked into. */
const LARGEST = 1024 * 1024;
const RELATIONS = /(?:^|\/)_rels\/[^/]*\.rels$/i;
const LINK_RELATIONS = /(?:^|\/)externalLinks\/_rels\//i;

type PartKind = "link" | "connections" | "query" | "object" | "control" | "ribbon";

/** What a part is, by the folder that spreadsheet programs keep it in, or by the type of a relationship that leads to it. */
const KINDS: readonly (readonly [kind: PartKind, name: RegExp, type: RegExp])[] = [
  ["link", /(?:^|\/)externalLinks\/[^/]+\.xml$/i, /^externalLink$/],
  ["connections", /(?:^|\/)connections\.xml$/i, /^connections$/],
  ["query", /(?:^|\/)queryTables\/[^/]+\.xml$/i, /^(?:queryTable|powerPivotData)$/],
  ["object", /(?:^|\/)embeddings\/[^/]+$/i, /^(?:oleObject|package)$/],
  ["control", /(?:^|\/)(?:activeX|ctrlProps)\/[^/]+$/i, /^(?:control|ctrlProp)$/],
  ["ribbon", /(?:^|\/)customUI\/[^/]+$/i, /^extensibility$/],
];
/** Clicking opens a letter, or goes to a place of the same workbook: nothing is fetched. */
const HARMLESS_TARGET = /^(?:#|mailto:|tel:|$)/i;
const WEB_TARGET = /^(?:https?|ftp):/i;

/** What a package carries besides its cells that programs follow, start or fetch; nothing of it is opened here. What cannot be read is passed over. */
export function carriedBy(parts: PackageParts): ReadonlyMap<CarriedKind, number> {
  const written = parts.names.filter(isRelations).flatMap((name) => readable(parts, name, writtenRelationships) ?? []);
  const partsOf = (wanted: PartKind): readonly string[] => partsOfKind(wanted, parts.names, written);
  const links = partsOf("link");
  const exchanges = links.filter((name) => elementsNamed(parts, name, "ddeLink") > 0).length;
  const connections = partsOf("connections").map((name) => Math.max(1, elementsNamed(parts, name, "connection")));
  const outside = written.map((relationship) => (relationship.external ? outsideKind(relationship) : null));
  const pointing = (kind: CarriedKind): number => outside.filter((each) => each === kind).length;
  const counts: readonly (readonly [CarriedKind, number])[] = [
    ["dde", exchanges],
    ["file-link", links.length - exchanges + pointing("file-link")],
    // Every table that a query fills has a connection, where the file is whole.
    ["connection", Math.max(partsOf("query").length, ...connections)],
    ["object", partsOf("object").length + pointing("object")],
    ["control", partsOf("control").length],
    ["net-picture", pointing("net-picture")],
    ["file-hyperlink", pointing("file-hyperlink")],
    ["web-hyperlink", pointing("web-hyperlink")],
    ["ribbon", partsOf("ribbon").length],
  ];
  return new Map(counts.filter(([, count]) => count > 0));
}

/** An external link is counted as such, not by where it leads. */
function isRelations(name: string): boolean {
  return RELATIONS.test(name) && !LINK_RELATIONS.test(name);
}

function outsideKind({ type, target }: WrittenRelationship): CarriedKind | null {
  if (type === "image") return "net-picture";
  if (type === "oleObject") return "object";
  if (HARMLESS_TARGET.test(target)) return null;
  if (type !== "hyperlink") return "file-link";
  return WEB_TARGET.test(target) ? "web-hyperlink" : "file-hyperlink";
}

/** The parts of a kind; a control or an object of two parts that differ by their endings is one. */
function partsOfKind(
  wanted: PartKind,
  names: readonly string[],
  written: readonly WrittenRelationship[],
): readonly string[] {
  const [, named, typed] = KINDS.find(([kind]) => kind === wanted)!;
  const related = written.filter(({ external, type }) => !external && typed.test(type)).map(({ target }) => target);
  const found = new Map<string, string>();
  for (const name of [...names.filter((each) => named.test(each)), ...related])
    found.set(name.toLowerCase().replace(/\.[^./]*$/, ""), name);
  return [...found.values()];
}

function elementsNamed(parts: PackageParts, name: string, element: string): number {
  const count = readable(parts, name, () => {
    const xml = parts.xml(name);
    let elements = 0;
    for (let token = xml.next(); token !== "end"; token = xml.next())
      if (token === "open" && xml.name === element) elements += 1;
    return elements;
  });
  return count ?? 0;
}

/** null for a part that is damaged or of no use: it costs no return. Time and size stay limited. */
function readable<Value>(
  parts: PackageParts,
  name: string,
  read: (parts: PackageParts, name: string) => Value,
): Value | null {
  if (parts.sizeOf(name) > LARGEST) return null;
  try {
    return read(parts, name);
  } catch (error) {
    if (error instanceof Refusal && !["too-large", "timeout"].includes(error.problem.code)) return null;
    throw error;
  }
}
