import type { PackageParts } from "./package-parts";
import { refuseDamaged } from "./refusal";
import type { XmlReader } from "./xml-reader";

/** A relationship inside the package: the last step of its type, and the part it leads to. */
export interface Relationship {
  readonly id: string;
  /** For example `worksheet`; the transitional, strict and Microsoft types end alike. */
  readonly type: string;
  readonly part: string;
}

/** A relationship as it is written, wherever it leads. */
export interface WrittenRelationship {
  readonly id: string;
  /** The last step of its type. */
  readonly type: string;
  /** As it is written when it leads outside, else the part that it leads to. */
  readonly target: string;
  readonly external: boolean;
}

/** How deep a relationship lies: in the list, which is the root, and in nothing else. */
const IN_ROOT = 2;

/** The relationships of a part ("" for the package itself), external ones left out. A part may have none. Gives up on one without an id and on two of one id: programs differ in which they follow. */
export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!parts.has(name)) return [];
  const relationships = new Map<string, Relationship>();
  for (const { id, type, target, external } of writtenRelationships(parts, name)) {
    if (external) continue;
    if (id === "") refuseDamaged("关系没有编号");
    if (relationships.has(id)) refuseDamaged("关系编号重复");
    relationships.set(id, { id, type, part: target });
  }
  return [...relationships.values()];
}

/** Everything that a part of relationships (`…/_rels/….rels`) holds. Gives up when it is missing or no XML. */
export function writtenRelationships(parts: PackageParts, name: string): readonly WrittenRelationship[] {
  return parts.made(name, relationshipsIn);
}

function relationshipsIn(xml: XmlReader, name: string): readonly WrittenRelationship[] {
  const written: WrittenRelationship[] = [];
  const folder = name.slice(0, name.lastIndexOf("_rels/"));
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "open" || xml.name !== "Relationship" || xml.depth !== IN_ROOT) continue;
    const type = xml.attribute("Type") ?? "";
    const target = xml.attribute("Target") ?? "";
    const external = xml.attribute("TargetMode") === "External";
    written.push({
      id: xml.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolve(folder, target),
      external,
    });
  }
  return written;
}

/** A target is relative to its part's folder, or absolute with a slash (OPC 6.3). What leads outside finds no part. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
