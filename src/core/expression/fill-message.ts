import { tidyNumber } from "./tidy-number";

/** Puts values into the `{{name}}` places of a message. A place without a value stays as it is, so that tests see it. */
export function fillMessage(template: string, values: ReadonlyMap<string, string | number>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values.get(name);
    if (value === undefined) return place;
    return typeof value === "number" ? tidyNumber(value) : value;
  });
}
