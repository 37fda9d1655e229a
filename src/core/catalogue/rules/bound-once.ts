import type { BoundRule } from "../../model/rule";
import type { AskedMeasure } from "../measures/measures-of";

/** Rules as they are bound; null where one is not asked. */
export type BoundRules = readonly (BoundRule | null)[];

interface Branch {
  readonly rules: Map<string, BoundRules>;
  /** By rule and row: most say the same in every month. */
  readonly alike: Map<string, BoundRule[]>;
  readonly next: WeakMap<AskedMeasure, Branch>;
}

const newBranch = (): Branch => ({ rules: new Map(), alike: new Map(), next: new WeakMap() });

/**
 * Keeps bound rules by the measures that they look at and what else they depend on (`name`). Units that are asked the same, in all
 * offices and months, thus share their rules: these are planned, printed and looked through once, whatever the number of files.
 */
export function boundOnce(): (asked: readonly AskedMeasure[], name: string, bind: () => BoundRules) => BoundRules {
  const root = newBranch();
  return (asked, name, bind) => {
    let branch = root;
    for (const one of asked) {
      const next = branch.next.get(one) ?? newBranch();
      branch.next.set(one, next);
      branch = next;
    }
    const { alike } = branch;
    const rules = branch.rules.get(name) ?? bind().map((rule) => (rule === null ? null : oneOfAlike(rule, alike)));
    branch.rules.set(name, rules);
    return rules;
  };
}

function oneOfAlike(rule: BoundRule, alike: Map<string, BoundRule[]>): BoundRule {
  const name = `${rule.meta.id} ${rule.at}`;
  const others = alike.get(name) ?? [];
  alike.set(name, others);
  const known = others.find((other) => isSame(other, rule));
  if (known !== undefined) return known;
  others.push(rule);
  return rule;
}

/** Of plain data. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [ours, theirs] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  const keys = Object.keys(ours);
  return keys.length === Object.keys(theirs).length && keys.every((key) => isSame(ours[key], theirs[key]));
}
