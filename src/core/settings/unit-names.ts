import type { UnitSetting } from "../model/settings";

const HALF_WIDTH: readonly (readonly [RegExp, string])[] = [
  [/（/g, "("],
  [/）/g, ")"],
];

/** Every name and alias of the units, as compared, to the canonical name; a name that two units claim belongs to the first. */
export function unitNames(units: readonly Pick<UnitSetting, "name" | "aliases">[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name } of units) if (!names.has(nameKey(name))) names.set(nameKey(name), name);
  for (const { name, aliases } of units)
    for (const alias of aliases) if (!names.has(nameKey(alias))) names.set(nameKey(alias), name);
  return names;
}

/** A name as it is compared: bracket width unified, white space gone. */
export function nameKey(name: string): string {
  return HALF_WIDTH.reduce((key, [wide, half]) => key.replace(wide, half), name.replace(/\s/g, ""));
}
