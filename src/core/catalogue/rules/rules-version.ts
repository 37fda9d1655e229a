import type { Measure } from "../../model/measure";
import { RULES } from "../../rules/index";
import { partsAskedOf, roleOf, type AskedMeasure } from "../measures/measures-of";
import { bindRules } from "./bind-rules";
import type { BindingContext } from "./binding-context";

/** Any month in which every rule is bound: the version does not depend on the month. */
const REFERENCE_MONTHS = ["2023-06", "2023-12"] as const;

/**
 * A short digest of measures, rules and the settings that rules depend on, for `shian_rules`.
 * The same everywhere until one of them changes, whatever the unit and month.
 */
export function rulesVersion(measures: readonly Measure[], context: Pick<BindingContext, "tolerance" | "seasons" | "grades">): string {
  const asked = (["市级部门", "县区"] as const).map((kind) => measures.map((measure): AskedMeasure => {
    const role = roleOf(measure, kind);
    return { measure, role, parts: partsAskedOf(measure, role) };
  }));
  const clauses = [...new Set(measures.map(({ clause }) => clause))];
  const bound = asked.flatMap((of) => REFERENCE_MONTHS.map((period) => bindRules({ ...context, period, asked: of, clauses })));
  return digest(JSON.stringify([measures, RULES, bound, [...(context.seasons ?? [])]]));
}

/** FNV-1a over UTF-16 units, 32 bits twice with different starts: 15 characters. Shows a change, not an attack. */
function digest(text: string): string {
  const half = (start: number): string => {
    let code = start;
    for (let index = 0; index < text.length; index += 1) code = Math.imul(code ^ text.charCodeAt(index), 0x01000193);
    return (code >>> 0).toString(36).padStart(7, "0");
  };
  return `r${half(0x811c9dc5)}${half(0x27d4eb2f)}`;
}
