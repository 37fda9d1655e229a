import { nameKey } from "../units/name-key";
import type { UnitRegistry } from "../units/unit-registry";
import type { UnitReading } from "./unit-name";
import { namedUnit } from "./unit-name";
import { UNIT_PHRASES } from "./unit-phrases";

/** A name to look for in a sentence, as `nameKey`. */
export interface UnitCandidate {
  readonly key: string;
  readonly reading: Omit<UnitReading, "printed">;
}

/** Shorter names would match inside other words. */
const SHORTEST_NAME = 3;
/** 市体育局; 市委 and 市食药安委 alone are bodies above the departments. */
const STRANGE_NAME = /^市(?!委[、，；]|食药安委)[\u4e00-\u9fff]{2,8}?(?:局|委|办)/;

/** All names, aliases and phrases by their first sign, longest first. */
export function unitCandidates(registry: UnitRegistry): ReadonlyMap<string, readonly UnitCandidate[]> {
  const byKey = new Map<string, UnitCandidate>();
  for (const [key, unit] of registry.byKey) {
    if (key.length >= SHORTEST_NAME) byKey.set(key, { key, reading: namedUnit(key, unit.name) });
  }
  for (const phrase of UNIT_PHRASES)
    byKey.set(nameKey(phrase.printed), { key: nameKey(phrase.printed), reading: phrase });
  const byFirst = new Map<string, UnitCandidate[]>();
  for (const candidate of [...byKey.values()].sort((a, b) => b.key.length - a.key.length)) {
    const list = byFirst.get(candidate.key.charAt(0));
    if (list === undefined) byFirst.set(candidate.key.charAt(0), [candidate]);
    else list.push(candidate);
  }
  return byFirst;
}

/** A department that the registry does not know, at the start of `text`: it is kept as printed, for the gap list. */
export function strangeCandidate(text: string): UnitCandidate | undefined {
  const key = STRANGE_NAME.exec(text)?.[0];
  return key === undefined ? undefined : { key, reading: namedUnit(key, key) };
}
