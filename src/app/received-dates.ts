import { resolveUnit } from "../core/catalogue/units/resolve-unit";
import type { Workspace } from "./open-workspace";

/** A 收件清单 whose names are known, and the names that are neither a file's nor a unit's. */
export interface NamedDates {
  readonly dates: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}

/** Gives the units of a 收件清单 their canonical names; file names, with or without folders or .xlsx, become those of the picked files. */
export function namedDates(
  workspace: Workspace,
  list: ReadonlyMap<string, string>,
  files: readonly string[],
): NamedDates {
  const dates = new Map<string, string>();
  const unknown: string[] = [];
  for (const [name, date] of list) {
    const file = files.find((each) => each === name || each === baseName(name) || each === `${baseName(name)}.xlsx`);
    const known = file ?? resolveUnit(workspace.registry, name)?.name;
    if (known === undefined) unknown.push(name);
    else dates.set(known, date);
  }
  return { dates, unknown };
}

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}
