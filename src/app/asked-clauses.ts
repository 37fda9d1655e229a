import { clausesOfUnit } from "../core/catalogue/units/clauses-of-unit";
import { resolveUnit } from "../core/catalogue/units/resolve-unit";
import type { Clause } from "../core/model/catalogue";
import { oncePerWorkspace } from "./once-per-workspace";
import type { Workspace } from "./open-workspace";

/** The clauses that a unit reports under the settings that hold, in the table's order; [] for a name that nobody has. */
export function askedClauses(workspace: Workspace, unitName: string): readonly Clause[] {
  const unit = resolveUnit(workspace.registry, unitName);
  return unit === null ? [] : clausesOf(workspace, unit.name);
}

const clausesOf = oncePerWorkspace(({ document, registry }, name) => clausesOfUnit(document, registry, name));
