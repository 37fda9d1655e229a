import type { Measure } from "../../model/measure";
import { RULES } from "../../rules/index";
import { askedAs, roleOf } from "../measures/measures-of";
import { bindRules } from "./bind-rules";
import type { BindingContext } from "./binding-context";

/** Any month in which every rule is bound: the version does not depend on the month. */
const REFERENCE_MONTHS = ["2023-06", "2023-12"] as const;

/**
 * A short digest of measures, rules and the settings that rules depend on, for `shian_rules`.
 * The same everywhere until one of them changes, whatever the unit and month.
 */
export function rulesVersion(
  measures: readonly Measure[],
  context: Pick<BindingContext, "tolerance" | "seasons" | "grades">,
): string {
  const asked = (["市级部门", "县区"] as const).map((kind) =>
    measures.map((measure) => askedAs(measure, roleOf(measure, kind))),
  );
  const clauses = [...new Set(measures.map(({ clause }) => clause))];
  const bound = asked.flatMap((of) =>
    REFERENCE_MONTHS.flatMap((period) => bindRules({ ...context, period, asked: of, clauses })),
  );
  // Most rules are the very same in both months.
  const texts = new Set([...new Set(bound)].map(({ meta, ...rule }) => JSON.stringify([meta.id, meta.grade, rule])));
  return digest([JSON.stringify([measures, RULES, [...(context.seasons ?? [])]]), ...texts]);
}

/** Two FNV-1a sums with different starts, 32 bits each, over UTF-16 units: 15 characters. Shows a change, not an attack. */
function digest(texts: Iterable<string>): string {
  let one = 0x811c9dc5;
  let other = 0x27d4eb2f;
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x01000193);
    }
  }
  return `r${[one, other].map((sum) => (sum >>> 0).toString(36).padStart(7, "0")).join("")}`;
}
