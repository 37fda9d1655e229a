import type { PackageParts } from "./package-parts";
import { refuseDamaged } from "./refusal";

/** A relationship inside the package: the last step of its type, and the part it leads to. */
export interface Relationship {
  readonly id: string;
  /** For example `worksheet`; the transitional, strict and Microsoft types end alike. */
  readonly type: string;
  readonly part: string;
}

/** The relationships of a part ("" for the package itself), external ones left out. A part may have none. Gives up on two of one id: programs differ in which they follow. */
export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!parts.has(name)) return [];
  const relationships = new Map<string, Relationship>();
  const xml = parts.xml(name);
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "open" || xml.name !== "Relationship" || xml.attribute("TargetMode") === "External") continue;
    const type = xml.attribute("Type") ?? "";
    const id = xml.attribute("Id") ?? "";
    if (relationships.has(id)) refuseDamaged("关系编号重复");
    relationships.set(id, {
      id,
      type: type.slice(type.lastIndexOf("/") + 1),
      part: resolve(part.slice(0, slash), xml.attribute("Target") ?? ""),
    });
  }
  return [...relationships.values()];
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
