import { resolveUnit } from "../core/catalogue/units/resolve-unit";
import type { Result } from "../core/model/result";
import { reportingUnits } from "./issue-returns";
import type { Workspace } from "./open-workspace";

const MOST_HINTS = 5;

/** Canonical names of units named by name or alias, each once; the problem is a Chinese sentence on the first that is unknown or does not report. */
export function namedUnits(workspace: Workspace, names: readonly string[]): Result<readonly string[], string> {
  const found: string[] = [];
  for (const name of names) {
    const unit = resolveUnit(workspace.registry, name);
    if (unit === null) return { ok: false, problem: `没有单位「${name}」。${hint(name, reportingUnits(workspace))}` };
    if (!unit.reports) return { ok: false, problem: `「${unit.name}」不是填报单位；如需填报，请先在设置里改为报送。` };
    if (!found.includes(unit.name)) found.push(unit.name);
  }
  return { ok: true, value: found };
}

/** Names that share most characters with what was typed. */
function hint(typed: string, names: readonly string[]): string {
  const shared = (name: string) =>
    [...new Set(typed)].filter((character) => name.includes(character) && character !== "市").length;
  const near = names.filter((name) => shared(name) > 1).sort((left, right) => shared(right) - shared(left));
  return near.length === 0
    ? "单位名称见 shian catalogue 或设置。"
    : `是不是：${near.slice(0, MOST_HINTS).join("、")}？`;
}
