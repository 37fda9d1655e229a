import { MEASURES } from "../../core/catalogue/measures";
import type { Settings } from "../../core/model/settings";

/** Ids of the measures with their names, as they are picked from a list. */
export function measureNames({ measures }: Settings): readonly (readonly [id: string, words: string])[] {
  const names = new Map(MEASURES.map(({ id, name }) => [id, name] as const));
  return measures.map(({ id, enabled }) => [id, `${id} ${names.get(id) ?? ""}${enabled ? "" : "（停用）"}`] as const);
}
