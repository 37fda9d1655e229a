import type { ChangedValue } from "../../model/settings";

/** Two values of a setting say the same; lists of names in any order. */
export function sameValue(one: ChangedValue, other: ChangedValue): boolean {
  return asText(one) === asText(other);
}

function asText(value: ChangedValue): string {
  return JSON.stringify(isList(value) ? [...value].sort() : value);
}

function isList(value: ChangedValue): value is readonly string[] {
  return Array.isArray(value);
}
