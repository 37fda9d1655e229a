import { nameKey } from "../units/name-key";
import { resolveUnit } from "../units/resolve-unit";
import type { UnitRegistry } from "../units/unit-registry";
import type { ParseLog } from "./parse-log";
import { UNIT_PHRASES } from "./unit-phrases";

/** What a printed name stands for. */
export interface UnitReading {
  readonly printed: string;
  readonly names: readonly string[];
  /** Why the names differ from the print; null where they do not. */
  readonly reason: string | null;
  readonly once: boolean;
  readonly partial: boolean;
}

const PHRASE_BY_KEY = new Map(UNIT_PHRASES.map((phrase) => [nameKey(phrase.printed), phrase]));

/** Reads one name of a list: a phrase for a group, a unit's name, or an alias; null for an unknown name. */
export function readUnitName(registry: UnitRegistry, printed: string): UnitReading | null {
  const phrase = PHRASE_BY_KEY.get(nameKey(printed));
  if (phrase !== undefined) return { ...phrase, printed };
  const unit = resolveUnit(registry, printed);
  return unit === null ? null : namedUnit(printed, unit.name);
}

/** A unit under its own name or an alias. */
export function namedUnit(printed: string, name: string): UnitReading {
  const reason =
    nameKey(printed) === nameKey(name) ? null : `「${printed}」即「${name}」，全文名称不一，统一写作「${name}」。`;
  return { printed, names: [name], reason, once: false, partial: false };
}

/** The names to read for a printed one: noted as a repair where they differ, and the print itself where that repair is refused. */
export function namesRead(
  { printed, names, reason, once }: UnitReading,
  line: number,
  field: string,
  log: ParseLog,
): readonly string[] {
  const to = names.join("、");
  if (reason !== null)
    return log.repair({ kind: "unit-name", line, field, from: printed, to, reason, once }) ? names : [printed];
  if (printed !== to) {
    log.repair({
      kind: "layout",
      line,
      field,
      from: printed,
      to,
      reason: "括号全角、半角混用，只在比对时统一，印出的文字不变。",
      once: true,
    });
  }
  return names;
}
